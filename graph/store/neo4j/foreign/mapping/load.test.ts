/** What is said of a mapping that cannot be used, and that those that ship can. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { GraphError } from '../../../../model';
import { loadMapping, parseMapping } from './load';

const folder = mkdtempSync(join(tmpdir(), 'etiograph-mapping-'));
afterAll(() => rmSync(folder, { recursive: true }));

const good = {
  format: 'etiograph-mapping',
  version: 1,
  dataset: { name: 'mine' },
  nodes: [{ label: 'Disease', id: 'doid' }],
  relationships: [{ type: 'TREATS' }],
};

function complaintAbout(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    expect(error).toBeInstanceOf(GraphError);
    if (error instanceof GraphError) {
      expect(error.code).toBe('bad_input');
      return error.message;
    }
  }
  throw new Error('It was taken.');
}

describe('a mapping', () => {
  it.each(['kgx', 'hetionet'])('ships as %s', (name) => {
    expect(loadMapping(name).dataset.name).toBe(name);
  });

  it('is read from a file, with a byte order mark too', () => {
    const file = join(folder, 'good.json');
    writeFileSync(file, `\ufeff${JSON.stringify(good)}`);
    expect(loadMapping(file)).toMatchObject({ nodes: [{ label: 'Disease', id: 'doid' }], prefixes: [] });
  });

  it.each([
    ['an unknown field', { ...good, nodes: [{ label: 'A', id: 'x', nmae: 'y' }] }, 'nodes[0] has “nmae”'],
    ['no id', { ...good, nodes: [{ label: 'A' }] }, 'nodes[0].id'],
    [
      'a backtick',
      { ...good, nodes: [{ label: 'A`) DETACH DELETE (n', id: 'x' }] },
      'nodes[0].label: may hold no backtick',
    ],
    ['a backslash', { ...good, relationships: [{ type: 'A\\u0060' }] }, 'relationships[0].type: may hold no'],
    ['a control character', { ...good, nodes: [{ label: 'A', id: 'x\u0000' }] }, 'nodes[0].id'],
    [
      'an unknown level',
      { ...good, relationships: [{ type: 'A', knowledgeLevel: 'sure' }] },
      'has to be one of knowledge_assertion',
    ],
    ['no nodes', { ...good, nodes: [] }, 'nodes: needs at least one label'],
    ['a newer version', { ...good, version: 2 }, 'version: has to be 1'],
    [
      'an address that runs code',
      { ...good, dataset: { name: 'x', url: 'javascript:alert(1)' } },
      'dataset.url',
    ],
    ['a list', [], 'the file as a whole'],
  ])('with %s is refused with its place', (_, value, told) => {
    const complaint = complaintAbout(() => parseMapping(value, 'The mapping m.json'));
    expect(complaint).toContain('The mapping m.json cannot be used.');
    expect(complaint).toContain(told);
    expect(complaint).toContain('etiograph inspect -o mapping.json');
  });

  it('that is no JSON, too large or not there is refused', () => {
    const file = join(folder, 'broken.json');
    writeFileSync(file, '{"format": ');
    expect(complaintAbout(() => loadMapping(file))).toContain('is no JSON');
    writeFileSync(file, ' '.repeat(1_000_001));
    expect(complaintAbout(() => loadMapping(file))).toContain('larger than 1 MB');
    expect(complaintAbout(() => loadMapping(join(folder, 'gone.json')))).toContain(
      'Name kgx, hetionet or a file',
    );
  });
});
