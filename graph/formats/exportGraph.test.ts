/** What an export says of itself, and what it refuses. */
import { describe, expect, it } from 'vitest';
import type { ExportSelection } from '../store/types';
import { exportGraph } from './exportGraph';
import { collect, everyClaim, node, statement, storeWith } from './fixtures/support';
import { formatById, formats } from './formats';

const evidence = statement('', '', '').evidence;
const store = () =>
  storeWith(
    'made',
    [
      node('DOID:1', { name: 'Varicose veins', inSentence: 'varicose veins' }),
      node('X:1', {
        name: 'Pregnant women',
        inSentence: 'pregnant women',
        categories: ['biolink:PopulationOfIndividualOrganisms'],
      }),
      node('HP:1'),
    ],
    [
      statement('s1', 'X:1', 'DOID:1', { relation: 'AT_RISK_OF' }),
      statement('s2', 'DOID:1', 'HP:1', { evidence: { ...evidence, agentType: 'text_mining_agent' } }),
    ],
  );

const date = new Date('2026-03-01T00:00:00Z');
const format = formatById('json', 'write');

describe('exportGraph', () => {
  it('tells in words what it holds, for whom, and which claims', async () => {
    const selection = { what: 'around', id: 'DOID:1', depth: 1 } as const;
    const { info, name, survey } = await exportGraph(await store(), {
      format,
      selection,
      filter: { unchecked: false, riskGroups: ['X:1'] },
      date,
    });
    expect(info).toMatchObject({
      what: 'varicose veins and what is up to 1 step away',
      filter: 'claims found by a program and checked by nobody are left out',
      lens: 'only what is said about pregnant women',
      date: '2026-03-01',
      datasets: [{ name: 'made', title: 'About made', license: 'CC0-1.0' }],
    });
    expect(name).toBe('etiograph-varicose-veins-2026-03-01');
    expect(survey).toMatchObject({ statements: 1, negated: 0, prefixes: ['X'] });
  });

  it('names the data set, where it is one or all there is', async () => {
    const told = async (selection: ExportSelection) =>
      (await exportGraph(await store(), { format, selection, filter: everyClaim, date })).info.what;
    expect(await told({ what: 'everything' })).toBe('everything of the data set “About made”');
    expect(await told({ what: 'dataset', dataset: 'made' })).toBe('the data set “About made”');
  });

  it('gives a page a title that says what it holds, and for whom', async () => {
    const { files } = await exportGraph(await store(), {
      format: formatById('html', 'write'),
      selection: { what: 'around', id: 'DOID:1', depth: 1 },
      filter: { unchecked: false, riskGroups: ['X:1'] },
      date,
    });
    const text = await Promise.all(files.map(async ({ content }) => (await collect(content)).join('')));
    expect(text.join('')).toContain(
      '<title>Varicose veins and what is up to 1 step away, only what is said about pregnant women</title>',
    );
  });

  it('says of chosen concepts how many they are', async () => {
    const selection = { what: 'ids', ids: ['DOID:1', 'HP:1'] } as const;
    const { info, survey } = await exportGraph(await store(), {
      format,
      selection,
      filter: everyClaim,
      date,
    });
    expect(info.what).toBe('2 chosen concepts and what is said among them');
    expect(survey).toMatchObject({ nodes: 2, statements: 1 });
  });

  it('fails before it writes where a concept or a data set is not there', async () => {
    const filter = everyClaim;
    await expect(
      exportGraph(await store(), {
        format,
        selection: { what: 'around', id: 'DOID:404', depth: 1 },
        filter,
        date,
      }),
    ).rejects.toMatchObject({ code: 'not_found' });
    await expect(
      exportGraph(await store(), { format, selection: { what: 'dataset', dataset: 'none' }, filter, date }),
    ).rejects.toMatchObject({ code: 'not_found' });
    await expect(
      exportGraph(await store(), {
        format: formatById('sif', 'read'),
        selection: { what: 'everything' },
        filter,
        date,
      }),
    ).rejects.toMatchObject({ code: 'bad_input' });
  });

  it.each(formats.filter(({ write }) => write !== undefined))(
    'has data set, source, licence, date, filter and lens inside: $id',
    async (one) => {
      const filter = { unchecked: true, riskGroups: ['X:1'] };
      const made = await exportGraph(await store(), {
        format: one,
        selection: { what: 'everything' },
        filter,
        date,
      });
      const text = (
        await Promise.all(made.files.map(async ({ content }) => (await collect(content)).join('')))
      ).join('');
      for (const word of ['made', 'A test', '2026-03-01', 'all claims', 'pregnant women', 'CC0-1.0'])
        expect(text).toContain(word);
    },
  );
});
