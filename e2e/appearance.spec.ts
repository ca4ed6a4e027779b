/** The page at any size of text and window, with the reader's spacing and in forced colours: nothing is lost. */
import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures';

/** Texts that are cut off by their own box, screen readers' texts apart. */
const cutTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a, button, h1, h2, h3, p, li, label, summary')]
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        const isSeen = width > 1 && height > 1 && element.closest('.sr-only') === null;
        const isOpen = getComputedStyle(element).overflow === 'visible';
        return isSeen && !isOpen && element.scrollWidth > element.clientWidth + 1;
      })
      .map((element) => element.textContent),
  );

/** Whether the page is wider than its window: WCAG 1.4.10 allows to scroll in one direction. */
const isTooWide = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > innerWidth);

for (const [zoom, viewport] of [
  ['200 %', { width: 720, height: 450 }],
  ['400 %', { width: 320, height: 256 }],
] as const)
  test.describe(`a window of 1,${viewport.width === 720 ? '440' : '280'} pixels at ${zoom}`, () => {
    test.use({ viewport });

    test('shows and does everything, scrolled one way', async ({ page, explorer }) => {
      await explorer.start();
      expect([await isTooWide(page), await cutTexts(page)]).toEqual([false, []]);
      await explorer.search.fill('varicose');
      await explorer.hits.first().click();
      await expect(explorer.subject('Varicose veins')).toBeVisible();
      await explorer.answer
        .getByRole('link', { name: /^Evidence: / })
        .first()
        .click();
      await expect(explorer.answer.getByText('In our words').first()).toBeVisible();
      await explorer.tool('Filters').click();
      await page.getByRole('heading', { level: 2, name: 'Filters' }).scrollIntoViewIfNeeded();
      expect([await isTooWide(page), await cutTexts(page)]).toEqual([false, []]);
      await page.keyboard.press('Escape');
      await page.getByRole('radio', { name: 'Picture' }).check({ force: true });
      await explorer.drawn.waitFor();
      expect(await isTooWide(page)).toBe(false);
    });
  });

test('only the text scrolls, never the page around it @both', async ({ page, explorer }) => {
  await explorer.start();
  await expect(explorer.answer.getByRole('heading', { level: 3 }).first()).toBeAttached();
  await explorer.answer.evaluate((region) => region.scrollTo(0, region.scrollHeight));
  const [whole, seen] = await page.evaluate(() => [document.documentElement.scrollHeight, innerHeight]);
  expect(whole).toBe(seen);
});

test('text spacing of the reader cuts nothing off @both', async ({ page, explorer }) => {
  await explorer.start();
  // The values of WCAG 1.4.12.
  await page.addStyleTag({
    content: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-bottom: 2em !important }`,
  });
  await expect.poll(() => cutTexts(page)).toEqual([]);
  expect(await isTooWide(page)).toBe(false);
});

test('forced colours tell what is chosen from what is not', async ({ page, explorer }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await explorer.start();
  const groundOf = (name: string): Promise<string> =>
    explorer.picture
      .getByText(name, { exact: true })
      .evaluate((label) => getComputedStyle(label).backgroundColor);
  expect(await groundOf('Columns')).not.toBe(await groundOf('Web'));
});

test('less motion, where it is asked for: a zoom jumps', async ({ page, explorer }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await explorer.start();
  const durations = await page.evaluate(() =>
    [...document.querySelectorAll('button')].map((button) =>
      parseFloat(getComputedStyle(button).transitionDuration),
    ),
  );
  expect(Math.max(...durations)).toBeLessThan(0.001);
});
