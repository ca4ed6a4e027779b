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
  await expect(lens.getByRole('listitem').filter({ hasText: /^Varicose veins: / })).toContainText(
    'more common in',
  );
  await expect(explorer.answer.getByText('linked to this group').first()).toBeVisible();
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
  await expect(explorer.answer.getByText(/\d+ of \d+ linked to the group/).first()).toBeVisible();
  await explorer.answer.getByText('Dim the rest', { exact: true }).click();
  await explorer.shows(all);
  await explorer.answer.getByRole('button', { name: 'Show everyone again' }).click();
  await expect(explorer.answer.getByRole('region', { name: /What is said about/ })).toBeHidden();
  await explorer.tool(/^Undo/).click();
  await expect(explorer.answer.getByRole('region', { name: /What is said about pregnant/ })).toBeVisible();
});

test('tells what is more common in a group, what should not be used, which causes apply, against everybody', async ({
  page,
  explorer,
  startOwnApp,
}) => {
  const app = await startOwnApp({ files: ['e2e/data/caution.json'] });
  await explorer.start(app.url);
  await explorer.tool(/Show what is said about/).click();
  await page.getByRole('checkbox', { name: /Older people/ }).check();
  await page.keyboard.press('Escape');
  const lens = explorer.answer.getByRole('region', { name: 'What is said about older people' });
  await expect(lens).toContainText('They say that sleeping pills should not be used in older people.');
  const section = (heading: string) =>
    lens.locator('section').filter({ has: page.getByRole('heading', { level: 3, name: heading }) });
  await expect(section('More common in them (2)').getByRole('listitem')).toHaveCount(2);
  const avoid = section('Should not be used in them (1)');
  await expect(avoid.getByRole('listitem')).toContainText('sleeping pills should not be used');
  await expect(section('Causes that apply (1)')).toContainText('loose rugs');
  await expect(lens).toContainText(
    'Against everybody: 2 of 3 conditions, 1 of 1 causes and 1 of 2 treatments here',
  );
  await avoid.getByRole('link', { name: /^Evidence: / }).click();
  await expect(explorer.answer.getByText('In our words').first()).toBeVisible();
});

test('takes several groups as any of them, or as each; the choice stands in the link and can be undone', async ({
  page,
  explorer,
  startOwnApp,
}) => {
  const app = await startOwnApp({ files: ['e2e/data/caution.json'] });
  await explorer.start(app.url);
  await explorer.tool(/Show what is said about/).click();
  await page.getByRole('checkbox', { name: /Older people/ }).check();
  await page.getByRole('checkbox', { name: /People with weak bones/ }).check();
  await page.keyboard.press('Escape');
  const any = explorer.answer.getByRole('region', {
    name: 'What is said about older people, people with weak bones',
  });
  const each = explorer.answer.getByRole('region', {
    name: 'What is said about each of older people and people with weak bones',
  });
  await expect(any.getByRole('heading', { name: 'More common in them (3)' })).toBeVisible();
  await any.getByText('Said of each', { exact: true }).click();
  await expect(each).toContainText(
    'about each of older people and people with weak bones: falls are more common',
  );
  await expect(each.getByRole('heading', { name: 'More common in them (1)' })).toBeVisible();
  await expect(each.getByRole('heading', { name: 'Should not be used in them (0)' })).toBeVisible();
  await expect(page).toHaveURL(/#v=1\./);
  await page.reload();
  await expect(each.getByRole('heading', { name: 'More common in them (1)' })).toBeVisible();
  await each.getByText('Said of any', { exact: true }).click();
  await explorer.tool(/^Undo: What is said about older people, people with weak bones/).click();
  await expect(each.getByRole('heading', { name: 'More common in them (1)' })).toBeVisible();
});

test('says so where no group is named', async ({ page, explorer, startOwnApp }) => {
  const app = await startOwnApp({ files: ['e2e/data/disagreement.json'] });
  await explorer.start(app.url);
  await explorer.tool(/Show what is said about/).click();
  await expect(page.getByText('No checked claim names a group of people.', { exact: false })).toBeVisible();
});
