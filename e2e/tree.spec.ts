/**
 * The whole journey by the accessibility tree alone: everything is found by its role and name and operated by keys,
 * as by somebody who hears the page. Nothing here knows a class, an id or a place on the screen.
 */
import { expect, test } from './support/fixtures';

test('search, expand, read evidence, choose a group, compare counts and export', async ({ page }) => {
  await page.goto('/');
  const answer = page.getByRole('region', { name: 'Answer' });
  const picture = page.getByRole('application', { name: /^Picture of \d+ concepts/ });
  const status = page.getByRole('status').first();
  await expect(picture.getByRole('button').first()).toBeAttached();

  // Search.
  await page.getByRole('combobox').pressSequentially('varicose');
  await expect(page.getByRole('option').first()).toHaveAccessibleName(/Varicose veins/);
  await page.getByRole('combobox').press('Enter');
  await expect(answer.getByRole('heading', { level: 2, name: 'Varicose veins' })).toBeVisible();
  await expect(status).toHaveText('Opened varicose veins');
  const here = picture.getByRole('button', { name: /^Varicose veins, condition\./ });
  await expect(here).toHaveAccessibleName(/Selected\. \d+ lines here/);

  // Expand, from a neighbour.
  const all = Number(/of (\d+)/.exec((await picture.getAttribute('aria-label')) ?? '')?.[1]);
  await here.press('ArrowUp');
  await picture.getByRole('button', { name: /Line (\d+) of \1\./ }).press('ArrowRight');
  await page.keyboard.press('+');
  await expect(status).toHaveText(
    /neighbours? of .* added to the picture\.|All neighbours of .* on the picture\./,
  );
  await expect
    .poll(async () => Number(/of (\d+)/.exec((await picture.getAttribute('aria-label')) ?? '')?.[1]))
    .toBeGreaterThanOrEqual(all);
  await page.keyboard.press('ArrowLeft');

  // Evidence of the line, and back to the concept.
  await page.keyboard.press('Enter');
  await expect(status).toHaveText(/^Evidence: /);
  await expect(answer.getByRole('heading', { level: 3, name: /claims? says? so/ })).toBeVisible();
  await expect(answer.getByRole('term').filter({ hasText: 'Source' }).first()).toBeVisible();
  await answer.getByRole('link', { name: 'Back to varicose veins' }).press('Enter');
  await expect(answer.getByRole('heading', { level: 2, name: 'Varicose veins' })).toBeVisible();

  // The group, and what is counted with and without it.
  await page.getByRole('button', { name: /Show what is said about/ }).press('Enter');
  await page.getByRole('checkbox', { name: /Pregnant women/ }).press('Space');
  await expect(status).toHaveText(/varicose veins are more common/);
  await page.keyboard.press('Escape');
  const people = answer.getByRole('heading', { level: 3, name: /^People at risk/ });
  await expect(people).toHaveText(/\((\d+)\)/);
  const listed = Number(/\((\d+)\)/.exec((await people.textContent()) ?? '')?.[1]);
  await expect(answer.getByText(new RegExp(`\\d+ of ${listed} linked to the group`)).first()).toBeVisible();
  await expect(
    picture.getByRole('button', { name: /Said of the chosen group|Not said of the chosen/ }).first(),
  ).toBeAttached();

  // Export.
  await page.getByRole('button', { name: 'Share' }).press('Enter');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /Spreadsheet/ }).press('Enter'),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.csv$/);
});
