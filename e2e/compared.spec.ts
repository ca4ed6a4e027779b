/** Compare: two to four concepts side by side, as tables, as a file and on the picture; by keyboard, undone, linked. */
import { readFile } from 'node:fs/promises';
import { writeLink } from '@/app/explorer/state/link';
import { emptyView } from '@/app/explorer/state/view';
import { expectAccessible } from './support/axe';
import type { ExplorerPage } from './support/explorerPage';
import { expect, test } from './support/fixtures';

const veins = 'DOID:799';
const nerves = 'DOID:574';
const disc = 'MESH:D007405';

const address = async (...ids: string[]): Promise<string> =>
  `/${(await writeLink({ ...emptyView, asked: { what: 'compared', ids } })) ?? ''}`;

const show = (explorer: ExplorerPage, label: string | RegExp) =>
  explorer.answer.getByRole('group', { name: 'What to show' }).getByRole('button', { name: label });
const table = (explorer: ExplorerPage, relation: string) =>
  explorer.answer.getByRole('table', { name: new RegExp(`^${relation}: what sources say of`) });
const row = (explorer: ExplorerPage, relation: string, name: string) =>
  table(explorer, relation)
    .getByRole('row')
    .filter({ has: explorer.page.getByRole('rowheader', { name }) });

test('compares by keyboard from a concept’s page: counts, tables, sentences, evidence and back', async ({
  page,
  explorer,
}) => {
  await explorer.open(`/#node=${encodeURIComponent(veins)}`);
  await explorer.answer.getByRole('button', { name: 'Compare with…' }).focus();
  await page.keyboard.press('Enter');
  await expect(explorer.subject('Compare')).toBeFocused();
  await expect(explorer.answer.getByText('Choose at least one more concept', { exact: false })).toBeVisible();
  const field = explorer.answer.getByRole('combobox', { name: '…with…', exact: true });
  for (let tabs = 0; tabs < 5 && !(await field.evaluate((it) => it === document.activeElement)); tabs += 1)
    await page.keyboard.press('Tab');
  await page.keyboard.type('peripheral neuro');
  await expect(explorer.hits.filter({ hasText: 'Peripheral neuropathy' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(explorer.subject('Compare varicose veins and peripheral neuropathy')).toBeVisible();
  await expect(field).toBeFocused();
  await expect(explorer.spoken).toHaveText('30 rows set side by side. Said of both: 1.');
  await expect(show(explorer, 'Everything: 30')).toHaveAttribute('aria-pressed', 'true');
  await expect(show(explorer, 'Said of both: 1')).toBeVisible();
  await expect(show(explorer, 'Sources disagree: 0')).toBeVisible();

  const columns = table(explorer, 'What it can cause').getByRole('columnheader');
  await expect(columns).toHaveText(['Concept', 'Varicose veins', 'Peripheral neuropathy']);
  await expect(row(explorer, 'What it can cause', 'Leg cramps').getByRole('cell')).toHaveText([
    'said',
    'said',
  ]);
  await expect(row(explorer, 'People at risk', 'Pregnant women').getByRole('cell')).toHaveText([
    'said',
    'nothing said',
  ]);
  const opener = table(explorer, 'What it can cause').getByRole('button', { name: 'Leg cramps' });
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(opener).toHaveAttribute('aria-expanded', 'true');
  const sentences = explorer.answer.getByRole('list', { name: 'Sentences: Leg cramps' });
  await expect(sentences.getByRole('listitem')).toHaveCount(2);
  await sentences
    .getByRole('link', { name: /^Evidence/ })
    .first()
    .focus();
  await page.keyboard.press('Enter');
  await expect(explorer.article.getByText('In our words').first()).toBeVisible();
  await explorer.answer.getByRole('button', { name: 'Back to the answer: Compare' }).click();
  await expect(explorer.subject('Compare varicose veins and peripheral neuropathy')).toBeVisible();
});

test('shows what is shared or said of one alone; undo and the link know it', async ({ page, explorer }) => {
  await explorer.start(await address(veins, nerves, disc));
  await show(explorer, 'Said of all 3: 1').click();
  await expect(explorer.answer.getByRole('rowheader')).toHaveText(['Leg cramps']);
  await show(explorer, 'Said of some: 1').click();
  await expect(explorer.answer.getByRole('rowheader')).toHaveText(['Leg numbness']);
  await show(explorer, /^Only of a slipped disc/).click();
  await expect(explorer.answer.getByRole('rowheader')).toHaveText(['Back disease']);
  await expect(explorer.spoken).toHaveText('Only of a slipped disc: 1 row.');
  await expect(async () => {
    await page.reload();
    await page.locator('[data-explorer="ready"]').waitFor();
    await expect(explorer.answer.getByRole('rowheader')).toHaveText(['Back disease'], { timeout: 3_000 });
  }).toPass();
  await explorer.answer.getByRole('button', { name: 'Take out Slipped disc' }).click();
  await expect(show(explorer, /^Everything/)).toHaveAttribute('aria-pressed', 'true');
  await explorer.tool(/^Undo/).click();
  await expect(explorer.answer.getByRole('rowheader')).toHaveText(['Back disease']);
  await explorer.choose('…with…', 'Diabetes');
  await expect(explorer.answer.getByText('No more than 4 can be compared.', { exact: false })).toBeVisible();
  await expect(explorer.answer.getByRole('group', { name: 'Compared' })).toBeFocused();
});

test('saves exactly what is shown as CSV', async ({ page, explorer }) => {
  await explorer.start(await address(veins, nerves));
  await show(explorer, /^Only of varicose veins/).click();
  await expect(show(explorer, /^Only of varicose veins/)).toHaveAttribute('aria-pressed', 'true');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    explorer.answer.getByRole('button', { name: 'Save as CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(
    /^etiograph-varicose-veins-peripheral-neuropathy-compared-\d{4}-\d\d-\d\d\.csv$/,
  );
  const csv = (await readFile(await download.path())).toString().split('\r\n');
  expect(csv[0]).toBe(
    '\uFEFFconcept,relation,kind,Varicose veins,Peripheral neuropathy,sources disagree,sentences,sources,claims,id',
  );
  const seen = await explorer.answer.getByRole('rowheader').allInnerTexts();
  expect(csv.slice(1, -1).map((line) => line.split(',')[0])).toEqual(seen.map((name) => name.trim()));
  const atRisk = csv.find((line) => line.startsWith('Pregnant women'));
  expect(atRisk).toContain(
    'People at risk,people at risk,said,nothing said,no,Varicose veins are more common',
  );
});

test('shows what is shared on the picture in one step, marked beside its table', async ({
  page,
  explorer,
}) => {
  await explorer.open();
  await explorer.start('/?empty');
  await explorer.start(await address(veins, nerves, disc));
  await explorer.answer.getByRole('button', { name: 'Show what they share as a picture' }).click();
  await explorer.shows(5);
  await expect(explorer.spoken).toHaveText(
    '5 concepts added to the picture. What is compared is marked there.',
  );
  await expect(explorer.subject(/^Compare varicose veins/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Keep only' })).toBeVisible();
  await expectAccessible(page);
  await explorer.tool(/^Undo/).click();
  await expect(explorer.picture.getByText('The picture begins with', { exact: false })).toBeVisible();
  await expect(explorer.subject(/^Compare varicose veins/)).toBeVisible();
});

test('compares what is selected, and marks what is said of a group', async ({ page, explorer }) => {
  await explorer.open();
  await explorer.clickNode(veins);
  await explorer.clickNodeToo(nerves);
  await explorer.answer.getByRole('button', { name: 'Compare these' }).click();
  await expect(explorer.subject('Compare varicose veins and peripheral neuropathy')).toBeVisible();
  await explorer.tool(/Show what is said about/).click();
  await page.getByRole('checkbox', { name: /Pregnant women/ }).check();
  await page.keyboard.press('Escape');
  await expect(row(explorer, 'People at risk', 'Pregnant women')).toContainText('linked to this group');
  await expect(row(explorer, 'What can cause it', 'Diabetes')).not.toContainText('linked to this group');
});

test('says where sources disagree, and what stands in the way of an answer', async ({
  page,
  explorer,
  problems,
  startOwnApp,
}) => {
  problems.expect(/404|500/);
  const { url } = await startOwnApp({ files: ['e2e/data/disagreement.json'] });
  await explorer.start(`${url}${await address('test:vein', 'test:cold')}`);
  await show(explorer, 'Sources disagree: 1').click();
  await expect(row(explorer, 'What it can cause', 'Sore legs').getByRole('cell')).toHaveText([
    'both are said',
    'nothing said',
  ]);
  await explorer.answer.getByRole('button', { name: 'Sore legs' }).click();
  const sentences = explorer.answer.getByRole('list', { name: 'Sentences: Sore legs' });
  await expect(sentences).toContainText('Bad veins can cause sore legs.');
  await expect(sentences).toContainText('This source says bad veins do not cause sore legs.');
  await expectAccessible(page);

  await explorer.start(`${url}/?again`);
  await explorer.start(`${url}${await address('test:vein', 'X:none')}`);
  await expect(explorer.answer.getByRole('alert')).toContainText('There is no concept with the id “X:none”');
  let answer = () => {};
  const held = new Promise<void>((resolve) => (answer = resolve));
  await page.route('**/api/compare?*', async (route) => {
    await held;
    await route.fulfill({
      status: 500,
      contentType: 'application/problem+json',
      body: '{"detail":"Something broke."}',
    });
  });
  await explorer.start(`${url}/?again`);
  await explorer.start(`${url}${await address('test:vein', 'test:cold')}`);
  await explorer.article.getByRole('button', { name: 'Cancel' }).click();
  await expect(explorer.answer.getByText('you cancelled it', { exact: false })).toBeVisible();
  answer();
  await explorer.article.getByRole('button', { name: 'Look it up' }).click();
  await expect(explorer.article.getByRole('alert')).toContainText('Something broke.');
  await page.unroute('**/api/compare?*');
  await explorer.article.getByRole('button', { name: 'Try again' }).click();
  await expect(table(explorer, 'What it can cause')).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });
    test('axe finds nothing, and three columns fit beside the concepts @both', async ({ page, explorer }) => {
      await explorer.start(await address(veins));
      await expectAccessible(page);
      await explorer.choose('…with…', 'Peripheral neuropathy');
      await explorer.choose('…with…', 'Slipped disc');
      await table(explorer, 'What it can cause').getByRole('button', { name: 'Leg cramps' }).click();
      await expectAccessible(page);
      expect(await explorer.fits()).toBe(true);
      const box = table(explorer, 'What it can cause').locator('..');
      expect(await box.evaluate((it) => it.scrollWidth <= it.clientWidth)).toBe(true);
    });
  });
}
