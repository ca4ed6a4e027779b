/** The report of an import says the same by command, as JSON and as text, and from the process that a server runs. */
import { execFile, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, expect, it } from 'vitest';
import type { ImportReport } from '../../graph/formats/importFiles';
import { reportLines } from './commands/import';

const folder = mkdtempSync(join(tmpdir(), 'etiograph-report-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const script = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const run = promisify(execFile);

const files = {
  'a_nodes.tsv':
    'id\tcategory\tname\nDOID:1\tbiolink:Disease\tGout\nMSH:D2\tbiolink:Drug\tSalve\nodd:3\tbiolink:Drug\tTea\n\tbiolink:Drug\tNobody\n',
  'a_edges.tsv':
    'id\tsubject\tpredicate\tobject\n1\tMESH:D2\tbiolink:treats\tDOID:1\n2\todd:3\tbiolink:treats\tDOID:9\n2\tDOID:1\tbiolink:causes\tDOID:1\n3\tDOID:1\t\tDOID:1\n',
};

const steady = (report: ImportReport) => ({ ...report, seconds: 0, statementsPerSecond: 0 });

it('is the same everywhere', async () => {
  mkdirSync(join(folder, '1'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, '1', name), content);
  const names = Object.keys(files);
  const args = [script('etiograph.mjs'), 'import', ...names, '--dataset', 'x', '--json'];
  const env = (db: string) => ({ ...process.env, ETIOGRAPH_DB: join(folder, db) });
  const { stdout } = await run(process.execPath, args, { cwd: join(folder, '1'), env: env('a.sqlite') });
  const byCommand = JSON.parse(stdout) as ImportReport;

  const order = { folder, files: names.map((name) => `1/${name}`), dataset: 'x', dryRun: false };
  const upload = fork(script('importUpload.mjs'), [JSON.stringify(order)], { env: env('b.sqlite') });
  const [outcome] = (await once(upload, 'message')) as [{ outcome: string; report: ImportReport }];
  expect(outcome.outcome).toBe('done');
  expect(steady(outcome.report)).toEqual(steady(byCommand));

  expect(byCommand).toMatchObject({
    read: { nodes: 3, statements: 3 },
    written: { nodes: 4, statements: 2 },
    kinds: { Treatment: 2, Condition: 1 },
    relations: { TREATS: 2, CAUSES: 1 },
    unknownPrefixes: { odd: 1 },
    danglingEnds: { total: 1, listed: ['DOID:9'] },
    skipped: {
      total: 3,
      listed: [
        { file: 'a_nodes.tsv', line: 5, reason: 'has no node id' },
        { file: 'a_edges.tsv', line: 4, reason: 'repeats the id 2' },
        { file: 'a_edges.tsv', line: 5, reason: 'has no predicate' },
      ],
    },
  });
  const text = reportLines(byCommand).join('\n');
  for (const said of [
    'read        3 nodes, 3 statements',
    'written     4 nodes, 2 statements',
    'Treatment 2, Condition 1',
    'TREATS 2, CAUSES 1',
    'skipped     3 rows',
    'a_edges.tsv:5: has no predicate',
    'odd 1',
    'dangling    1 end',
    'DOID:9',
  ])
    expect(text).toContain(said);
});
