/** Every public id of the sample names the concept that its vocabulary gives it, in the data we can look it up in. */
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { isSharedId, kindOf, linkOut, storedId } from '../model';
import { sampleInfo, sampleNodes } from './sample';

const data = new URL('../../../shared/data/', import.meta.url);
const graph = new URL('open-medical-kgx/nodes.tsv.gz', data);
const hetionet = new URL('hetionet/nodes.tsv.gz', data);
const missing = existsSync(graph) && existsSync(hetionet) ? null : 'skipped: ../shared/data is not here';

interface Term {
  categories: string[];
  names: string[];
  xrefs: string[];
}

const rows = (file: URL): string[][] =>
  gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .map((line) => line.split('\t'));
const list = (cell = ''): string[] => cell.split('|').filter((value) => value !== '');

/** What the two vocabularies' files say of each id. */
function terms(): Map<string, Term> {
  const found = new Map<string, Term>();
  for (const [id = '', name = ''] of rows(hetionet)) {
    found.set(id.slice(id.indexOf('::') + 2), { categories: [], names: [name], xrefs: [] });
  }
  for (const [id = '', category, name = '', synonym, , xref] of rows(graph)) {
    found.set(id, { categories: list(category), names: [name, ...list(synonym)], xrefs: list(xref) });
  }
  return found;
}

/** MeSH turns names round: "Stockings, Compression". */
const plain = (name: string): string => name.toLowerCase().split(', ').toReversed().join(' ');

const open = sampleNodes.filter(({ id }) => isSharedId(id));
const own = sampleNodes.filter(({ id }) => !isSharedId(id));

describe('ids of the sample', () => {
  it('are public ones for about half of the concepts, and the data set’s own for the rest', () => {
    expect(open.length).toBeGreaterThan(sampleNodes.length / 2);
    for (const { id } of open) expect(linkOut(id), id).toMatch(/^https?:/);
    for (const { id, xrefs } of own) {
      expect(id).toMatch(/^leg-cramps:[a-z-]+$/);
      expect(xrefs, `${id} has no exact match, so none is claimed`).toEqual([]);
    }
  });

  it('stay as they are when the sample is exported and imported again', () => {
    for (const { id } of sampleNodes) expect(storedId(id, sampleInfo.name)).toEqual({ id });
  });
});

describe.skipIf(missing !== null)(`public ids looked up${missing === null ? '' : ` (${missing})`}`, () => {
  const known = missing === null ? terms() : new Map<string, Term>();

  it.each(open)('$id is $name', ({ id, name, synonyms, categories, xrefs }) => {
    const term = known.get(id);
    const theirs = (term?.names ?? []).map(plain);
    const ours = [name ?? '', ...synonyms].map((word) => word.toLowerCase());
    expect(
      ours.some((word) => theirs.includes(word)),
      `${id}: we say ${ours.join(', ')}; the vocabulary says ${theirs.join(', ') || 'nothing'}`,
    ).toBe(true);
    // Joined to that record, the concept stays of the same kind.
    expect(kindOf([...categories, ...(term?.categories ?? [])])).toBe(kindOf(categories));
    expect(term?.xrefs).toEqual(expect.arrayContaining(xrefs));
  });
});
