/** The whole journey with the keyboard alone. */
import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures';

/** Presses Tab until something with this name has the focus; fails when the page has been walked through. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab');
    const label = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!(focused instanceof HTMLElement)) return '';
      const labelled = focused instanceof HTMLInputElement ? focused.labels?.[0]?.textContent : null;
      return focused.getAttribute('aria-label') ?? labelled ?? focused.textContent ?? '';
    });
    if (name.test(label)) return;
  }
  throw new Error(`Tab reaches nothing called ${name.source}.`);
}

test('the link to skip leads to the answer itself, past the questions', async ({ page, explorer }) => {
  await explorer.open();
  await tabTo(page, /Skip to the answer/);
  await page.keyboard.press('Enter');
  const focused = page.locator(':focus');
  await expect(focused.getByRole('heading', { level: 2, name: 'Leg cramps' })).toBeVisible();
  await expect(focused.getByRole('navigation', { name: 'Questions to start with' })).toHaveCount(0);
});

test('search, read evidence, use the lens, filter, undo and export without a mouse', async ({
  page,
  explorer,
}) => {
  await explorer.open();
  await tabTo(page, /Skip to the answer/);
  await tabTo(page, /Search a symptom/);
  await page.keyboard.type('charley');
  await expect(explorer.hits.first()).toContainText('also called charley horse');
  await page.keyboard.press('Enter');
  await expect(explorer.subject('Leg cramps')).toBeVisible();

  await tabTo(page, /Show what is said about/);
  await page.keyboard.press('Enter');
  await tabTo(page, /Pregnant women/);
  await page.keyboard.press('Space');
  await expect(
    explorer.answer.getByRole('region', { name: /What is said about pregnant women/ }),
  ).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(explorer.tool(/Show what is said about/)).toBeFocused();

  await tabTo(page, /^Evidence: The most common cause/);
  await page.keyboard.press('Enter');
  await expect(
    explorer.answer.getByRole('heading', { level: 2, name: /The most common cause/ }),
  ).toBeFocused();
  await tabTo(page, /Back to leg cramps/);
  await page.keyboard.press('Enter');
  await expect(explorer.subject('Leg cramps')).toBeFocused();

  await page.goBack();
  await expect(explorer.subject(/The most common cause/)).toBeVisible();

  await explorer.tool('Share').focus();
  await page.keyboard.press('Enter');
  await tabTo(page, /^For other programs/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Etiograph JSON/);
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toMatch(/\.json$/);
});
