/** What people say of a table goes before the guess; what makes no sense is told. */
import { describe, expect, it } from 'vitest';
import { GraphError } from '../../../model';
import { chooseMapping, mappingProblem, unusedMapping } from './givenMapping';
import type { GivenMapping, TableMapping } from './mapping';
import { parseMappings } from './schema';

const choose = (text: string, ...given: GivenMapping[]) => chooseMapping({ text, name: 'x/t.csv' }, given);
const uses = ({ columns }: TableMapping) => columns.map(({ as }) => as);
const pears = 'Fruit,Colour,Source\npear,green,garden\n';

describe('chooseMapping', () => {
  it('gives a column the use that was asked for, and takes it from the one that had it', async () => {
    const text = 'source,target,real source\na,b,c\n';
    expect(uses(await choose(text, { columns: [{ column: 'REAL source', as: 'subject' }] }))).toEqual([
      'attribute',
      'object',
      'subject',
    ]);
  });

  it('makes edges of a table whose ends were given', async () => {
    const given: GivenMapping = {
      columns: [
        { column: 'Fruit', as: 'subject' },
        { column: 'Colour', as: 'object' },
      ],
    };
    const mapping = await choose(pears, given);
    expect(mapping.role).toBe('edges');
    expect(uses(mapping)).toEqual(['subject', 'object', 'primary_knowledge_source']);
    expect(mappingProblem(mapping, 't.csv')).toBeNull();
  });

  it('says no more of other ends than their headings do', async () => {
    const text = 'Cause,Effect,Place\na,b,c\n';
    expect((await choose(text)).defaults.predicate).toBe('biolink:causes');
    const moved = await choose(text, { columns: [{ column: 'Place', as: 'object' }] });
    expect(moved.defaults.predicate).toBe('biolink:related_to');
    const told = await choose(text, { defaults: { predicate: 'biolink:affects' } });
    expect(told.defaults.predicate).toBe('biolink:affects');
  });

  it('follows its own value when it is given back', async () => {
    const guess = await choose('Cause;Effect;Notes\na;b;c\n');
    expect(await choose('Cause;Effect;Notes\na;b;c\n', { ...guess, file: 't.csv' })).toEqual(guess);
  });

  it('reads by what was said of the text itself', async () => {
    const mapping = await choose('a|b,c\n', { heading: false, delimiter: ',', role: 'nodes' });
    expect(mapping).toMatchObject({ heading: false, delimiter: ',', role: 'nodes' });
    expect(mapping.columns.map(({ column }) => column)).toEqual(['column_1', 'column_2']);
  });

  it('is strict where the file was named', async () => {
    const absent = choose(pears, { file: 't.csv', columns: [{ column: 'Taste', as: 'name' }] });
    await expect(absent).rejects.toThrow('x/t.csv has no column “Taste”. It has: Fruit, Colour, Source.');
    const wrong = choose(pears, {
      file: 't.csv',
      role: 'nodes',
      columns: [{ column: 'Fruit', as: 'subject' }],
    });
    await expect(wrong).rejects.toThrow(GraphError);
  });

  it('takes the first that fits', async () => {
    const mapping = await choose(
      pears,
      { file: 'other.csv', role: 'nodes' },
      { columns: [{ column: 'Taste', as: 'name' }] },
      { columns: [{ column: 'Fruit', as: 'name' }], role: 'nodes' },
    );
    expect(uses(mapping)).toEqual(['name', 'attribute', 'attribute']);
  });
});

describe('problems', () => {
  it('are told with what to do', async () => {
    expect(mappingProblem(await choose(pears), 't.csv')).toMatchObject({
      message: expect.stringContaining('Fruit, Colour, Source') as unknown,
      remedy: { what: 'tellEnds' },
    });
    expect(mappingProblem(await choose(pears, { role: 'nodes' }), 't.csv')).toMatchObject({
      remedy: { what: 'tellNames' },
    });
  });

  it('tell what was said of no table', async () => {
    const tables = [{ ...(await choose(pears)), file: 'x/t.csv' }];
    expect(unusedMapping([{ columns: [{ column: 'fruit', as: 'name' }] }], tables)).toBeNull();
    expect(unusedMapping([{ columns: [{ column: 'Taste', as: 'name' }] }], tables)).toMatch(
      /no column “Taste” to use as name. The columns are: Fruit, Colour, Source/,
    );
    expect(unusedMapping([{ file: 'y.csv' }], tables)).toMatch(/no table y.csv/);
    expect(unusedMapping([{ file: 't.csv' }], tables)).toBeNull();
    expect(unusedMapping([{ columns: [{ column: 'x', as: 'name' }] }], [])).toMatch(/None of the files/);
  });
});

describe('parseMappings', () => {
  it('reads one or several, with what a report of ours adds', () => {
    const one = { columns: [{ column: 'a', as: 'subject', why: 'x' }] };
    expect(parseMappings(JSON.stringify(one), 'm.json')).toEqual([one]);
    expect(parseMappings(JSON.stringify([one, { role: 'nodes' }]), 'm.json')).toHaveLength(2);
  });

  it.each([
    ['{', 'is not JSON'],
    ['{"columns": [{"column": "a", "as": "ruler"}]}', 'at 0.columns.0.as'],
    ['{"colums": []}', 'colums'],
    ['[[]]', 'is no mapping'],
    ['null', 'is no mapping'],
  ])('refuses %s', (json, says) => {
    expect(() => parseMappings(json, 'm.json')).toThrow(GraphError);
    expect(() => parseMappings(json, 'm.json')).toThrow(says);
  });
});
