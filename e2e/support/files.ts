/** Files that tests drop or choose, and the large public graph where it is there. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { root } from '../../scripts/lib/root.mjs';

interface GivenFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

const table = (name: string, text: string): GivenFile => ({
  name,
  mimeType: 'text/tab-separated-values',
  buffer: Buffer.from(text),
});

/** Two tables with a concept of the sample's, one of their own, and a row in each that cannot be read. */
export const goldfishTables: readonly GivenFile[] = [
  table(
    'goldfish_edges.tsv',
    'id\tsubject\tpredicate\tobject\ng1\tDOID:799\tbiolink:causes\tMADE:1\nbroken\n',
  ),
  table(
    'goldfish_nodes.tsv',
    'id\tcategory\tname\nDOID:799\tbiolink:Disease\tVaricose veins\nMADE:1\tbiolink:Disease\tGoldfish fever\n\tbiolink:Disease\tNo id\n',
  ),
];

/** The paths of open-medical-kgx, or null where it is not there. */
export function openMedicalFiles(): string[] | null {
  const files = ['nodes.tsv.gz', 'edges.tsv.gz'].map((name) =>
    join(root, '..', 'shared', 'data', 'open-medical-kgx', name),
  );
  return files.every((file) => existsSync(file)) ? files : null;
}

/** Drops files on the page, as a hand with a mouse would. */
export async function dropFiles(page: Page, files: readonly (string | GivenFile)[]): Promise<void> {
  const given = files.map((file) =>
    typeof file === 'string'
      ? { name: file.split('/').at(-1) ?? file, base64: readFileSync(file).toString('base64') }
      : { name: file.name, base64: file.buffer.toString('base64') },
  );
  const transfer = await page.evaluateHandle((all) => {
    const data = new DataTransfer();
    for (const { name, base64 } of all) {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      data.items.add(new File([bytes], name));
    }
    return data;
  }, given);
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
}
