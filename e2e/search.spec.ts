/** The search box: any name finds the concept, and any text is a valid search. */
import { expect, test } from './support/fixtures';

test('finds a concept by a lay name and opens it @neo4j', async ({ explorer }) => {
  await explorer.open();
  await explorer.search.fill('spider vein');
  await expect(explorer.hits.first()).toContainText('also called spider veins');
  await explorer.hits.first().click();
  await expect(explorer.subject(/irregular veins/i)).toBeVisible();
  await expect(explorer.search).toHaveValue('');
});

test('is worked by keyboard alone', async ({ page, explorer }) => {
  await explorer.open();
  await explorer.search.focus();
  await page.keyboard.type('varicos');
  await expect(explorer.hits.first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(explorer.subject('Varicose veins')).toBeVisible();
  await page.keyboard.type('neuro');
  await expect(explorer.hits.first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(explorer.hits).toHaveCount(0);
});

test('forgives a typo @neo4j', async ({ explorer }) => {
  await explorer.open();
  await explorer.search.fill('varicsoe');
  await expect(explorer.hits.first()).toContainText('Varicose veins');
});

test('says so where nothing has that name, and what else to do @neo4j', async ({ page, explorer }) => {
  await explorer.open();
  await explorer.search.fill('zzzz qqq');
  await expect(page.getByText('Nothing is called “zzzz qqq” here.', { exact: false })).toBeVisible();
});

for (const text of [
  '"',
  "' OR 1=1 --",
  'AND OR NOT',
  '*:*',
  'name:(',
  '<img src=x onerror=alert(1)>',
  '😀',
  '\\',
]) {
  test(`takes ${text} as a search like any other @neo4j`, async ({ page, explorer }) => {
    await explorer.open();
    await explorer.search.fill(text);
    await expect(page.getByRole('search').getByRole('status')).toHaveText(/Nothing is called|hits?$/);
  });
}
