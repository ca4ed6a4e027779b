/** The table: what is on the picture as concepts, lines and claims, in step with it, by keyboard, and as a file. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe';
import { expect, test } from './support/fixtures';

const table = (page: Page) => page.getByRole('region', { name: 'Table' });
const rows = (page: Page) => table(page).getByRole('table').getByRole('row');
/** What stands in the first cell of each row in the page. */
const firsts = (page: Page) => table(page).getByRole('rowheader').allInnerTexts();
const show = (page: Page, what: 'Both' | 'Table') => page.getByText(what, { exact: true }).click();

test('selection goes both ways between table and picture, and the picture’s filters hold for both', async ({
  page,
  explorer,
}) => {
  await explorer.open();
  const concepts = await explorer.concepts();
  await show(page, 'Both');
  await expect(table(page).getByRole('tab', { name: `Concepts (${concepts})` })).toBeVisible();
  await expect(table(page).getByRole('table', { name: /Concepts on the picture/ })).toHaveAttribute(
    'aria-rowcount',
    `${concepts + 1}`,
  );

  await table(page).getByRole('button', { name: 'Underlying disease' }).click();
  await expect(explorer.subject('Underlying disease')).toBeVisible();
  await explorer.clickNode('DOID:799');
  const veins = table(page).getByRole('button', { name: 'Varicose veins' });
  await expect(veins).toHaveAttribute('aria-current', 'true');
  await expect(veins).toBeInViewport();
  await table(page).getByRole('checkbox', { name: 'Select Peripheral neuropathy' }).check();
  await expect(explorer.subject('2 concepts selected')).toBeVisible();

  await explorer.tool('Filters').click();
  await page.getByRole('checkbox', { name: /body parts/ }).uncheck();
  await page.keyboard.press('Escape');
  await explorer.shows(concepts - 2);
  await expect(table(page).getByRole('tab', { name: `Concepts (${concepts - 2})` })).toBeVisible();

  await table(page).getByRole('tab', { name: /Lines/ }).click();
  await table(page).getByLabel('Filter the table').fill('varicose cramps');
  const line = table(page).getByRole('button', { name: /leg cramps.*varicose veins/i });
  await line.first().click();
  await expect(explorer.article.getByText('In our words').first()).toBeVisible();
  await expect(line.first()).toHaveAttribute('aria-current', 'true');
  await table(page)
    .getByRole('tab', { name: /Claims/ })
    .click();
  await expect(line.first()).toHaveAttribute('aria-current', 'true');
  await expectAccessible(page);
});

test('sorts, filters and chooses columns, and saves exactly that as CSV', async ({ page, explorer }) => {
  await explorer.open();
  await show(page, 'Table');
  await table(page)
    .getByRole('tab', { name: /Claims/ })
    .click();
  await expect(table(page).getByRole('tab', { name: /Claims \(\d+\)/ })).toBeVisible();
  await table(page).getByLabel('Filter the table').fill('veins');
  await expect(table(page).getByText('The table alone is filtered', { exact: false }).first()).toBeVisible();
  await table(page).getByRole('button', { name: 'Columns' }).click();
  await table(page).getByRole('checkbox', { name: 'stated by' }).uncheck();
  await table(page).getByRole('checkbox', { name: 'subject id', exact: true }).check();
  await page.keyboard.press('Escape');
  const heading = table(page).getByRole('columnheader', { name: 'claim', exact: true });
  await heading.getByRole('button').click();
  await heading.getByRole('button').click();
  await expect(heading).toHaveAttribute('aria-sort', 'descending');

  const seen = await firsts(page);
  expect(seen.length).toBeGreaterThan(1);
  expect(seen.every((claim) => /veins/i.test(claim))).toBe(true);
  expect(seen).toEqual([...seen].sort((a, b) => b.localeCompare(a, 'en', { sensitivity: 'base' })));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    table(page).getByRole('button', { name: 'CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^etiograph-leg-cramps-claims-\d{4}-\d\d-\d\d\.csv$/);
  const csv = (await readFile(await download.path())).toString().split('\r\n');
  expect(csv[0]).toBe('\uFEFFclaim,how often,source,sentence,in our words,subject id');
  expect(csv.slice(1, -1).map((line) => line.replace(/^"/, '').slice(0, 15))).toEqual(
    seen.map((claim) => claim.slice(0, 15)),
  );
});

test('is walked by keyboard: one stop in its body, arrows from row to row', async ({ page, explorer }) => {
  await explorer.open();
  await show(page, 'Table');
  await table(page)
    .getByRole('tab', { name: /Concepts/ })
    .focus();
  await page.keyboard.press('ArrowRight');
  await expect(table(page).getByRole('tab', { name: /Lines/ })).toBeFocused();
  const [first = '', second = ''] = await firsts(page);
  await table(page).getByRole('button', { name: first, exact: true }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(table(page).getByRole('button', { name: second, exact: true })).toBeFocused();
  await page.keyboard.press('End');
  const count = Number(await table(page).getByRole('table').getAttribute('aria-rowcount'));
  await expect(page.locator(`tr[aria-rowindex="${count}"] button`)).toBeFocused();
  await page.keyboard.press('Home');
  await expect(table(page).getByRole('button', { name: first, exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(explorer.answer.getByRole('heading', { level: 2, name: first })).toBeVisible();
  await page.keyboard.press('Shift+Tab');
  await expect(table(page).getByRole('columnheader').last().getByRole('button')).toBeFocused();
});

test('says what it fetches, why it could not, and when nothing is left', async ({
  page,
  explorer,
  problems,
}) => {
  problems.expect(/ERR_FAILED|Failed to load|Failed to fetch/);
  await explorer.open();
  await show(page, 'Table');
  let answer = () => {};
  const held = new Promise<void>((resolve) => (answer = resolve));
  await page.route('**/api/export', async (route) => {
    await held;
    await route.abort();
  });
  await table(page)
    .getByRole('tab', { name: /Claims/ })
    .click();
  await expect(table(page).getByText(/Fetching \d+ claims…/)).toBeVisible();
  await expectAccessible(page);
  await table(page).getByRole('button', { name: 'Cancel' }).click();
  await expect(table(page).getByText('you cancelled it', { exact: false })).toBeVisible();
  answer();
  await table(page).getByRole('button', { name: 'Fetch the claims' }).click();
  await expect(table(page).getByRole('alert')).toContainText('The server does not answer');
  await page.unroute('**/api/export');
  await table(page).getByRole('button', { name: 'Try again' }).click();
  await expect(table(page).getByRole('rowheader').first()).toBeVisible();
  await table(page).getByLabel('Filter the table').fill('zzzz');
  await expect(table(page).getByText('No row holds “zzzz”.')).toBeVisible();
  await table(page).getByRole('button', { name: 'Clear the filter' }).last().click();
  await expect(table(page).getByRole('rowheader').first()).toBeVisible();
});

/** A graph of one concept with many lines: more rows than a page could hold at once. */
function star(leaves: number): string {
  const ids = Array.from({ length: leaves }, (_, index) => `star:${index}`);
  const node = (id: string, name: string) => ({ id, categories: ['biolink:Disease'], name });
  const claims = Array.from({ length: 30 }, (_, source) =>
    ids.map((object, index) => ({
      id: `${source}-${index}`,
      subject: 'star:hub',
      relation: 'CAUSES',
      object,
      evidence: {
        source: { id: `infores:source-${source}`, title: `Source ${source}` },
        knowledgeLevel: 'knowledge_assertion',
        agentType: 'manual_agent',
      },
    })),
  ).flat();
  return JSON.stringify({
    format: 'etiograph',
    version: 1,
    dataset: { name: 'star' },
    prefixes: ['star'],
    nodes: [node('star:hub', 'Hub'), ...ids.map((id, index) => node(id, `Leaf ${index}`))],
    statements: claims,
  });
}

test('keeps thousands of claims usable: few rows in the page, the last one key away', async ({
  page,
  explorer,
}) => {
  await explorer.open();
  await explorer.tool('Share').click();
  await page
    .getByLabel('Open files on top')
    .setInputFiles({ name: 'star.json', mimeType: 'application/json', buffer: Buffer.from(star(24)) });
  await expect(explorer.answer.getByText('25 concepts and 720 claims', { exact: false })).toBeVisible();
  await show(page, 'Table');
  await table(page)
    .getByRole('tab', { name: /Claims/ })
    .click();
  await expect(table(page).getByRole('tab', { name: /Claims \(7\d\d\)/ })).toBeVisible();
  expect(await rows(page).count()).toBeLessThan(80);
  await table(page).getByRole('rowheader').first().getByRole('button').focus();
  await page.keyboard.press('End');
  const count = Number(await table(page).getByRole('table').getAttribute('aria-rowcount'));
  await expect(page.locator(`tr[aria-rowindex="${count}"] button`)).toBeFocused();
  await expect(page.locator(`tr[aria-rowindex="${count}"]`)).toBeInViewport();
  expect(await rows(page).count()).toBeLessThan(80);
});

test('is usable at 390 by 844: first column in sight, nothing wider than the screen @phone', async ({
  page,
  explorer,
}) => {
  await explorer.start();
  await page.getByText('Table', { exact: true }).tap();
  for (const tab of [/Concepts/, /Lines/, /Claims/]) {
    await table(page).getByRole('tab', { name: tab }).tap();
    await expect(table(page).getByRole('rowheader').first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    const box = await table(page).getByRole('rowheader').first().boundingBox();
    expect(box?.width).toBeLessThan(390 * 0.6);
    await expectAccessible(page);
  }
  await table(page).getByRole('columnheader').last().scrollIntoViewIfNeeded();
  await expect(table(page).getByRole('rowheader').first()).toBeInViewport();
});

test('axe finds nothing in the table and its columns @both', async ({ page, explorer }) => {
  test.slow();
  await explorer.start();
  await page.getByText('Table', { exact: true }).filter({ visible: true }).click();
  await table(page).getByRole('button', { name: 'Columns' }).click();
  await expect(table(page).getByRole('checkbox', { name: 'codes' })).toBeVisible();
  await expectAccessible(page);
});

test('what was made of the table stays while it is closed, and comes with the link', async ({
  page,
  explorer,
}) => {
  await explorer.open();
  await show(page, 'Table');
  await table(page).getByRole('tab', { name: /Lines/ }).click();
  await table(page).getByLabel('Filter the table').fill('varicose');
  const found = await rows(page).count();
  await page.getByText('Picture', { exact: true }).click();
  await expect(table(page)).toBeHidden();
  await show(page, 'Both');
  const asItWas = async () => {
    await expect(table(page).getByRole('tab', { name: /Lines/ })).toHaveAttribute('aria-selected', 'true');
    await expect(table(page).getByLabel('Filter the table')).toHaveValue('varicose');
    await expect(rows(page)).toHaveCount(found);
  };
  await asItWas();
  // No step of its own: there is nothing to undo.
  await expect(explorer.tool('Undo')).toBeDisabled();
  await page.waitForURL(/#v=1\./);
  const before = page.url();
  await table(page).getByLabel('Filter the table').fill('varicose cramps');
  await page.waitForURL((url) => url.href !== before && url.hash.startsWith('#v=1.'));
  await table(page).getByLabel('Filter the table').fill('varicose');
  await page.waitForURL((url) => url.href === before);
  const other = await page.context().newPage();
  await other.goto(before);
  await expect(table(other).getByRole('tab', { name: /Lines/ })).toHaveAttribute('aria-selected', 'true');
  await expect(table(other).getByLabel('Filter the table')).toHaveValue('varicose');
});

test('an open panel leaves the choice of picture and table in reach', async ({ page, explorer }) => {
  await explorer.open();
  for (const name of ['Filters', 'History', 'Share', 'Add to the graph']) {
    await explorer.tool(name).click();
    await page.getByRole('button', { name: 'Close' }).waitFor();
    await show(page, 'Both');
    await expect(table(page)).toBeVisible();
    await page.getByText('Picture', { exact: true }).click();
    await page.getByRole('button', { name: 'Close' }).click();
  }
});
