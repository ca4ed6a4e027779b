/** Large pictures: filling them up, the sentence at each cap, what columns cannot hold, and the tree of kinds. */
import { expect, test } from './support/fixtures';
import { expectAccessible } from './support/axe';

test('filling the picture up is one step, and stays in columns while they can hold it', async ({
  explorer,
}) => {
  await explorer.start();
  await explorer.drawn.waitFor();
  const before = await explorer.concepts();
  await explorer.picture.getByRole('button', { name: 'Draw up to 100' }).click();
  await expect(explorer.spoken).toHaveText(/^Added \d+ neighbours/, { timeout: 45_000 });
  await expect.poll(() => explorer.concepts()).toBeGreaterThan(before);
  await expect(explorer.picture.getByRole('radio', { name: 'Columns' })).toBeChecked();
  await explorer.tool(/^Undo: Added/).click();
  await explorer.shows(before);
  await expect(explorer.picture.getByRole('radio', { name: 'Columns' })).toBeChecked();
});

test('a tree of kinds is an arrangement like the others', async ({ explorer, page }) => {
  await explorer.start();
  await explorer.drawn.waitFor();
  await explorer.picture.getByText('Tree of kinds').click();
  await expect(explorer.spoken).toHaveText('Arranged as Tree of kinds');
  await explorer.drawn.waitFor();
  await expect(page).toHaveURL(/#v=1\./);
  await expectAccessible(page);
  await page.reload();
  await explorer.drawn.waitFor();
  await expect(explorer.picture.getByRole('radio', { name: 'Tree of kinds' })).toBeChecked();
});

test('a web too small for its names keeps those of the best connected concepts', async ({
  explorer,
  page,
}) => {
  await explorer.open();
  await explorer.picture.getByText('Web', { exact: true }).click();
  await expect(explorer.spoken).toHaveText('Arranged as Web');
  await explorer.drawn.waitFor();
  const names = page.locator('[data-names]');
  await expect(names).toBeHidden();
  for (let press = 0; press < 5; press += 1)
    await explorer.picture.getByRole('button', { name: 'Zoom out' }).click();
  await expect(names.getByText('Leg cramps')).toBeVisible();
  expect(await names.locator('span').count()).toBeGreaterThan(3);
  await explorer.picture.getByRole('button', { name: 'Fit the picture' }).click();
  await expect(names).toBeHidden();
});
