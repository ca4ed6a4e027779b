/** The command on a store of its own: exit codes, sentences, files; and as a process where that matters. */
import { execFile, execFileSync, spawn } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { main } from './main';

const program = fileURLToPath(new URL('../etiograph.mjs', import.meta.url));
const fixture = (name: string) =>
  fileURLToPath(new URL(`../../graph/formats/fixtures/${name}`, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'etiograph-cli-'));
const environment = (store: string) => ({ ...process.env, NEO4J_URI: '', ETIOGRAPH_DB: join(folder, store) });

interface Outcome {
  code: number;
  out: string;
  err: string;
}

/** Runs the program in this process: a process for each call would take a second each. */
async function run(store: string, ...args: string[]): Promise<Outcome> {
  const outcome: Outcome = { code: -1, out: '', err: '' };
  vi.stubEnv('NEO4J_URI', '');
  vi.stubEnv('ETIOGRAPH_DB', join(folder, store));
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation((part) => ((outcome.out += String(part)), true)),
    vi.spyOn(console, 'error').mockImplementation((part) => void (outcome.err += `${String(part)}\n`)),
  ];
  try {
    outcome.code = await main(args);
    return outcome;
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

/** Runs it as a user does. */
function runProcess(store: string, ...args: string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [program, ...args],
      { cwd: folder, env: environment(store) },
      (error, out, err) =>
        resolve({ code: typeof error?.code === 'number' ? error.code : error === null ? 0 : -1, out, err }),
    );
  });
}

const before = process.cwd();
beforeAll(() => process.chdir(folder));
afterEach(() => vi.unstubAllEnvs());
afterAll(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true, force: true });
});

/** No stack, no more than a few lines. */
function expectSentence({ err }: Outcome): void {
  expect(err).not.toMatch(/^\s+at /m);
  expect(err.trim().split('\n')).toHaveLength(1);
}

describe('help and usage', () => {
  it('explains itself', async () => {
    const all = await run('none', '--help');
    expect(all.code).toBe(0);
    for (const name of [
      'import',
      'export',
      'search',
      'paths',
      'compare',
      'rank',
      'plain',
      'stats',
      'datasets',
      'remove',
      'check',
      'backup',
      'init',
    ])
      expect(all.out).toContain(name);
    const one = await run('none', 'export', '--help');
    expect(one.out).toMatch(/--risk-group ID …/);
    expect(one.out).toMatch(/--risk-group-match any\|all/);
  });

  it.each([
    [[]],
    [['nothing-like-it']],
    [['import']],
    [['import', '--no-such-option', 'x']],
    [['stats', 'extra']],
    [['remove']],
    [['paths', 'one']],
    [['search', 'leg', '--risk-group', 'a', '--risk-group-match', 'some']],
    [['paths', 'a', 'b', '--max-length', '7']],
    [['compare', 'one']],
    [['compare', 'a', 'b', '--limit', '0']],
    [['rank', '--observed', 'a', '--limit', '0']],
    [['rank', 'a']],
    [['plain', 'a']],
    [['plain', '-o', 'x.html']],
    [['search', 'x', '--limit', 'many']],
    [['search', 'x', '--limit', '100000']],
    [['export', '--format', 'json']],
    [['export', '-o', 'x.json']],
    [['export', '--format', 'sif', '-o', 'x.sif']],
    [['import', '--format', 'docx', 'x']],
    [['export', '--format', 'json', '-o', '-', '--depth', '1']],
    [['export', '--format', 'json', '-o', '-', '--dataset', 'a', '--node', 'b']],
  ])('exits with 2 for %j', async (args) => {
    const outcome = await run('none', ...args);
    expect(outcome.code).toBe(2);
    expectSentence(outcome);
    expect(outcome.err).toMatch(/See: etiograph .*--help/);
  });
});

describe('where there is no store', () => {
  it.each([
    [['stats']],
    [['datasets']],
    [['search', 'x']],
    [['compare', 'x', 'y']],
    [['rank', '--observed', 'x']],
    [['paths', 'x', 'y']],
    [['plain', 'x', '-o', 'never.json']],
    [['check']],
    [['remove', 'x']],
    [['export', '--format', 'json', '-o', 'never.json']],
  ])('%j says so, exits with 4 and makes none', async (args) => {
    const outcome = await run('absent.sqlite', ...args);
    expect(outcome.code).toBe(4);
    expectSentence(outcome);
    expect(existsSync(join(folder, 'absent.sqlite'))).toBe(false);
    expect(existsSync(join(folder, 'never.json'))).toBe(false);
  });

  it.each([
    ['no-such-file.tsv', /There is no file/],
    ['.', /is a folder/],
    [fixture('not-ours.json'), /is JSON, but of no format that can be read/],
    [fixture('empty.tsv'), /is empty/],
    [fixture('newer-version.json'), /newer Etiograph/],
  ])('import %s exits with 3 and makes none', async (file, says) => {
    const outcome = await run('absent.sqlite', 'import', file);
    expect(outcome.code).toBe(3);
    expectSentence(outcome);
    expect(outcome.err).toMatch(says);
    expect(existsSync(join(folder, 'absent.sqlite'))).toBe(false);
  });

  it('an import that fails after its first record leaves none', async () => {
    const rows = Array.from({ length: 6_000 }, (_, index) => `DOID:${index}\tbiolink:Disease\n`).join('');
    writeFileSync(join(folder, 'damaged_nodes.tsv'), `id\tcategory\n${rows}`);
    appendFileSync(join(folder, 'damaged_nodes.tsv'), Buffer.from([0x44, 0xff, 0xfe]));
    const outcome = await run('absent.sqlite', 'import', 'damaged_nodes.tsv');
    expect(outcome.code).toBe(3);
    expectSentence(outcome);
    expect(readdirSync(folder).filter((name) => name.startsWith('absent'))).toEqual([]);
  });

  it('a dry run reports and makes none', async () => {
    const outcome = await run('absent.sqlite', 'import', '--dry-run', fixture('by-hand.json'));
    expect(outcome).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^Dry run, nothing written: mine/) as unknown,
    });
    expect(existsSync(join(folder, 'absent.sqlite'))).toBe(false);
  });
});

describe('the columns of a table', () => {
  const pairs = fixture('semicolons.csv');
  const dryRun = (...args: string[]) => run('absent.sqlite', 'import', '--dry-run', ...args);

  it('are told in words before anything is written', async () => {
    const { code, out } = await dryRun(pairs);
    expect(code).toBe(0);
    expect(out).toContain('semicolons.csv: a table of edges, parted by semicolons');
    expect(out).toMatch(/^ +Cause → subject \(/m);
    expect(out).toMatch(/^ +every row without one: predicate = biolink:causes$/m);
    expect((await run('columns.sqlite', 'import', pairs)).out).not.toContain('→');
  });

  it('are what was said of them, one by one or in a file', async () => {
    const byWord = await dryRun('--json', '--map', 'subject=Effect', '--map', 'object=Cause', pairs);
    const { tables } = JSON.parse(byWord.out) as { tables: { columns: { as: string }[] }[] };
    expect(tables[0]?.columns.map(({ as }) => as).slice(0, 2)).toEqual(['object', 'subject']);
    writeFileSync(join(folder, 'mapping.json'), JSON.stringify(tables));
    const byFile = await dryRun('--json', '--mapping', 'mapping.json', pairs);
    expect(JSON.parse(byFile.out)).toMatchObject({ tables });
  });

  it('are asked for with the options that tell them', async () => {
    writeFileSync(join(folder, 'pears.csv'), 'foo,bar,weight\nalcohol,dehydration,3\n');
    const outcome = await dryRun(join(folder, 'pears.csv'));
    expect(outcome).toMatchObject({
      code: 3,
      err: expect.stringContaining('--map subject=COLUMN') as unknown,
    });
    expectSentence(outcome);
  });

  it.each([
    [['--map', 'subject'], 2],
    [['--map', 'ruler=Cause'], 2],
    [['--map', 'subject=Cause', '--mapping', 'mapping.json'], 2],
    [['--map', 'subject=Taste'], 3],
    [['--mapping', 'no-such.json'], 3],
    [['--mapping', pairs], 3],
  ])('are refused where they make no sense: %j', async (args, code) => {
    const outcome = await dryRun(...args, pairs);
    expect(outcome.code).toBe(code);
    expectSentence(outcome);
  });
});

describe('with the sample', () => {
  const sample = (...args: string[]) => run('sample.sqlite', ...args);
  let made: Outcome;
  beforeAll(async () => {
    made = await sample('init', '--sample');
  });

  it('makes the store once', async () => {
    expect(made).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^Made a store with the sample graph/) as unknown,
    });
    expect((await sample('init', '--sample')).out).toMatch(/left as it is/);
  });

  it('finds by lay names, in words and as JSON', async () => {
    expect((await sample('search', 'charley', 'horse')).out).toMatch(/SYMP:0000316.*charley horse/i);
    const { hits } = JSON.parse((await sample('search', 'charley horse', '--json', '--limit', '1')).out) as {
      hits: { node: { id: string } }[];
    };
    expect(hits.map(({ node }) => node.id)).toEqual(['SYMP:0000316']);
  });

  it('compares by name or id, in words and as JSON', async () => {
    const told = await sample('compare', 'varicose veins', 'Spinal stenosis');
    expect(told.code).toBe(0);
    expect(told.out).toMatch(/^Leg numbness +yes +yes$/m);
    expect(told.out).toMatch(/^Pregnant women +yes +–$/m);
    const advised = await sample('compare', 'leg cramps', 'varicose veins');
    expect(advised.out).toMatch(/^What is advised\n.*\n(.+\n)*Treatment of the underlying disease /m);
    expect(advised.out).not.toContain('When to see a doctor');
    const { nodes, counts } = JSON.parse(
      (await sample('compare', 'DOID:799', 'spinal stenosis', '--json', '--limit', '1')).out,
    ) as { nodes: { id: string }[]; counts: { shared: number } };
    expect(nodes[0]?.id).toBe('DOID:799');
    expect(counts.shared).toBe(2);
  });

  it('links two concepts, each claim a sentence of its own', async () => {
    const told = await sample('paths', 'pregnant women', 'leg cramps', '--limit', '2');
    expect(told.code).toBe(0);
    expect(told.out).toMatch(/^From cause to effect$/m);
    expect(told.out).toContain('In pregnant women, varicose veins are more common.\n');
    expect(told.out).toMatch(/A chain of claims is no claim about its ends\./);
    const { paths } = JSON.parse(
      (await sample('paths', 'pregnant women', 'leg cramps', '--limit', '2', '--json')).out,
    ) as { paths: { along: string; sentences: string[] }[] };
    expect(paths.map(({ along }) => along)).toEqual(['causation', 'other']);
    expect(paths[0]?.sentences).toHaveLength(2);
    expect((await sample('paths', 'pregnant women', 'leg cramps', '--max-length', '1')).out).toMatch(
      /^No chain of up to 1 claim links Pregnant women and Leg cramps\.$/m,
    );
  });

  it.each([
    ['a name that nothing has', ['compare', 'DOID:799', 'veins of gold']],
    ['a beginning of names', ['compare', 'DOID:799', 'varicose']],
    ['one concept twice', ['compare', 'DOID:799', 'varicose veins']],
    ['itself by a path', ['paths', 'DOID:799', 'varicose veins']],
    ['what no path can end at', ['paths', 'DOID:799', 'veins of gold']],
  ])('refuses to compare or link with %s', async (_, args) => {
    const outcome = await sample(...args);
    expect(outcome.code).toBe(3);
    expectSentence(outcome);
  });

  it('ranks conditions by symptoms, by name or id, in words and as JSON', async () => {
    const told = await sample('rank', '--observed', 'leg cramps', '--observed', 'leg numbness');
    expect(told.code).toBe(0);
    expect(told.out).toMatch(/^1\. .+\(.+\), [+−]\d+\.\d+ points$/m);
    expect(told.out).toMatch(/^ {2}listed for it: Leg numbness \(\+\d\.\d+\)\./m);
    // Nearly all of them list it.
    expect(told.out).toMatch(
      /^ {2}listed for it, though no more than for others here: Leg cramps \(−\d\.\d+\)\./m,
    );
    expect(told.out).toContain('Their sum orders; it is no probability.');
    expect(told.out).toContain('can cause leg cramps');
    expect(told.out).toContain('How common a condition is was not considered.');
    const answer = JSON.parse(
      (await sample('rank', '--observed', 'SYMP:0000316', '--limit', '1', '--json')).out,
    ) as { conditions: { matched: { observed: string }[] }[]; total: number; care: { sentences: string[] } };
    expect(answer.conditions).toHaveLength(1);
    expect(answer.conditions[0]?.matched[0]?.observed).toBe('SYMP:0000316');
    expect(answer.total).toBeGreaterThan(1);
    expect(answer.care.sentences[0]).toMatch(/should be seen by a doctor/);
  });

  it('writes a plain page, to standard output or as a file, for chosen people too', async () => {
    const page = await sample('plain', 'leg cramps', '-o', '-');
    expect(page.code).toBe(0);
    expect(page.out).toContain('<h1>Leg cramps</h1>');
    expect(page.out).toContain(
      'Leg cramps should be seen by a doctor, if they come back for no clear reason.',
    );
    const women = ['--risk-group', 'MESH:D037841'];
    expect((await sample('plain', 'DOID:799', '-o', 'plain.html', ...women)).code).toBe(0);
    const file = readFileSync(join(folder, 'plain.html'), 'utf8');
    expect(file).toContain('What is said about pregnant women');
    expect((await sample('plain', 'legs of gold', '-o', '-')).code).toBe(3);
    expect((await sample('plain', 'DOID:799', '-o', '-', '--risk-group', 'DOID:0')).code).toBe(3);
  });

  it.each([
    ['nothing that is present', ['rank', '--absent', 'leg cramps'], 3],
    ['a name that nothing has', ['rank', '--observed', 'legs of gold'], 3],
    ['what is no symptom', ['rank', '--observed', 'DOID:799'], 3],
    [
      'a symptom both present and absent',
      ['rank', '--observed', 'SYMP:0000316', '--absent', 'leg cramps'],
      3,
    ],
    ['too many', ['rank', ...Array.from({ length: 1_000 }, (_, at) => ['--observed', `HP:${at}`]).flat()], 3],
  ])('refuses to rank by %s', async (_, args, code) => {
    const outcome = await sample(...args);
    expect(outcome.code).toBe(code);
    expectSentence(outcome);
  });

  it('counts, lists and checks', async () => {
    const stats = JSON.parse((await sample('stats', '--json')).out) as {
      nodes: number;
      statements: number;
      relations: Record<string, number>;
    };
    expect(stats.relations.CAUSES).toBeGreaterThan(0);
    expect((await sample('stats')).out).toContain('CAUSES');
    expect((await sample('datasets')).out).toContain('leg-cramps');
    expect(await sample('check')).toMatchObject({ code: 0, out: 'The store is in order.\n' });
  });

  it('copies itself, but over nothing', async () => {
    expect(await sample('backup', 'copy.sqlite')).toMatchObject({ code: 0 });
    expect((await run('copy.sqlite', 'stats', '--json')).out).toBe((await sample('stats', '--json')).out);
    const again = await sample('backup', 'copy.sqlite');
    expect(again.code).toBe(4);
    expectSentence(again);
  });

  it('comes back whole from JSON and from KGX tables', async () => {
    expect((await sample('export', '--format', 'json', '-o', 'all.json')).code).toBe(0);
    expect((await sample('export', '--format', 'kgx', '-o', 'tables/')).code).toBe(0);
    const tables = readdirSync(join(folder, 'tables')).map((name) => join('tables', name));
    expect(tables).toHaveLength(3);
    for (const [store, files] of [
      ['json.sqlite', ['all.json']],
      ['kgx.sqlite', tables],
    ] as const) {
      const outcome = await run(store, 'import', ...files);
      expect(outcome).toMatchObject({
        code: 0,
        out: expect.stringContaining('Imported leg-cramps') as unknown,
      });
      await run(store, 'export', '--format', 'json', '-o', 'again.json');
      const [before, after] = ['all.json', 'again.json'].map(
        (name) =>
          JSON.parse(readFileSync(join(folder, name), 'utf8')) as { nodes: unknown; statements: unknown },
      );
      expect(after?.nodes).toEqual(before?.nodes);
      expect(after?.statements).toEqual(before?.statements);
    }
  });

  it('tells a conflict, and takes a data set out', async () => {
    expect((await run('json2.sqlite', 'import', fixture('by-hand.json'))).code).toBe(0);
    const again = await run('json2.sqlite', 'import', fixture('by-hand.json'));
    expect(again).toMatchObject({
      code: 4,
      err: expect.stringMatching(/etiograph remove mine.*--dataset NAME/) as unknown,
    });
    expectSentence(again);
    expect(await run('json2.sqlite', 'remove', 'mine')).toMatchObject({
      code: 0,
      out: 'Removed the data set mine.\n',
    });
    expect((await run('json2.sqlite', 'datasets')).out).toBe('The store holds no data set.\n');
    expect((await run('json2.sqlite', 'remove', 'mine')).code).toBe(3);
  });

  it('reports what was skipped, with file and line', async () => {
    const args = ['import', '--json', '--dataset', 'odd', fixture('missing-ends_edges.tsv')];
    const report = JSON.parse((await run('odd.sqlite', ...args)).out) as {
      skipped: { total: number; listed: { line: number }[] };
    };
    expect([report.skipped.total, report.skipped.listed.map(({ line }) => line)]).toEqual([3, [2, 3, 4]]);
  });

  it('renames by a label file, says how many, and refuses one that is none', async () => {
    const nodes = join(folder, 'people_nodes.tsv');
    writeFileSync(nodes, 'id\tcategory\tname\nMESH:D000368\tbiolink:Cohort\tAged\n');
    const labels = (text: string): string => {
      writeFileSync(join(folder, 'labels.tsv'), text);
      return join(folder, 'labels.tsv');
    };
    const importWith = (file: string, ...more: string[]) =>
      run('labels.sqlite', 'import', nodes, '--labels', file, ...more);
    const bad = await importWith(labels('Aged: older people'));
    expect([bad.code, bad.err]).toEqual([3, expect.stringMatching(/needs an id, a tab and a name/)]);
    expectSentence(bad);
    expect((await importWith('nowhere.tsv')).code).toBe(3);
    expect((await importWith(labels('MESH:1\tx'), '--dry-run')).out).toMatch(/renamed {5}nothing/);
    expect((await importWith(labels('MESH:D000368\tOlder people'))).out).toMatch(/renamed {5}1 node /);
    const found = await run('labels.sqlite', 'search', 'aged');
    expect(found.out).toMatch(/Older people/);
  });

  describe('export', () => {
    const json = (...args: string[]) => sample('export', '--format', 'json', ...args);

    it('streams to standard output, with its report beside it', async () => {
      const { out, err, code } = await json('-o', '-', '--node', 'SYMP:0000316', '--depth', '1');
      expect([code, (JSON.parse(out) as { format: string }).format]).toEqual([0, 'etiograph']);
      expect(err).toMatch(/^Wrote \d+ nodes and \d+ statements\.$/m);
    });

    it('puts a file in a folder under a dated name, and writes over one by name', async () => {
      mkdirSync(join(folder, 'here'));
      await json('-o', 'here');
      expect(readdirSync(join(folder, 'here'))).toEqual([
        expect.stringMatching(/^etiograph-graph-\d{4}-\d\d-\d\d\.json$/),
      ]);
      writeFileSync(join(folder, 'old.json'), 'old');
      await json('-o', 'old.json');
      expect(readFileSync(join(folder, 'old.json'), 'utf8')).toMatch(/^\{/);
    });

    it('makes one archive of several tables', async () => {
      expect((await sample('export', '--format', 'csv-lossless', '-o', 'tables.zip')).code).toBe(0);
      expect(readFileSync(join(folder, 'tables.zip')).subarray(0, 2).toString()).toBe('PK');
      const wrong = await sample('export', '--format', 'kgx', '-o', 'tables.tsv');
      expect(wrong).toMatchObject({ code: 2, err: expect.stringContaining('ends in .zip') as unknown });
    });

    it.each([
      [['-o', 'gone.json', '--node', 'DOID:404'], 3],
      [['-o', 'gone.json', '--dataset', 'nobody'], 3],
      [['-o', 'gone.json', '--risk-group', 'DOID:404'], 3],
      [['-o', 'no/such/folder/gone.json'], 3],
      [['-o', 'all.json/gone.json'], 3],
    ])('leaves no file where it fails: %j', async (args, code) => {
      const outcome = await json(...args);
      expect(outcome.code).toBe(code);
      expectSentence(outcome);
      expect(readdirSync(folder).filter((name) => name.includes('gone') || name.endsWith('.part'))).toEqual(
        [],
      );
    });

    it.skipIf(process.platform === 'win32')('writes into a device and does not take its place', async () => {
      expect((await json('-o', '/dev/null')).code).toBe(0);
      expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
    });

    it.skipIf(process.platform === 'win32')('ends quietly where its reader has enough', async () => {
      const script = `set -o pipefail; "${process.execPath}" "${program}" export --format graphml -o - | head -c 20`;
      const { code, err } = await new Promise<{ code: number | null; err: string }>((resolve) => {
        const child = spawn('bash', ['-c', script], { env: environment('sample.sqlite') });
        let told = '';
        child.stderr.on('data', (part: Buffer) => (told += part.toString()));
        child.on('close', (exit) => resolve({ code: exit, err: told }));
      });
      expect(code).toBe(0);
      expect(err).not.toMatch(/EPIPE|Error/);
    });
  });
});

describe('as a process', () => {
  it('prints, fails and exits like one', async () => {
    expect(await runProcess('none', '--help')).toMatchObject({ code: 0, err: '' });
    const usage = await runProcess('none', 'nothing-like-it');
    expect(usage.code).toBe(2);
    expectSentence(usage);
    const absent = await runProcess('absent.sqlite', 'stats');
    expect(absent.code).toBe(4);
    expectSentence(absent);
  });

  it('says what to do where the packages are not installed', async () => {
    const bare = join(folder, 'bare');
    mkdirSync(join(bare, 'scripts'), { recursive: true });
    cpSync(join(program, '..', 'lib'), join(bare, 'scripts', 'lib'), { recursive: true });
    cpSync(program, join(bare, 'scripts', 'etiograph.mjs'));
    const outcome = await new Promise<Outcome>((resolve) => {
      execFile(process.execPath, [join(bare, 'scripts', 'etiograph.mjs'), 'stats'], (error, out, err) =>
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
      );
    });
    expect(outcome.code).toBe(1);
    expectSentence(outcome);
    expect(outcome.err).toContain('npm install');
  });

  it.skipIf(process.platform === 'win32')('takes an import back on Ctrl+C', async () => {
    const pipe = join(folder, 'pipe.tsv');
    execFileSync('mkfifo', [pipe]);
    const child = spawn(process.execPath, [program, 'import', '--dataset', 'half', pipe], {
      env: environment('half.sqlite'),
    });
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    let told = '';
    child.stderr.on('data', (part: Buffer) => (told += part.toString()));
    const rows = Array.from(
      { length: 20_000 },
      (_, index) => `DOID:${index}\tbiolink:Disease\tname ${index}\n`,
    ).join('');
    // Open for reading too, so that it does not wait for a reader and stays open.
    const writer = createWriteStream(pipe, { flags: 'r+' });
    writer.write(`id\tcategory\tname\n${rows}`);
    await expect.poll(() => existsSync(join(folder, 'half.sqlite')), { timeout: 30_000 }).toBe(true);
    child.kill('SIGINT');
    // The pipe stays open: the import has to end while it waits for more.
    expect(await ended).toBe(130);
    writer.destroy();
    expect(told).toContain('Stopped. Nothing was changed.');
    expect(readdirSync(folder).filter((name) => name.startsWith('half.sqlite'))).toEqual([]);
  });
});
