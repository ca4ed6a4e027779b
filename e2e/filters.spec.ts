/** Filters: switches with live counts, and claims found by a program off until asked for. */
import { expectAccessible } from './support/axe';
import { expect, test } from './support/fixtures';

test('switches kinds off and on, with live counts, as undoable steps', async ({ page, explorer }) => {
  await explorer.open();
  const all = await explorer.concepts();
  await explorer.tool('Filters').click();
  const panel = page.getByRole('region', { name: 'Filters' });
  const bodyParts = panel.getByRole('checkbox', { name: /body parts/ });
  await bodyParts.uncheck();
  await expect.poll(() => explorer.concepts()).toBeLessThan(all);
  await expect(explorer.tool('Filters, 1 on')).toBeVisible();
  await panel.getByRole('button', { name: 'Show everything' }).click();
  await explorer.shows(all);
  await panel.getByRole('checkbox', { name: /not said how often/ }).uncheck();
  await expect.poll(() => explorer.concepts()).toBeLessThan(all);
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await explorer.tool(/^Undo/).click();
  await explorer.shows(all);
});

test('a choice of one is no choice: it is not shown', async ({ page, explorer, startOwnApp }) => {
  const app = await startOwnApp({ files: ['e2e/data/disagreement.json'] });
  await explorer.open(`${app.url}/#node=test:vein`);
  await explorer.tool('Filters').click();
  const panel = page.getByRole('region', { name: 'Filters' });
  await expect(panel.getByText('Kinds')).toBeVisible();
  await expect(panel.getByText('How often')).toBeHidden();
});

test('claims found by a program are off, counted, and marked when they are on', async ({
  page,
  explorer,
  startOwnApp,
}) => {
  const app = await startOwnApp({ files: ['e2e/data/disagreement.json'] });
  await explorer.open(`${app.url}/#node=test:vein`);
  await explorer.shows(2);
  await explorer.tool('Filters').click();
  await page.getByRole('checkbox', { name: '+1 found by a program, unchecked' }).check();
  await page.keyboard.press('Escape');
  await expect(explorer.answer.getByText('found by a program, unchecked')).toBeVisible();
  await explorer.answer
    .getByRole('button', { name: /Add to the picture/ })
    .first()
    .click();
  await explorer.shows(3);
  await explorer.tool(/Filters, 1 on/).click();
  await page.getByRole('checkbox', { name: '+1 found by a program, unchecked' }).uncheck();
  await explorer.shows(2);
});

test('a concept of which only a program says something says so, and shows it when asked', async ({
  page,
  explorer,
  startOwnApp,
}) => {
  const app = await startOwnApp({ files: ['e2e/data/disagreement.json'] });
  await explorer.start(app.url);
  await explorer.find('cold feet', 'Cold feet');
  await expect(explorer.answer).toContainText('Nothing is said of it under these settings.');
  await expect(explorer.answer).toContainText('A program found one line from it to another concept.');
  await expectAccessible(page);
  await explorer.answer.getByRole('button', { name: 'Show claims found by a program' }).click();
  await expect(explorer.answer.getByText('found by a program, unchecked')).toBeVisible();
  await expect(explorer.answer).not.toContainText('Nothing is said of it');
});

test('a concept of which nothing is said at all says so, and asks for no other settings', async ({
  explorer,
  startOwnApp,
}) => {
  const app = await startOwnApp({ files: ['e2e/data/alone.json'] });
  await explorer.open(`${app.url}/#node=test:alone`);
  await expect(explorer.answer).toContainText('No claim in this graph is about it.');
});
