/** The commands on another program's database: what is told of it, and what is refused in which words. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RawDatabase } from '../../graph/store/neo4j/testing/rawDatabase';
import { root } from '../lib/root.mjs';
import type { OwnServer } from './ownServer';

const command = join(root, 'scripts', 'etiograph.mjs');

/** As the public Hetionet has it, in small. */
const content = {
  nodes: [
    {
      place: 'a',
      labels: ['Disease'],
      properties: { identifier: 'DOID:1', name: 'a <b>name</b>\u001b[31m' },
    },
    { place: 'b', labels: ['Symptom'], properties: { identifier: 'D012', name: 'itch' } },
    { place: 'c', labels: ['Note'], properties: { text: 'same' } },
  ],
  claims: [{ a: 'a', b: 'b', type: 'PRESENTS_DpS', properties: { unbiased: false } }],
};

export function foreignOnServer(server: OwnServer): void {
  describe('commands on another program’s database', () => {
    const folder = mkdtempSync(join(tmpdir(), 'etiograph-foreign-'));
    let database: RawDatabase;
    const etiograph = (...args: string[]) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, ...server.environment, ETIOGRAPH_MAPPING: '' },
      });
      return { status, stdout, stderr };
    };
    beforeAll(async () => {
      await server.start();
      database = new RawDatabase(server.address);
      await database.replace(content);
    });
    afterAll(async () => {
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    });

    it('inspect says what is there and how it would be read, and prints no control character of it', () => {
      const { status, stdout } = etiograph('inspect');
      expect(status).toBe(0);
      expect(stdout).toContain('another program’s data. 3 nodes, 1 relationship.');
      expect(stdout).toContain('it has the shape of Hetionet (ETIOGRAPH_MAPPING=hetionet)');
      expect(stdout).toContain('never alters it');
      expect(stdout).not.toContain('\u001b');
      expect(JSON.parse(etiograph('inspect', '--json').stdout)).toMatchObject({
        whose: 'foreign',
        survey: { nodes: 3, relationships: 1 },
        proposal: { shape: 'hetionet' },
      });
    });

    it('inspect -o writes a mapping that can be used, and never over a file', () => {
      const file = join(folder, 'mapping.json');
      const first = etiograph('inspect', '-o', file);
      expect([first.status, first.stdout]).toEqual([0, '']);
      expect(first.stderr).toContain(`set ETIOGRAPH_MAPPING=${file}`);
      expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ format: 'etiograph-mapping' });
      writeFileSync(file, 'mine');
      const second = etiograph('inspect', '-o', file);
      expect(second.status).not.toBe(0);
      expect(second.stderr).toContain('exists already and was left as it is');
      expect(readFileSync(file, 'utf8')).toBe('mine');
      expect(JSON.parse(etiograph('inspect', '-o', '-').stdout)).toMatchObject({ version: 1 });
    });

    it.each([
      ['import', join(root, 'e2e', 'data', 'disagreement.json')],
      ['init'],
      ['init', '--sample'],
      ['remove', 'hetionet'],
    ])('%s %s is refused with what to do', async (...args) => {
      const { status, stdout, stderr } = etiograph(...args);
      expect([status === 0, stdout]).toEqual([false, '']);
      expect(stderr).toContain('holds another program’s data. Etiograph only reads it and never alters it');
      expect(stderr).toContain('NEO4J_DATABASE');
      expect(stderr).not.toContain(server.environment['NEO4J_PASSWORD']);
      expect((await database.rows('MATCH (n) RETURN count(n) AS nodes'))[0]?.['nodes']).toMatchObject({
        low: 3,
      });
    });

    it('inspect -o writes nothing for an empty database, and says why', async () => {
      await database.replace({ nodes: [], claims: [] });
      const file = join(folder, 'none.json');
      const { status, stderr } = etiograph('inspect', '-o', file);
      expect([status === 0, existsSync(file)]).toEqual([false, false]);
      expect(stderr).toContain('it needs none');
      expect(etiograph('inspect').stdout).toContain(
        'etiograph init --sample makes it a store with the sample graph',
      );
    });
  });
}
