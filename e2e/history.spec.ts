/** History: steps in words, ways to any of them, views kept under names, and links and files that replay steps. */
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe';
import type { ExplorerPage } from './support/explorerPage';
import { expect, test } from './support/fixtures';

const panel = (page: Page) => page.getByRole('region', { name: 'History' });
const bar = (page: Page) => page.getByRole('region', { name: 'Steps', exact: true });

/** Opens a concept, adds causes, hides one: three steps after the first picture. */
async function walk(page: Page, explorer: ExplorerPage): Promise<void> {
  await explorer.article
    .getByRole('link', { name: /varicose veins/i })
    .first()
    .click();
  await expect(explorer.subject('Varicose veins')).toBeVisible();
  await explorer
    .group(/People at risk/)
    .getByRole('button', { name: /Add to the picture/ })
    .click();
  await expect(explorer.spoken).toContainText('added to the picture');
  await page.getByRole('button', { name: 'Hide', exact: true }).click();
}

test('tells every step in words and goes to any, with what comes after it kept', async ({
  page,
  explorer,
}) => {
  await explorer.open();
  await walk(page, explorer);
  await explorer.tool('History').click();
  // The panel loads when it is first opened.
  await expect(panel(page).locator('ol').getByRole('button')).toHaveCount(4);
  const words = await panel(page).locator('ol').getByRole('button').allInnerTexts();
  expect(words.map((line) => line.replace(/^\d+\s*/, ''))).toEqual([
    'The beginning',
    'Opened varicose veins',
    expect.stringMatching(/^Added \d+ groups at risk of varicose veins$/),
    'Hid 1 concept',
  ]);
  await expectAccessible(page);
  const list = panel(page).locator('ol');
  await list.getByRole('button', { name: 'The beginning' }).click();
  await expect(explorer.subject('Leg cramps')).toBeVisible();
  await expect(list.getByRole('button', { name: 'Hid 1 concept (later)' })).toBeVisible();
  await explorer.tool(/^Redo/).click();
  await expect(list.getByRole('button', { name: 'Opened varicose veins' })).toHaveAttribute(
    'aria-current',
    'step',
  );
  await list.getByRole('button', { name: /^Hid 1 concept/ }).click();
  await page.goBack();
  await expect(list.getByRole('button', { name: /^Added/ })).toHaveAttribute('aria-current', 'step');
});

test('a link to the steps shows one after another, and leaves what was undone', async ({
  page,
  context,
  explorer,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await explorer.open();
  await walk(page, explorer);
  const concepts = await explorer.concepts();
  await explorer.tool(/^Undo: Hid/).click();
  await explorer.shows(concepts + 1);
  await explorer.tool('History').click();
  await panel(page).getByRole('button', { name: 'Copy link to these steps' }).click();
  await expect(panel(page).getByText('It shows 3 steps', { exact: false })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());

  await page.goto('about:blank');
  await explorer.open(link);
  await expect(bar(page)).toContainText('Step 1 of 3');
  await expect(bar(page).getByRole('button', { name: 'Previous step' })).toBeDisabled();
  await expectAccessible(page);
  await bar(page).getByRole('button', { name: 'Next step' }).click();
  await expect(bar(page)).toContainText('Step 2 of 3 · Opened varicose veins');
  await expect(explorer.subject('Varicose veins')).toBeVisible();
  await bar(page).getByRole('button', { name: 'Play', exact: true }).click();
  await expect(bar(page)).toContainText(/Step 3 of 3 · Added \d+ groups at risk of varicose veins/);
  await explorer.shows(concepts + 1);
  await expect(bar(page).getByRole('button', { name: 'Play again' })).toBeVisible();
  await bar(page).getByRole('button', { name: 'Previous step' }).click();
  await expect(bar(page)).toContainText('Step 2 of 3');
  await bar(page).getByRole('button', { name: 'End the replay' }).click();
  await expect(bar(page)).toBeHidden();
  await expect(explorer.tool(/^Redo: Added/)).toBeEnabled();
});

test('views are kept in this browser, opened, renamed, deleted and brought back', async ({
  page,
  explorer,
}) => {
  await explorer.open();
  await explorer.clickNode('DOID:799');
  await explorer.tool('History').click();
  const keep = async (name: string) => {
    await panel(page).getByLabel('Name of the view').fill(name);
    await panel(page).getByRole('button', { name: 'Keep this view' }).click();
  };
  await keep('  Legs at night ');
  await expect(panel(page).getByText('Kept as “Legs at night”.')).toBeVisible();
  await keep('');
  await expect(panel(page).getByText('Give the view a name first.')).toBeVisible();
  await expectAccessible(page);

  await page.goto('/');
  await explorer.drawn.waitFor();
  await expect(explorer.subject('Leg cramps')).toBeVisible();
  await explorer.tool('History').click();
  await panel(page).getByRole('button', { name: 'Open Legs at night' }).click();
  await expect(explorer.subject('Varicose veins')).toBeVisible();
  await expect(
    panel(page).locator('ol').getByRole('button', { name: 'Opened “Legs at night”' }),
  ).toBeVisible();
  await panel(page).getByRole('button', { name: 'Rename Legs at night' }).click();
  await panel(page).getByLabel('New name of Legs at night').fill('Veins');
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('button', { name: 'Open Veins' })).toBeVisible();
  await panel(page).getByRole('button', { name: 'Delete Veins' }).click();
  await expect(panel(page).getByText('No view is kept yet.')).toBeVisible();
  await panel(page).getByRole('button', { name: 'Bring it back' }).click();
  await expect(panel(page).getByRole('button', { name: 'Open Veins' })).toBeVisible();
});

test('a browser that keeps nothing, or has no room, or keeps nonsense, says so', async ({
  page,
  explorer,
}) => {
  await explorer.open();
  await explorer.tool('History').click();
  const keep = async () => {
    await panel(page).getByLabel('Name of the view').fill('x');
    await panel(page).getByRole('button', { name: 'Keep this view' }).click();
  };
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await keep();
  await expect(panel(page).getByText('has no room left', { exact: false })).toBeVisible();
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('denied', 'SecurityError');
    };
  });
  await keep();
  await expect(panel(page).getByText('does not let the page keep anything', { exact: false })).toBeVisible();

  await page.reload();
  await page.evaluate(() => localStorage.setItem('etiograph.views', '{"version":9}'));
  await explorer.drawn.waitFor();
  await explorer.tool('History').click();
  await expect(panel(page).getByText('The kept views cannot be read', { exact: false })).toBeVisible();
  await panel(page).getByRole('button', { name: 'Delete what cannot be read' }).click();
  await expect(panel(page).getByText('No view is kept yet.')).toBeVisible();
});

test('a file of steps shows them again, and one that is cut says so', async ({ page, explorer }) => {
  await explorer.open();
  const view = (id: string, node: string) => ({
    c: id,
    n: [
      [id, 0, 0],
      [node, 300, 0],
    ],
    a: { n: node },
    t: [id, node],
  });
  const file = (content: string) => ({
    name: 'my-steps.json',
    mimeType: 'application/json',
    buffer: Buffer.from(content),
  });
  const open = async (content: string) => {
    await explorer.tool('Share').click();
    await page.getByLabel('Open files on top').setInputFiles(file(content));
  };
  const content = JSON.stringify({
    etiographView: 1,
    views: [view('DOID:799', 'SYMP:0000316'), view('DOID:799', 'DOID:574')],
  });
  await open(content.slice(0, -3));
  await expect(explorer.answer.getByRole('alert')).toContainText('my-steps.json was not opened.');
  await explorer.answer.getByRole('button', { name: 'Put away' }).click();
  await open(content);
  await expect(bar(page)).toContainText('Step 1 of 2');
  await explorer.shows(2);
  await bar(page).getByRole('button', { name: 'Next step' }).click();
  await expect(explorer.subject('Peripheral neuropathy')).toBeVisible();
  await explorer.tool(/^Undo/).click();
  await explorer.tool(/^Undo/).click();
  await expect(explorer.subject('Leg cramps')).toBeVisible();
});

test('the panel and the bar at 390 by 844 @phone', async ({ page, explorer }) => {
  await explorer.start();
  await explorer.article
    .getByRole('link', { name: /varicose veins/i })
    .first()
    .tap();
  await expect(explorer.subject('Varicose veins')).toBeVisible();
  const hash = await page.evaluate(async () => {
    const views = [1, 2].map((n) => ({ c: 'DOID:799', n: [['DOID:799', n, 0]] }));
    const packed = new Blob([JSON.stringify(views)])
      .stream()
      .pipeThrough(new CompressionStream('deflate-raw'));
    const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
    const text = btoa(String.fromCharCode(...bytes));
    return `#steps=1.${text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`;
  });
  await page.goto('about:blank');
  await explorer.start(`/${hash}`);
  await expect(bar(page)).toContainText('Step 1 of 2');
  await explorer.drawn.waitFor();
  await expectAccessible(page);
  await bar(page).getByRole('button', { name: 'Next step' }).tap();
  await expect(bar(page)).toContainText('Step 2 of 2');
  await explorer.tool('History').tap();
  await expect(panel(page).getByRole('heading', { name: 'Kept views' })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  await expectAccessible(page);
});
