/** Files dropped on the page: any readable format, read in a worker, shown on top and never stored. */
import { gzipSync } from 'node:zlib';
import { expectAccessible } from './support/axe';
import { dropFiles, goldfishTables, openMedicalFiles } from './support/files';
import { expect, test } from './support/fixtures';

test('a pair of tables lies on top as one graph, one of them packed @both', async ({ page, explorer }) => {
  await explorer.start();
  const packed = goldfishTables.map((file, at) =>
    at === 0 ? { ...file, name: `${file.name}.gz`, buffer: gzipSync(file.buffer) } : file,
  );
  const beside = { name: 'README.md', mimeType: 'text/markdown', buffer: Buffer.from('# Goldfish') };
  await dropFiles(page, [...packed, beside]);
  const card = explorer.answer.getByRole('region', { name: 'On top, not stored' });
  await expect(card).toContainText('2 concepts and 1 claim on top of the graph, not stored.');
  await expect(card).toContainText('Left out, since plainly no graph: README.md.');
  await card.getByText('2 rows were skipped').click();
  await expect(card).toContainText('goldfish_edges.tsv.gz, line 3');
  await explorer.find('goldfish', 'Goldfish fever');
  await expect(explorer.subject('Goldfish fever')).toBeVisible();
  await expect(explorer.answer.getByText('not stored', { exact: true })).toBeVisible();
  await expect(explorer.group(/What can cause it/)).toContainText(/varicose veins/i);
});

test('what lies on top is accessible @both', async ({ page, explorer }) => {
  test.slow();
  await explorer.start();
  await dropFiles(page, goldfishTables);
  await explorer.answer.getByText('2 rows were skipped').click();
  await explorer.answer.getByRole('button', { name: 'Keep it' }).click();
  await expect(explorer.answer.getByText('Adding needs the server’s token.', { exact: false })).toBeVisible();
  await expectAccessible(page);
});

test('a large graph ends in search, counts, examples and a bounded picture @both', async ({
  page,
  explorer,
}) => {
  const files = openMedicalFiles();
  test.slow();
  test.skip(files === null, '../shared/data/open-medical-kgx is not there');
  await explorer.start();
  await dropFiles(page, files ?? []);
  const card = explorer.answer.getByRole('region', { name: 'On top, not stored' });
  await expect(card).toContainText('20,689 concepts and 48,271 claims', { timeout: 150_000 });
  await expect(card).toContainText('12,751 conditions');
  await expect(card.getByRole('navigation', { name: 'Start with' }).getByRole('link')).toHaveCount(5);
  const first = card.getByRole('link').first();
  await expect(explorer.answer.getByRole('heading', { level: 2 })).toHaveText(
    new RegExp(`^${(await first.textContent())?.trim() ?? '-'}$`, 'i'),
  );
  await explorer.find('varicose vein', 'varicose veins');
  await expect(explorer.subject(/varicose veins/i)).toBeVisible();
  await card.getByRole('link', { name: 'asthma' }).click();
  await expect(explorer.subject(/asthma/i)).toBeVisible();
});

test('reading is told with its progress, and can be cancelled', async ({ page, explorer }) => {
  await explorer.open();
  const rows = Array.from({ length: 150_000 }, (_, at) => `MADE:${at}\tbiolink:Disease\tNumber ${at}\n`);
  const buffer = Buffer.from(`id\tcategory\tname\n${rows.join('')}`);
  await dropFiles(page, [{ name: 'many_nodes.tsv', mimeType: 'text/plain', buffer }]);
  await expect(explorer.answer.getByRole('progressbar', { name: 'How far it is' })).toBeVisible();
  await explorer.answer.getByRole('button', { name: 'Cancel' }).click();
  await expect(explorer.answer.getByRole('progressbar')).toBeHidden();
  await expect(explorer.answer.getByRole('region', { name: 'On top, not stored' })).toHaveCount(0);
  await expect(explorer.subject('Leg cramps')).toBeVisible();
});

test('a damaged file is refused with a sentence', async ({ page, explorer }) => {
  await explorer.open();
  const whole = gzipSync(Buffer.from('id\tcategory\n'.repeat(500)));
  const buffer = whole.subarray(0, whole.length - 12);
  await dropFiles(page, [{ name: 'half_nodes.tsv.gz', mimeType: 'application/gzip', buffer }]);
  await expect(explorer.answer.getByRole('alert')).toContainText('half_nodes.tsv.gz is damaged or cut off');
});

test('a table whose columns nothing tells is refused with what to do here', async ({ page, explorer }) => {
  await explorer.open();
  const buffer = Buffer.from('foo,bar,weight\nalcohol,dehydration,3\n');
  await dropFiles(page, [{ name: 'pairs.csv', mimeType: 'text/csv', buffer }]);
  const alert = explorer.answer.getByRole('alert');
  await expect(alert).toContainText('Choose “Add to the graph”: there you can say what its columns are.');
  await expect(alert).not.toContainText('--');
});

test('what may be the same across a file on top and the graph is proposed, and shown as one', async ({
  page,
  explorer,
  startOwnApp,
}) => {
  test.slow();
  const app = await startOwnApp({ files: ['e2e/data/sameFirst.json'] });
  await explorer.start(`${app.url}/#node=DOID%3A799`);
  await expect(explorer.subject('Varicose veins')).toBeVisible();
  await dropFiles(page, ['e2e/data/sameSecond.json']);
  const proposals = explorer.group(/^May be the same as \(1\)/);
  await explorer.find('varices', 'Varices');
  await expect(proposals).toContainText('Varicose veins (DOID:799)');
  await explorer.find('varicose veins', 'Varicose veins');
  await expect(proposals).toContainText('Varices (MESH:D014648)');
  await proposals.getByRole('button', { name: 'Show as one: Varices' }).click();
  await expect(explorer.group(/^Shown as one$/)).toContainText('MESH:D014648');
});
