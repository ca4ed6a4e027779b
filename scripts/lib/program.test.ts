/** Programs made once: kept while their sources are as they were, made anew after, and none where that fails. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { entries, keptPrograms, makePrograms } from './program.mjs';
import { root as project } from './root.mjs';

const rooms: string[] = [];
afterAll(() => rooms.forEach((room) => rmSync(room, { recursive: true, force: true })));

function room(main: string): string {
  const root = mkdtempSync(join(tmpdir(), 'etiograph-program-'));
  rooms.push(root);
  const put = (file: string, text: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  for (const file of Object.values(entries)) put(file, 'export {};');
  put('scripts/cli/main.ts', main);
  put('scripts/cli/word.ts', 'export const word: string = "first";');
  mkdirSync(join(root, 'scripts/lib'));
  for (const file of ['tsconfig.json', 'tsconfig.base.json', 'package-lock.json', 'scripts/lib/program.mjs'])
    cpSync(join(project, file), join(root, file));
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'));
  return root;
}

const said = async (folder: string | null): Promise<unknown> => {
  const program = (await import(pathToFileURL(join(folder ?? '', 'cli.mjs')).href)) as {
    main: () => unknown;
  };
  return program.main();
};

describe('programs', () => {
  it('are kept until a source changes', async () => {
    const root = room('import { word } from "./word"; export const main = () => word;');
    expect(keptPrograms(root)).toBeNull();
    const made = await makePrograms(root);
    expect(await said(made)).toBe('first');
    expect(keptPrograms(root)).toBe(made);
    writeFileSync(join(root, 'scripts/cli/word.ts'), 'export const word: string = "changed";');
    expect(keptPrograms(root)).toBeNull();
    const anew = await makePrograms(root);
    expect(await said(anew)).toBe('changed');
    // One that runs may still load parts of the one before.
    expect(await said(made)).toBe('first');
    expect(keptPrograms(root)).toBe(anew);
  });

  it('come out the same where two processes make them at once', async () => {
    const root = room('export const main = () => 1;');
    const [one, other] = await Promise.all([makePrograms(root), makePrograms(root)]);
    expect(one).toBe(other);
    expect(await said(keptPrograms(root))).toBe(1);
    expect(readdirSync(join(root, '.cache/programs')).filter((name) => name.startsWith('new-'))).toEqual([]);
  });

  it('are none where the sources are broken, and nothing half made is kept', async () => {
    const root = room('export const main = (');
    await expect(makePrograms(root)).rejects.toThrow();
    expect(keptPrograms(root)).toBeNull();
    expect(readdirSync(join(root, '.cache/programs'))).toEqual([]);
  });
});
