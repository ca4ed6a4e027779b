/** One file to share, opened from the disk as whoever gets it does; and the sheet that is printed. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe';
import type { ExplorerPage } from './support/explorerPage';
import { expect, test } from './support/fixtures';

async function savedFile(page: Page, explorer: ExplorerPage, folder: string): Promise<string> {
  await explorer.start();
  await explorer.tool('Share').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'One file to share (HTML)' }).click(),
  ]);
  await expect(page.getByText('Saved as', { exact: false })).toBeVisible();
  const file = join(folder, download.suggestedFilename());
  expect(file).toMatch(/\.html$/);
  await download.saveAs(file);
  return pathToFileURL(file).href;
}

test('one file is read without a server @both', async ({ page, context, explorer }, { outputDir }) => {
  test.slow();
  const address = await savedFile(page, explorer, outputDir);
  await context.setOffline(true);
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('around leg cramps');
  await expect(page.getByRole('img')).toHaveJSProperty('complete', true);
  expect(
    await page.getByRole('img').evaluate((image: HTMLImageElement) => image.naturalWidth),
  ).toBeGreaterThan(300);
  const claims = page.getByRole('region', { name: /^Claims/ });
  await expect(claims).toContainText('Varicose veins can cause leg cramps');
  await claims.getByRole('link', { name: 'Reference 1' }).first().click();
  await expect(page.locator(':target')).toContainText('A newspaper article');
  await expectAccessible(page);
  const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(content).toBeLessThanOrEqual(window ?? 0);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation')).toBeHidden();
});

test('print makes a sheet of picture, claims and references, and of nothing else @both', async ({
  page,
  explorer,
}) => {
  await explorer.start();
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await explorer.tool('Share').click();
  await page.getByRole('button', { name: 'Print' }).click();
  await page.locator('body[data-printed]').waitFor();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/around leg cramps$/);
  await expect(page.getByRole('img', { name: /^Picture of/ })).toBeVisible();
  await expect(page.getByText('Varicose veins can cause leg cramps. [1]')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'A newspaper article' })).toBeVisible();
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await expect(page.getByRole('banner')).toBeVisible();
});
