/** One concept, many names: what may be the same is proposed with its reason, shown as one by choice, and never joined. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { etiograph, startApp, type App } from './support/app';
import { expectAccessible } from './support/axe';
import type { ExplorerPage } from './support/explorerPage';
import { expect, test } from './support/fixtures';

const veins = 'DOID:799';
const varices = 'MESH:D014648';

/** Two data sets that name one thing by two ids. */
const firstBook = 'e2e/data/sameFirst.json';
const secondBook = 'e2e/data/sameSecond.json';

/** A program that holds both, shared by the tests that change nothing in its store. */
let both: App;
test.beforeAll(async () => {
  both = await startApp({ files: [firstBook] });
  await etiograph(both.store, ['import', secondBook]);
});
test.afterAll(() => both.stop());

async function openVeins(explorer: ExplorerPage, app: App = both): Promise<void> {
  await explorer.start(`${app.url}/#node=${encodeURIComponent(veins)}`);
  await expect(explorer.subject('Varicose veins')).toBeVisible();
}

const proposals = (explorer: ExplorerPage) => explorer.group(/^May be the same as \(1\)/);
const box = (explorer: ExplorerPage) => explorer.group(/^Shown as one$/);
const asOne = (explorer: ExplorerPage) =>
  explorer.answer.getByRole('button', { name: 'Show as one: Varices' });

async function exported(page: Page, name: RegExp): Promise<string> {
  const panel = page.getByRole('region', { name: 'Share and export' });
  const wanted = panel.getByRole('button', { name });
  if (!(await wanted.isVisible())) await panel.getByText('For other programs').click();
  const [download] = await Promise.all([page.waitForEvent('download'), wanted.click()]);
  return readFile(await download.path(), 'utf8');
}

test('says why, opens the other concept, and keeps hits apart', async ({ explorer }) => {
  await openVeins(explorer);
  await expect(proposals(explorer)).toContainText(
    /Varices \(MESH:D014648\) has the code UMLS:C0042345.* in common\./,
  );
  await proposals(explorer).getByRole('link', { name: 'Varices' }).click();
  await expect(explorer.subject('Varices')).toBeVisible();
  await expect(proposals(explorer)).toContainText('Varicose veins (DOID:799)');
  await explorer.search.fill('UMLS:C0042345');
  await expect(explorer.hits).toHaveCount(2);
});

test('shows both as one with all names, codes, sources and claims, and apart again', async ({
  page,
  explorer,
}) => {
  await openVeins(explorer);
  await explorer.shows(2);
  await asOne(explorer).click();
  // One node for both, with the other's symptom and cause.
  await explorer.shows(4);
  await expect(explorer.spoken).toHaveText('Showed varicose veins and varices as one');
  await expect(explorer.subject('Varicose veins')).toBeFocused();
  const shown = box(explorer);
  for (const text of ['varicose vein', 'DOID:799', 'first-book', 'The first book']) {
    await expect(shown.getByRole('listitem').first()).toContainText(text);
  }
  for (const text of [
    'Varices',
    'varix',
    'MESH:D014648',
    'second-book',
    'The second book',
    'UMLS:C0042345',
  ]) {
    await expect(shown.getByRole('listitem').nth(1)).toContainText(text);
  }
  await expect(explorer.group(/\(3\)$/).getByRole('listitem')).toHaveCount(3);
  await expect(explorer.answer.getByRole('heading', { name: /^May be the same/ })).toHaveCount(0);

  await explorer.answer.getByRole('link', { name: 'Evidence: Varices can show as leg cramps.' }).click();
  await expect(explorer.answer.getByText('The second book')).toBeVisible();
  await expect(explorer.answer.getByText('second-book')).toBeVisible();
  await page.goBack();

  await shown.getByRole('button', { name: 'Show apart: Varices' }).click();
  await explorer.shows(5);
  await expect(explorer.spoken).toHaveText('Showed varices apart');
  await expect(explorer.subject('Varicose veins')).toBeFocused();
  expect(await explorer.placeOf(varices)).not.toEqual(await explorer.placeOf(veins));
  await explorer.tool('Undo: Showed varices apart').click();
  await explorer.shows(4);
  await explorer.tool('Undo: Showed varicose veins and varices as one').click();
  await explorer.shows(2);
  await explorer.tool('Redo: Showed varicose veins and varices as one').click();
  await explorer.shows(4);
});

test('what is shown as one is hidden, arranged and started from as one, and a link keeps it', async ({
  page,
  explorer,
}) => {
  await openVeins(explorer);
  await asOne(explorer).click();
  await explorer.shows(4);
  await explorer.clickNode(veins);
  await explorer.picture.getByRole('button', { name: 'Hide', exact: true }).click();
  await explorer.shows(3);
  await explorer.tool(/^Undo/).click();
  await explorer.shows(4);
  await explorer.picture.getByText('Web', { exact: true }).click();
  await expect(explorer.tool('Undo: Arranged as Web')).toBeEnabled();
  await explorer.find('leg cramps', 'Leg cramps');
  await expect(explorer.subject('Leg cramps')).toBeVisible();
  const before = page.url();
  await explorer.answer.getByRole('button', { name: 'Start a new picture here' }).click();
  await expect(explorer.tool('Undo: New picture around leg cramps')).toBeEnabled();
  await explorer.shows(2);
  await expect.poll(() => page.url()).not.toBe(before);
  const link = page.url();
  await page.goto('about:blank');
  await explorer.open(link);
  await explorer.shows(2);
  await explorer.clickNode(veins);
  await expect(box(explorer)).toContainText('second-book');
});

test('files hold both concepts as they are; a picture what is drawn', async ({ page, explorer }) => {
  await openVeins(explorer);
  await asOne(explorer).click();
  await explorer.shows(4);
  await explorer.tool('Share').click();
  await expect(page.getByText('What is seen (5 concepts)')).toBeVisible();
  const json = JSON.parse(await exported(page, /^Etiograph JSON/)) as {
    nodes: { id: string; name: string; xrefs: string[]; datasets: string[] }[];
    statements: { subject: string; object: string }[];
  };
  const nodeOf = (id: string) => json.nodes.find((node) => node.id === id);
  expect(json.nodes).toHaveLength(5);
  expect(nodeOf(veins)).toMatchObject({ name: 'Varicose veins', datasets: ['first-book'] });
  expect(nodeOf(varices)).toMatchObject({ name: 'Varices', datasets: ['second-book'] });
  expect(json.statements.filter(({ subject, object }) => [subject, object].includes(veins))).toHaveLength(1);
  expect(json.statements.filter(({ subject, object }) => [subject, object].includes(varices))).toHaveLength(
    3,
  );
  const svg = await exported(page, /SVG/);
  expect(svg).toContain('Varices can show as leg cramps.');
  expect(svg.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')).toContain('Varicose veins / Varices');
});

test('removing a data set takes its proposals along', async ({ page, explorer, startOwnApp }) => {
  // A program of its own and three commands take their time on a busy machine.
  test.slow();
  const app = await startOwnApp({ files: [firstBook] });
  await etiograph(app.store, ['import', secondBook]);
  await openVeins(explorer, app);
  await expect(proposals(explorer)).toBeVisible();
  await etiograph(app.store, ['remove', 'second-book']);
  await page.reload();
  await expect(explorer.answer.getByText('A possible symptom of varicose veins is')).toBeVisible();
  await expect(explorer.answer.getByRole('heading', { name: /^May be the same/ })).toHaveCount(0);
});

test('a proposal and what is shown as one are accessible and fit @both', async ({ page, explorer }) => {
  test.slow();
  await openVeins(explorer);
  await expect(proposals(explorer)).toBeVisible();
  await expectAccessible(page);
  await asOne(explorer).click();
  await expect(box(explorer)).toBeVisible();
  await expect(explorer.answer.getByText('Varices can show as heavy legs.')).toBeVisible();
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
});
