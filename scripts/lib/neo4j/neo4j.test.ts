/** The local Neo4j's parts that need neither Java nor Maven. */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { speaksBolt } from './bolt.mjs';
import { neo4jCommand } from './command.mjs';
import { configuration, environmentOf, filesOf, instanceOf, passwordOf } from './instance.mjs';
import { findJava, majorOf, whatIsMissing } from './java.mjs';
import { runningOf, noteRunning } from './running.mjs';
import { settingPassword } from './start.mjs';
import { releaseOf, usualVersion } from './versions.mjs';

const root = mkdtempSync(join(tmpdir(), 'etiograph-neo4j-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const instance = (purpose: 'work' | 'tests') => instanceOf({ root, purpose, version: usualVersion });

describe('releases', () => {
  it('knows which Java each needs', () => {
    expect(releaseOf()).toMatchObject({ version: usualVersion, java: 17 });
    expect(releaseOf('2026.08.1')).toMatchObject({ java: 21, main: 'org.neo4j.server.Neo4jCommunity' });
  });

  it.each(['4.4.0', '5.26', '2026.8', '../5.26.30', ''])('refuses “%s”', (version) => {
    expect(() => releaseOf(version)).toThrow('is no version');
  });
});

describe('Java', () => {
  it.each([
    ['openjdk version "17.0.15" 2025-04-15', 17],
    ['java version "1.8.0_402"', 8],
    ['openjdk version "25" 2025-09-16', 25],
    ['no such thing', null],
  ])('of %s', (said, major) => {
    expect(majorOf(said)).toBe(major);
  });

  it('is the first that is new enough', () => {
    const version = (file: string) => Number(file);
    expect(findJava(21, { programs: ['8', '17', '25'], version })).toBe('25');
    expect(findJava(17, { programs: ['8', '17', '25'], version })).toBe('17');
    expect(findJava(21, { programs: ['8'], version })).toBeNull();
  });

  it('is named where it is missing, and so is Maven', () => {
    expect(whatIsMissing({ java: null, maven: null }, 17)).toContain('Java 17 or newer and no Maven');
    expect(whatIsMissing({ java: 'java', maven: null }, 17)).not.toContain('Java 17');
    expect(whatIsMissing({ java: 'java', maven: 'mvn' }, 17)).toBeNull();
  });
});

describe('instances', () => {
  it('set a password that begins like an option', () => {
    expect(settingPassword('-q7').slice(-2)).toEqual(['--', '-q7']);
  });

  it('share neither folder nor port nor variables', () => {
    const [work, tests] = [instance('work'), instance('tests')];
    expect(work.folder).not.toBe(tests.folder);
    expect(work.wantedPort).not.toBe(tests.wantedPort);
    expect(Object.keys(environmentOf(work, 1))).toEqual([
      'NEO4J_URI',
      'NEO4J_USERNAME',
      'NEO4J_PASSWORD',
      'NEO4J_DATABASE',
    ]);
    for (const name of Object.keys(environmentOf(tests, 1))) expect(name).toMatch(/^ETIOGRAPH_TEST_NEO4J_/);
  });

  it('keep their password, which nobody else can read', () => {
    const password = passwordOf(instance('work'));
    expect(password.length).toBeGreaterThanOrEqual(20);
    expect(passwordOf(instance('work'))).toBe(password);
    expect(statSync(filesOf(instance('work')).password).mode & 0o077).toBe(0);
  });

  it('listen on loopback alone', () => {
    const addresses = configuration(7687).match(/listen_address=.*/g);
    expect(addresses).not.toBeNull();
    for (const address of addresses ?? []) expect(address).toMatch(/=127\.0\.0\.1/);
  });

  it('never take another process for their own', () => {
    const tests = instanceOf({ root, purpose: 'tests', version: '.' });
    passwordOf(tests);
    expect(runningOf(tests)).toBeNull();
    noteRunning(tests, { pid: process.ppid, port: 1 });
    expect(runningOf(tests)).toBeNull();
  });
});

describe('a port that is open', () => {
  const answering = async (answer: (socket: Socket) => void): Promise<boolean> => {
    const server = createServer((socket) => socket.once('data', () => answer(socket)));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      return await speaksBolt('127.0.0.1', (server.address() as AddressInfo).port);
    } finally {
      server.close();
    }
  };

  it('is a Neo4j where it chooses a version of Bolt, and only then', async () => {
    expect(await answering((socket) => socket.end(Buffer.from([0, 0, 8, 5])))).toBe(true);
    expect(await answering((socket) => socket.end(Buffer.from([0, 0, 0, 0])))).toBe(false);
    expect(await answering((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n'))).toBe(false);
    expect(await answering((socket) => socket.destroy())).toBe(false);
    expect(await speaksBolt('127.0.0.1', 1)).toBe(false);
  });
});

it.each([[[]], [['begin']], [['start', 'stop']], [['start', '--port', '1']], [['constructor']]])(
  'the command explains itself where it is called with %j',
  async (args) => {
    await expect(neo4jCommand(args)).rejects.toMatchObject({ exitCode: 2 });
  },
);
