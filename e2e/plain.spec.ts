/** Plain pages: of a concept, served without a script; and of what is seen, made in the page. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe';
import { expect, test } from './support/fixtures';

const veins = '/plain/DOID%3A799';
const cramps = '/plain/SYMP%3A0000316';

/** Whether something is wider than the window: then reading means scrolling to and fro. */
const overflows = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('reads from when to see a doctor to the references @both @neo4j', async ({ page }) => {
    await page.goto(cramps);
    await expect(page.getByRole('heading', { level: 1, name: 'Leg cramps' })).toBeVisible();
    const headings = page.getByRole('heading', { level: 2 });
    await expect(headings.first()).toHaveText('When to see a doctor');
    await expect(headings.last()).toHaveText('Where this comes from');
    const causes = page.getByRole('region', { name: 'What can cause them' }).getByRole('listitem');
    await expect(causes.first()).toHaveText(/^The most common cause of leg cramps is /);
    await expect(page.getByText('It informs and never diagnoses.')).toBeVisible();
    await expect(page.getByText(/Reading ease of these sentences: \d+ of 100/)).toBeVisible();
    const number = causes.first().getByRole('link', { name: /^Reference / });
    const reference = page.locator((await number.getAttribute('href')) ?? '');
    await expect(reference).toContainText(
      'Publisher: not known. Date: not known. Licence: CC-BY-4.0. Address: not known',
    );
  });

  test('says so where there is no such concept, and leads back', async ({ page, problems }) => {
    problems.expect(/404/);
    const response = await page.goto('/plain/DOID%3A0');
    expect(response?.status()).toBe(404);
    await expect(page.getByText('There is no concept with the id “DOID:0” in this graph.')).toBeVisible();
    await expect(page.getByRole('link', { name: 'To the first page' })).toBeVisible();
  });
});

test('is told for chosen people first, from their concept’s page and back @neo4j', async ({
  page,
  explorer,
}) => {
  await explorer.start('/#node=DOID%3A799');
  await explorer.tool(/Show what is said about/).click();
  await page.getByRole('checkbox', { name: /Pregnant women/ }).check();
  await expect(explorer.answer.getByText('that does not mean no risk', { exact: false })).toBeVisible();
  await page.keyboard.press('Escape');
  await explorer.article.getByRole('link', { name: 'Plain page to print' }).click();
  await expect(page).toHaveURL(/\/plain\/DOID%3A799\?riskGroup=/);
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(
    'What is said about pregnant women',
  );
  await page.getByRole('link', { name: 'The page for everyone' }).click();
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('What can cause them');
  await page.getByRole('link', { name: 'See the evidence in Etiograph' }).click();
  await expect(explorer.subject('Varicose veins')).toBeVisible();
});

test('on paper is black on white, without the ways elsewhere', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto(veins);
  await expect(page.getByRole('navigation')).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
    'rgb(255, 255, 255)',
  );
});

test('fits a window as narrow as 320 pixels, and twice the size of letters', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`${veins}?riskGroup=MESH%3AD037841`);
  expect(await overflows(page)).toBe(false);
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  expect(await overflows(page)).toBe(false);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('a concept’s plain page is accessible @both', async ({ page }) => {
      await page.goto(cramps);
      await expectAccessible(page);
    });

    test('that of a view is too, and gives the focus back @both', async ({ page, explorer }) => {
      await explorer.start();
      await explorer.tool('Share').click();
      const opener = page.getByRole('button', { name: 'Plain page for patients and carers' });
      await opener.click();
      const sheet = page.getByRole('dialog', { name: 'Leg cramps' });
      await expect(sheet.getByRole('heading', { level: 1 })).toBeFocused();
      await expectAccessible(page);
      await page.keyboard.press('Escape');
      await expect(sheet).toBeHidden();
      await expect(opener).toBeFocused();
    });
  });
}

test('of what is seen tells that alone, keeps the address, prints, and is saved as one file', async ({
  page,
  explorer,
}) => {
  await explorer.open();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await explorer.tool('Share').click();
  await page.getByRole('button', { name: 'Plain page for patients and carers' }).click();
  const sheet = page.getByRole('dialog', { name: 'Leg cramps' });
  await expect(sheet).toContainText(/From a picture of \d+ concepts/);
  await expect(sheet.getByRole('heading', { level: 2 }).first()).toHaveText('When to see a doctor');
  // No server is told what is looked at but by the claims that are asked for.
  expect(asked.filter((path) => path.startsWith('/plain'))).toEqual([]);

  const address = page.url();
  await sheet.getByRole('link', { name: 'Reference 2' }).first().click();
  expect(page.url()).toBe(address);

  await page.emulateMedia({ media: 'print' });
  await expect(sheet.getByRole('button', { name: 'Print' })).toBeHidden();
  await expect(page.locator('[data-explorer]')).toBeHidden();
  await expect(sheet.getByRole('heading', { level: 1 })).toBeVisible();
  await page.emulateMedia({ media: 'screen' });

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    sheet.getByRole('button', { name: 'Save as HTML' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^etiograph-leg-cramps-plain-page-\d{4}-\d\d-\d\d\.html$/);
  const html = (await readFile(await download.path())).toString();
  expect(html).toContain('<h1>Leg cramps</h1>');
  expect(html).not.toContain('<script');
});

test('is answered under this server’s names alone', async ({ request }) => {
  const response = await request.get(veins, { headers: { host: 'evil.example' } });
  expect(response.status()).toBe(421);
});
