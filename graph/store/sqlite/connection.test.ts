/** Deadlines of questions, and statements with numbered parameters. */
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Connection } from './connection';

/** A scan without an end. */
const endless = `
WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number)
SELECT count(*) AS count FROM number WHERE n & 127 <> 0 OR tick()`;

let connection: Connection;
beforeEach(() => {
  connection = new Connection(new Database(':memory:'));
});
afterEach(() => connection.close());

const codeOf = (run: () => unknown): unknown => {
  try {
    run();
    return null;
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : error;
  }
};

it('ends a scan that takes too long, and can be asked again', () => {
  expect(codeOf(() => connection.within(() => connection.get(endless), 20))).toBe('timeout');
  expect(connection.inTransaction).toBe(false);
  expect(connection.get<{ one: number }>('SELECT 1 AS one')).toEqual({ one: 1 });
});

it('keeps to the earlier of two deadlines', () => {
  const inner = () => connection.within(() => connection.get(endless), 60_000);
  expect(codeOf(() => connection.within(inner, 20))).toBe('timeout');
});

it('ends the transaction of a question that fails', () => {
  expect(codeOf(() => connection.within(() => connection.read(() => connection.get(endless)), 20))).toBe(
    'timeout',
  );
  expect(connection.inTransaction).toBe(false);
});

it('puts numbered values where their numbers stand', () => {
  expect(connection.get('SELECT ?2 AS b, ?1 AS a, ?2 AS again', 'one', 2)).toEqual({
    b: 2,
    a: 'one',
    again: 2,
  });
  expect(connection.all('SELECT value FROM json_each(?1) LIMIT ?2', '[1,2,3]', 2)).toEqual([
    { value: 1 },
    { value: 2 },
  ]);
  expect(connection.get('SELECT 1 AS one WHERE ?', 0)).toBeUndefined();
});

it('counts what it changed, and gives the key of what it added', () => {
  connection.exec('CREATE TABLE t (key INTEGER PRIMARY KEY, a)');
  expect(connection.insert('INSERT INTO t (a) VALUES (?)', 'x')).toBe(1);
  connection.runList('INSERT INTO t (a) VALUES (?), (?)', ['y', null]);
  expect(connection.run('UPDATE t SET a = ?1 WHERE key < ?2', 'z', 3)).toBe(2);
  expect([...connection.iterate('SELECT a FROM t ORDER BY key')]).toEqual([
    { a: 'z' },
    { a: 'z' },
    { a: null },
  ]);
});
