/** "Show what is said about…": marks, dims or shows only what the sources say of a group, and what they do not. */
import { expect, test } from './support/fixtures';

test('marks what is said about pregnant women, with reasons and an honest sentence @neo4j', async ({
  page,
  explorer,
}) => {
  await explorer.open();
  await explorer.tool(/Show what is said about/).click();
  await page.getByRole('checkbox', { name: /Pregnant women/ }).check();
  await page.keyboard.press('Escape');
  const lens = explorer.answer.getByRole('region', { name: 'What is said about pregnant women' });
  await expect(lens).toContainText('varicose veins are more common');
  await expect(lens).toContainText('The same is said of 5 other groups.');
  await expect(lens).toContainText('Where they say nothing, that does not mean no risk.');
  await lens.getByText(/Why these are shown/).click();
  await expect(lens.getByRole('listitem').filter({ hasText: /^Varicose veins/ })).toContainText(
    'more common in',
  );
  await expect(explorer.answer.getByText('said of this group').first()).toBeVisible();
});

test('dims the rest or shows only these; the centre always stays; all of it can be undone @neo4j', async ({
  page,
  explorer,
}) => {
  await explorer.open();
  const all = await explorer.concepts();
  await explorer.tool(/Show what is said about/).click();
  await page.getByRole('checkbox', { name: /Pregnant women/ }).check();
  await page.keyboard.press('Escape');
  await explorer.answer.getByText('Only these', { exact: true }).click();
  await expect.poll(() => explorer.concepts()).toBeLessThan(all);
  await explorer.placeOf('SYMP:0000316');
  await expect(explorer.answer.getByText(/\d+ of \d+ said of the group/).first()).toBeVisible();
  await explorer.answer.getByText('Dim the rest', { exact: true }).click();
  await explorer.shows(all);
  await explorer.answer.getByRole('button', { name: 'Show everyone again' }).click();
  await expect(explorer.answer.getByRole('region', { name: /What is said about/ })).toBeHidden();
  await explorer.tool(/^Undo/).click();
  await expect(explorer.answer.getByRole('region', { name: /What is said about pregnant/ })).toBeVisible();
});

test('says so where no group is named', async ({ page, explorer, startOwnApp }) => {
  const app = await startOwnApp({ files: ['e2e/data/disagreement.json'] });
  await explorer.start(app.url);
  await explorer.tool(/Show what is said about/).click();
  await expect(page.getByText('No checked claim names a group of people.', { exact: false })).toBeVisible();
});
