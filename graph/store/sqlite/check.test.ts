/** `check` finds everything that could go out of step. */
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { importPart } from '../contract/lab';
import { randomGraph } from '../contract/randomGraph';
import { openSqlite } from './store';
import { cleanRooms, newFile } from './testing/rooms';

cleanRooms();

/** Ways to spoil a store, and a word of the sentence that tells it. */
const spoilt: readonly (readonly [what: string, sql: string, told: RegExp])[] = [
  ['an edge less', 'DELETE FROM edge WHERE subject = (SELECT min(subject) FROM edge)', /edges|claims/],
  ['an edge that counts wrong', 'UPDATE edge SET doubt = doubt + 1', /edges are not/],
  [
    'an edge with another sum',
    `UPDATE summary SET json = replace(json, '"statements":1', '"statements":7')`,
    /edges are not/,
  ],
  ['an edge of another kind', 'UPDATE edge SET object_kind = object_kind + 1', /edges are not/],
  ['a claim less', 'DELETE FROM statement WHERE key = 1', /claims|edges/],
  ['a claim without evidence', 'DELETE FROM evidence WHERE key = 1', /claims|edges/],
  ['a count', 'UPDATE neighbour_count SET all_count = all_count + 1', /counts of neighbours/],
  ['a degree', 'UPDATE node SET degree = degree + 1 WHERE key = 1', /number of neighbours/],
  [
    'a node',
    `UPDATE node SET json = replace(json, '"synonyms":[]', '"synonyms":["odd"]')`,
    /what its records say/,
  ],
  ['a node without a record', 'DELETE FROM record WHERE node = 1', /no data set has it/],
  ['a record without a node', 'DELETE FROM node WHERE key = 1', /belong to no concept/],
  ['a label', 'DELETE FROM label WHERE key = (SELECT max(key) FROM label)', /all of its names/],
  [
    'a word',
    `INSERT INTO label_word (label_word, rowid, folded) SELECT 'delete', key, folded FROM label WHERE key = (SELECT max(key) FROM label)`,
    /search index/,
  ],
  ['a spelling', 'DELETE FROM spelling', /spellings/],
  ['a tally', 'UPDATE tally SET statements = statements + 1', /by source/],
  ['a data set', 'UPDATE dataset SET statements = statements + 1', /another size/],
];

async function filled(): Promise<string> {
  const file = newFile();
  const store = await openSqlite({ file, access: 'write' });
  for (const part of randomGraph(2)) await importPart(store, part);
  await store.close();
  return file;
}

describe('check', () => {
  it.each(spoilt)('finds %s', async (_, sql, told) => {
    const file = await filled();
    const raw = new Database(file);
    raw.function('tick', () => 1);
    expect(raw.prepare(sql).run().changes).toBeGreaterThan(0);
    raw.close();
    const store = await openSqlite({ file, access: 'read' });
    const { ok, problems } = await store.check();
    expect(ok).toBe(false);
    expect(problems.join('\n')).toMatch(told);
    await store.close();
  });

  it('tells only so many problems', async () => {
    const file = await filled();
    const raw = new Database(file);
    raw.exec(`UPDATE node SET json = replace(json, '"xrefs"', '"yrefs"')`);
    raw.close();
    const store = await openSqlite({ file, access: 'read' });
    expect((await store.check()).problems.length).toBe(20);
    await store.close();
  });
});
