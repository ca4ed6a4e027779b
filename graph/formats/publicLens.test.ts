/** The lens on a public graph whose claims about groups of people were all found by a program. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSqlite } from '../store/sqlite/store';
import type { GraphStore } from '../store/types';
import { importFiles } from './importFiles';
import { fileInput } from './node/fileInput';

const data = fileURLToPath(new URL('../../../shared/data/open-medical-kgx/', import.meta.url));
const why = existsSync(data) ? '' : ' (skipped: ../shared/data/open-medical-kgx is not here)';
const pregnantWomen = 'MESH:D037841';

describe.skipIf(why !== '')(`“Pregnant Women” in open-medical-kgx${why}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'etiograph-lens-'));
  let store: GraphStore;
  beforeAll(async () => {
    store = await openSqlite({ file: join(folder, 'store.sqlite'), access: 'write' });
    await importFiles(
      store,
      ['nodes.tsv.gz', 'edges.tsv.gz'].map((name) => fileInput(data + name)),
    );
  });
  afterAll(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('say why there is nothing while claims found by a program are off', async () => {
    const { members, sentence } = await store.lens([pregnantWomen], { unchecked: false });
    // Pregnant women, and women, whom they are a kind of.
    expect(members).toHaveLength(2);
    expect(sentence).toMatch(/that is checked; 91 claims found by a program are switched off/);
  });

  it('have a lens with reasons once such claims are shown, and are told to be unchecked', async () => {
    const { members, sentence } = await store.lens([pregnantWomen], { unchecked: true });
    expect(members.filter(({ reason }) => reason.why === 'atRisk').length).toBeGreaterThan(18);
    expect(sentence).toMatch(/restless legs syndrome, varicose veins/);
    expect(sentence).toMatch(/found by a program and checked by nobody/);
  });
});
