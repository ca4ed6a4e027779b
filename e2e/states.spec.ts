/** Every state of the screen: loading, empty, cut, failed, offline, and a store that cannot be read. */
import { rm, writeFile } from 'node:fs/promises';
import { expectAccessible } from './support/axe';
import { goldfishTables } from './support/files';
import { expect, test } from './support/fixtures';

test('says what is loading, and lets it be cancelled @neo4j', async ({ page, explorer }) => {
  await explorer.open();
  await page.route('**/api/nodes/**/neighbours*', () => new Promise(() => undefined));
  await explorer.questions.getByRole('link', { name: /at risk/ }).click();
  await expect(explorer.answer.getByText('Looking up varicose veins…')).toBeVisible();
  await explorer.answer.getByRole('button', { name: 'Cancel' }).click();
  await expect(explorer.answer.getByText('Looking up varicose veins…')).toBeHidden();
  await expect(explorer.subject('Leg cramps')).toBeVisible();
});

test('says what failed and tries again', async ({ page, explorer, problems }) => {
  problems.expect(/503/);
  await explorer.open();
  await page.route('**/api/nodes/**', (route) =>
    route.fulfill({
      status: 503,
      contentType: 'application/problem+json',
      body: '{"detail":"The store is being repaired."}',
    }),
  );
  await explorer.questions.getByRole('link', { name: /at risk/ }).click();
  await expect(explorer.answer.getByRole('alert')).toContainText('The store is being repaired.');
  await page.unroute('**/api/nodes/**');
  await explorer.answer.getByRole('button', { name: 'Try again' }).click();
  await expect(explorer.subject('Varicose veins')).toBeVisible();
  await expect(explorer.answer.getByRole('alert')).toHaveCount(0);
});

test('offline it keeps what is there, says so, and goes on when the server is back', async ({
  page,
  context,
  explorer,
  problems,
}) => {
  problems.expect(/ERR_INTERNET_DISCONNECTED/);
  await explorer.open();
  await context.setOffline(true);
  await expect(explorer.answer.getByRole('alert').filter({ hasText: 'You are offline.' })).toBeVisible();
  await explorer.questions.getByRole('link', { name: /at risk/ }).click();
  await expect(explorer.answer.getByText('The server does not answer.', { exact: false })).toBeVisible();
  await expect(explorer.subject('Leg cramps')).toBeVisible();
  await context.setOffline(false);
  await expect(explorer.answer.getByText('You are offline.', { exact: false })).toBeHidden();
  // Nobody has to press “Try again”.
  await expect(explorer.subject('Varicose veins')).toBeVisible();
  await page.waitForLoadState();
});

test('an empty store says how to fill it, and takes files on top @both @neo4j', async ({
  page,
  explorer,
  startOwnApp,
  problems,
}) => {
  test.slow();
  problems.expect(/401/);
  const app = await startOwnApp({ sample: false });
  await explorer.start(app.url);
  await expect(page.getByRole('heading', { level: 1, name: 'This graph is empty' })).toBeVisible();
  await expect(page.getByText('npx etiograph import FILE')).toBeVisible();
  await expect(page.getByText('npx etiograph init --sample')).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Token').fill('wrong');
  await page.getByRole('button', { name: 'Enter' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'This is not the server’s token' })).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Choose files to look at').setInputFiles([...goldfishTables]);
  await expect(explorer.answer.getByRole('region', { name: 'On top, not stored' })).toContainText(
    '2 concepts',
  );
  await explorer.answer.getByRole('button', { name: 'Take it off' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'This graph is empty' })).toBeVisible();
});

test('an empty store is filled with files, for whoever has the token', async ({
  page,
  explorer,
  startOwnApp,
}) => {
  test.slow();
  const app = await startOwnApp({ sample: false });
  await explorer.start(app.url);
  await page.getByLabel('Token').fill(app.token);
  await page.getByRole('button', { name: 'Enter' }).click();
  await page.getByLabel('Choose files', { exact: true }).setInputFiles([...goldfishTables]);
  await page.getByRole('button', { name: 'Check first' }).click();
  await page.getByRole('button', { name: 'Import now' }).click({ timeout: 60_000 });
  await expect(explorer.answer.getByRole('heading', { name: 'What is in this graph' })).toBeVisible({
    timeout: 60_000,
  });
  await explorer.find('goldfish', 'Goldfish fever');
  await expect(explorer.subject('Goldfish fever')).toBeVisible();
});

test('an empty store is filled with the sample by one button', async ({ page, explorer, startOwnApp }) => {
  test.slow();
  const app = await startOwnApp({ sample: false });
  await explorer.start(`${app.url}/#token=${app.token}`);
  await page.getByRole('button', { name: 'Fill it with the sample' }).click();
  await expect(explorer.subject('Leg cramps')).toBeVisible({ timeout: 60_000 });
  await expect(
    explorer.answer.getByText('The most common cause of leg cramps', { exact: false }).first(),
  ).toBeVisible();
});

test('a store that is missing or damaged is told of, and comes back by itself', async ({
  page,
  startOwnApp,
  problems,
}) => {
  problems.expect(/503/);
  const app = await startOwnApp({ env: {} });
  await page.goto(app.url);
  await expect(page.locator('[data-explorer="ready"]')).toBeVisible();
  const damaged = await startOwnApp({ sample: false });
  await Promise.all(['', '-wal', '-shm'].map((part) => rm(`${damaged.store}${part}`, { force: true })));
  await writeFile(damaged.store, 'this is no database, but long enough to look like one'.repeat(50));
  // The server looks at its file again every now and then.
  await expect(async () => {
    await page.goto(damaged.url);
    await expect(page.getByRole('heading', { level: 1, name: 'The graph cannot be read' })).toBeVisible({
      timeout: 2_000,
    });
  }).toPass();
  await expect(page.getByRole('link', { name: 'Try again' })).toBeVisible();
});

test('other data opens on search, kinds with counts and examples of its own @neo4j', async ({
  page,
  explorer,
  startOwnApp,
}) => {
  const app = await startOwnApp({ files: ['e2e/data/disagreement.json'] });
  await explorer.start(app.url);
  await expect(page.getByText('Two books that disagree', { exact: false })).toBeVisible();
  await expect(explorer.subject('What is in this graph')).toBeVisible();
  await expect(explorer.questions.getByRole('link').first()).toHaveText(/veins|legs/i);
  await explorer.questions.getByRole('link').first().click();
  await explorer.shows(2);
});

test('everything filtered away says so', async ({ page, explorer }) => {
  await explorer.open();
  await explorer.clickNode('SYMP:0000316');
  await explorer.picture.getByRole('button', { name: 'Remove' }).click();
  await explorer.tool('Filters').click();
  const kinds = page.getByRole('group', { name: 'Kinds' }).getByRole('checkbox');
  await expect(kinds.first()).toBeVisible();
  const count = await kinds.count();
  for (let index = 0; index < count; index += 1) await kinds.nth(index).uncheck();
  await expect(explorer.picture.getByText('Everything is filtered away.')).toBeVisible();
});

test('an address that does not exist leads back', async ({ page, problems }) => {
  problems.expect(/404/);
  await page.goto('/nothing-here');
  await expect(page.getByRole('heading', { level: 1, name: 'There is no such page' })).toBeVisible();
  await page.getByRole('link', { name: 'To the first page' }).click();
  await expect(page.locator('[data-explorer="ready"]')).toBeVisible();
});
