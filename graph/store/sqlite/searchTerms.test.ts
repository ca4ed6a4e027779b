/** What the index finds for a mistyped word is all that the match would take. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isOneEdit, typoLength } from '../../answers/match';
import { everything, importPart } from '../contract/lab';
import type { GraphStore } from '../types';
import { namelessRecord } from '../common/namelessRecord';
import { openSqlite } from './store';
import { cleanRooms, newFile } from './testing/rooms';

cleanRooms();

/** Few letters and lengths, so that many words are one edit apart; some outside the 16-bit range. */
const letters = ['a', 'b', 'c', '𝒳'.normalize('NFKD').toLowerCase(), '静', '𐐨'];
const word = fc
  .array(fc.constantFrom(...letters), { minLength: 3, maxLength: 8 })
  .map((parts) => parts.join(''));

const words =
  fc.sample(fc.uniqueArray(word, { minLength: 400, maxLength: 400 }), { seed: 5, numRuns: 1 })[0] ?? [];
let store: GraphStore;

beforeAll(async () => {
  store = await openSqlite({ file: newFile(), access: 'write' });
  const records = words.map((name, at) => ({ ...namelessRecord(`lab:${at}`), name }));
  await importPart(store, { info: { name: 'words' }, records, statements: [] }, 500);
});
afterAll(() => store.close());

it('finds every word that begins so or is one edit away, and no other', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(word, fc.constantFrom(...words)), async (typed) => {
      const { hits, total } = await store.search({ text: typed, limit: 100, filter: everything });
      const typo = [...typed].length >= typoLength;
      const wanted = words.filter((one) => one.startsWith(typed) || (typo && isOneEdit(typed, one)));
      expect(total).toBe(wanted.length);
      expect(hits.map(({ node }) => node.name).sort()).toEqual(wanted.sort().slice(0, 100));
    }),
    { seed: 7, numRuns: 300 },
  );
});

it('takes more words than it looks up', async () => {
  const text = words.slice(0, 12).join(' ');
  expect(await store.search({ text, limit: 1, filter: everything })).toEqual({ hits: [], total: 0 });
});
