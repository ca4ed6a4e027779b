import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isBuilt } from './build.mjs';
import { fingerprint, sourceFiles } from './sources.mjs';

let folder = '';
const write = (file: string, text: string) => {
  mkdirSync(join(folder, file, '..'), { recursive: true });
  writeFileSync(join(folder, file), text);
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'etiograph-sources-'));
  write('app/page.tsx', 'page');
  write('graph/model/node.ts', 'node');
  write('next.config.js', 'config');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('fingerprint', () => {
  it('changes with a source, a name and a configuration', () => {
    const prints = [fingerprint(folder)];
    write('app/page.tsx', 'page 2');
    prints.push(fingerprint(folder));
    write('app/other.tsx', '');
    prints.push(fingerprint(folder));
    write('next.config.js', 'config 2');
    prints.push(fingerprint(folder));
    expect(new Set(prints).size).toBe(4);
  });

  it('stays the same with tests, notes and folders of no concern', () => {
    const before = fingerprint(folder);
    write('app/page.test.tsx', 'test');
    write('graph/README.md', 'note');
    write('scripts/start.mjs', 'script');
    write('e2e/health.spec.ts', 'spec');
    expect(fingerprint(folder)).toBe(before);
  });

  it('reads files from the root, in one order', () => {
    expect(sourceFiles(folder)).toEqual(['app/page.tsx', 'graph/model/node.ts', 'next.config.js']);
  });
});

describe('isBuilt', () => {
  it('needs a whole build with the stamp of these sources', () => {
    const built = join(folder, '.next');
    expect(isBuilt(built, 'print')).toBe(false);
    write('.next/BUILD_ID', 'id');
    expect(isBuilt(built, 'print')).toBe(false);
    write('.next/etiograph-sources', 'print\n');
    expect(isBuilt(built, 'print')).toBe(true);
    expect(isBuilt(built, 'another')).toBe(false);
  });
});
