/** Adding to the graph from the page: for whoever has the token; checked first, then imported, then removed. */
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe';
import type { App } from './support/app';
import type { ExplorerPage } from './support/explorerPage';
import { dropFiles, goldfishTables } from './support/files';
import { expect, test } from './support/fixtures';

/** Each import runs in a process of its own, which a busy machine starts slowly. */
const patience = { timeout: 60_000 };

const panelOf = (page: Page) => page.getByRole('region', { name: 'Add to the graph' });

/** Opens the panel of a program of its own, with the right to write. */
async function opened(page: Page, explorer: ExplorerPage, app: App) {
  await explorer.start(`${app.url}/#token=${app.token}`);
  await explorer.tool('Add to the graph').click();
  return panelOf(page);
}

test('without the token the panel says how to get it, and lists what is there', async ({
  page,
  explorer,
}) => {
  await explorer.start();
  await explorer.tool('Add to the graph').click();
  const panel = panelOf(page);
  await expect(panel).toContainText('Open the link that npm start printed');
  await expect(panel.getByRole('listitem')).toContainText('67 concepts, 109 claims');
  await expect(panel.getByRole('button', { name: /^Remove/ })).toHaveCount(0);
});

test('where writing is off the panel says so', async ({ page, explorer, startOwnApp }) => {
  test.slow();
  const app = await startOwnApp({ env: { ETIOGRAPH_TOKEN: '' } });
  await explorer.start(app.url);
  await explorer.tool('Add to the graph').click();
  await expect(panelOf(page)).toContainText('Writing from the page is off on this server.');
});

test('a table whose headings say nothing is read once its columns are told @both', async ({
  page,
  explorer,
  startOwnApp,
  problems,
}) => {
  test.slow();
  problems.expect(/400/);
  const panel = await opened(page, explorer, await startOwnApp());
  const table = {
    name: 'pairs.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('foo,bar\nAlcohol,Dehydration\n'),
  };
  await panel.getByLabel('Choose files').setInputFiles(table);
  await panel.getByRole('button', { name: 'Check first' }).click();
  await expect(panel.getByRole('alert')).toContainText('Nothing tells what these columns are.', patience);
  await expectAccessible(page);
  await panel.getByLabel('foo').selectOption({ value: 'subject' });
  await panel.getByLabel('bar').selectOption({ value: 'object' });
  await panel.getByRole('button', { name: 'Check again' }).click();
  await expect(panel.getByText('Checked: nothing is written yet.')).toBeVisible(patience);
  await expect(panel.getByRole('region', { name: 'What came of it' })).toContainText('2 concepts, 1 claim');
});

test('files are checked, imported, found, and removed again @both', async ({
  page,
  explorer,
  startOwnApp,
  problems,
}) => {
  test.slow();
  // The concept that is looked at goes with its data set.
  problems.expect(/404/);
  const panel = await opened(page, explorer, await startOwnApp());
  await panel.getByLabel('Choose files').setInputFiles([...goldfishTables]);
  await panel.getByLabel('Name of the data set').fill('goldfish');
  await panel.getByRole('button', { name: 'Check first' }).click();
  await expect(panel.getByText('Checked: nothing is written yet.')).toBeVisible(patience);
  const report = panel.getByRole('region', { name: 'What came of it' });
  await expect(report).toContainText('2 concepts, 1 claim');
  await expect(report).toContainText(/In the graph already\s*1 concept/);
  await report.getByText('2 rows were skipped').click();
  await expect(report).toContainText('goldfish_edges.tsv, line 3');
  await expectAccessible(page);
  await expect(panel.getByRole('button', { name: 'Remove goldfish' })).toHaveCount(0);

  await panel.getByRole('button', { name: 'Import now' }).click();
  await expect(panel.getByText('Imported as goldfish.', { exact: false })).toBeVisible(patience);
  await expect(panel.getByRole('button', { name: 'Remove goldfish' })).toBeVisible();
  await expect(page.getByText('Everything here comes from 2 data sets', { exact: false })).toBeVisible();
  await expectAccessible(page);
  await panel.getByRole('button', { name: 'Close' }).click();
  await explorer.find('goldfish', 'Goldfish fever');
  await expect(explorer.subject('Goldfish fever')).toBeVisible();

  await explorer.tool('Add to the graph').click();
  await panel.getByRole('button', { name: 'Remove goldfish' }).click();
  await expect(panel.getByRole('button', { name: 'Remove it' })).toBeFocused();
  await expectAccessible(page);
  await panel.getByRole('button', { name: 'Remove it' }).click();
  await expect(panel.getByRole('button', { name: 'Remove goldfish' })).toHaveCount(0);
  await expect(page.getByText('from one newspaper article, but for', { exact: false })).toBeVisible();
  await panel.getByRole('button', { name: 'Close' }).click();
  await explorer.search.fill('goldfish');
  await expect(page.getByText('Nothing is called', { exact: false })).toBeVisible();
});

test('what lies on top can be kept, and is then stored @neo4j', async ({ page, explorer, startOwnApp }) => {
  test.slow();
  const app = await startOwnApp();
  await explorer.open(`${app.url}/#token=${app.token}`);
  await dropFiles(page, goldfishTables);
  await explorer.answer.getByRole('button', { name: 'Keep it' }).click();
  await expect(explorer.answer.getByLabel('Name of the data set')).toHaveValue('goldfish');
  await explorer.answer.getByLabel('Name of the data set').fill('kept');
  await explorer.answer.getByRole('button', { name: 'Check first' }).click();
  await explorer.answer.getByRole('button', { name: 'Import now' }).click();
  await expect(explorer.answer.getByRole('alert')).toContainText('Imported as kept.', patience);
  await expect(explorer.answer.getByRole('region', { name: 'On top, not stored' })).toHaveCount(0);
  await expect(page.getByText('“kept”', { exact: false }).first()).toBeVisible();
  await explorer.start(app.url);
  await explorer.find('goldfish', 'Goldfish fever');
  await expect(explorer.subject('Goldfish fever')).toBeVisible();
});

test('an import and a removal change what is marked as not stored', async ({
  page,
  explorer,
  startOwnApp,
}) => {
  test.slow();
  const app = await startOwnApp();
  const panel = await opened(page, explorer, app);
  await dropFiles(page, goldfishTables);
  await explorer.find('goldfish', 'Goldfish fever');
  const mark = explorer.answer.getByText('not stored', { exact: true });
  await expect(mark).toBeVisible();
  await panel.getByLabel('Choose files').setInputFiles([...goldfishTables]);
  await panel.getByRole('button', { name: 'Check first' }).click();
  await panel.getByRole('button', { name: 'Import now' }).click(patience);
  await expect(explorer.spoken).toHaveText('Imported as goldfish. Search finds it now.', patience);
  await expect(explorer.subject('Goldfish fever')).toBeVisible();
  await expect(mark).toHaveCount(0);
  await panel.getByRole('button', { name: 'Remove goldfish' }).click();
  await panel.getByRole('button', { name: 'Remove it' }).click();
  await expect(explorer.spoken).toHaveText('goldfish is removed.', patience);
  await expect(panel.getByText('Imported as goldfish.', { exact: false })).toHaveCount(0);
  await expect(mark).toBeVisible();
  await expect(explorer.subject('Goldfish fever')).toBeVisible();
});

test('the token can be entered in the panel, and old names of groups of people be replaced', async ({
  page,
  explorer,
  startOwnApp,
  problems,
}) => {
  test.slow();
  problems.expect(/401/);
  const app = await startOwnApp();
  await explorer.start(app.url);
  await explorer.tool('Add to the graph').click();
  const panel = panelOf(page);
  await panel.getByLabel('Token').fill('not it');
  await panel.getByRole('button', { name: 'Enter' }).click();
  await expect(panel.getByRole('alert')).toContainText('This is not the server’s token');
  await panel.getByLabel('Token').fill(app.token);
  await panel.getByRole('button', { name: 'Enter' }).click();
  const buffer = Buffer.from('id\tcategory\tname\nMESH:D000368\tbiolink:Cohort\tAged\n');
  const old = [{ name: 'old_nodes.tsv', mimeType: 'text/plain', buffer }];
  await panel.getByLabel('Choose files').setInputFiles(old);
  await panel.getByLabel('What concepts are called').selectOption('Respectful names for groups of people');
  await panel.getByRole('button', { name: 'Check first' }).click();
  await expect(panel.getByRole('region', { name: 'What came of it' })).toContainText(
    'Renamed1 concept, old names kept as synonyms',
    patience,
  );
  await panel.getByRole('button', { name: 'Import now' }).click();
  await expect(panel.getByText('Imported as old.', { exact: false })).toBeVisible(patience);
  await panel.getByRole('button', { name: 'Close' }).click();
  await explorer.search.fill('aged');
  await expect(explorer.hits.first()).toContainText('Older people');
});

test('an import that is cancelled says so, and the keyboard stays in the form', async ({
  page,
  explorer,
  startOwnApp,
}) => {
  const panel = await opened(page, explorer, await startOwnApp());
  await page.route('**/api/import', () => new Promise(() => undefined));
  await panel.getByLabel('Choose files').setInputFiles([...goldfishTables]);
  await panel.getByRole('button', { name: 'Check first' }).press('Enter');
  await panel.getByRole('button', { name: 'Cancel' }).press('Enter');
  await expect(explorer.spoken).toContainText('Cancelled.');
  await expect(panel.getByRole('button', { name: 'Check first' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
});

test('what the server refuses is told in its own sentence: a name that is taken, a file that is none', async ({
  page,
  explorer,
  startOwnApp,
  problems,
}) => {
  test.slow();
  problems.expect(/409|400/);
  const panel = await opened(page, explorer, await startOwnApp());
  await panel.getByLabel('Choose files').setInputFiles([...goldfishTables]);
  await panel.getByLabel('Name of the data set').fill('leg-cramps');
  await panel.getByRole('button', { name: 'Check first' }).click();
  await expect(panel.getByRole('alert')).toContainText('There is already a data set “leg-cramps”.', patience);
  await panel
    .getByLabel('Choose other files')
    .setInputFiles([{ name: 'empty.tsv', mimeType: 'text/plain', buffer: Buffer.from('') }]);
  await panel.getByRole('button', { name: 'Check first' }).click();
  await expect(panel.getByRole('alert')).toContainText('empty.tsv is empty.', patience);
});

test('a full disk and a body that is too large are told as sentences', async ({
  page,
  explorer,
  startOwnApp,
  problems,
}) => {
  problems.expect(/413|503/);
  const panel = await opened(page, explorer, await startOwnApp());
  const answers = [
    { status: 503, contentType: 'application/problem+json', body: '{"detail":"The server’s disk is full."}' },
    { status: 413, contentType: 'text/html', body: '<h1>Request Entity Too Large</h1>' },
  ];
  await page.route('**/api/import', (route) => route.fulfill(answers.shift()));
  await panel.getByLabel('Choose files').setInputFiles([...goldfishTables]);
  await panel.getByRole('button', { name: 'Check first' }).click();
  await expect(panel.getByRole('alert')).toContainText('The server’s disk is full.');
  await panel.getByRole('button', { name: 'Check first' }).click();
  await expect(panel.getByRole('alert')).toContainText('larger than the server takes');
});

test('the columns of somebody’s own table are shown, and what is wrong is changed before the import', async ({
  page,
  explorer,
  startOwnApp,
}) => {
  test.slow();
  const panel = await opened(page, explorer, await startOwnApp());
  const buffer = Buffer.from('Cause,Effect,Remark\nGoldfish,Fever,often\nHamster,Itch,seldom\n');
  await panel.getByLabel('Choose files').setInputFiles([{ name: 'pets.csv', mimeType: 'text/csv', buffer }]);
  await panel.getByRole('button', { name: 'Check first' }).click();
  const columns = panel.getByRole('region', { name: 'What the columns are' });
  await expect(columns.getByLabel('Cause')).toHaveValue('subject');
  await expect(columns.getByLabel('Cause')).toContainText('from (who or what)');
  await expect(columns.getByLabel('Effect')).toHaveValue('object');
  await expectAccessible(page);
  await columns.getByLabel('Remark').selectOption('ignored');
  await panel.getByRole('button', { name: 'Check again' }).click();
  await expect(columns.getByLabel('Remark')).toHaveValue('ignored');
  await panel.getByRole('button', { name: 'Import now' }).click();
  await expect(panel.getByText('Imported as pets.', { exact: false })).toBeVisible(patience);
  await panel.getByRole('button', { name: 'Close' }).click();
  await explorer.find('goldfish', 'Goldfish');
  await expect(explorer.subject(/goldfish/i)).toBeVisible();
});
