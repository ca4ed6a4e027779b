/** Hubs with many leaves: counted as one node, opened by ten in every way, and counted again. Pins. */
import type { Page } from '@playwright/test';
import type { ExplorerPage } from './support/explorerPage';
import { expectAccessible } from './support/axe';
import { expect, test } from './support/fixtures';
import { hubFile } from './support/hub';

interface Painted {
  _cyreg?: {
    cy?: {
      nodes: (selector: string) => { first: () => { renderedPosition: () => { x: number; y: number } } };
    };
  };
}

/** Where the node is painted that counts. */
async function countedNow(explorer: ExplorerPage): Promise<{ x: number; y: number }> {
  const box = await explorer.drawn.boundingBox();
  const place = await explorer.drawn.evaluate((wrapper) => {
    const all = [...wrapper.querySelectorAll('*')] as unknown as Painted[];
    const cy = all.find((element) => element._cyreg?.cy !== undefined)?._cyreg?.cy;
    const { x, y } = cy?.nodes('.counted').first().renderedPosition() ?? { x: Number.NaN, y: Number.NaN };
    return { x, y };
  });
  return { x: (box?.x ?? 0) + place.x, y: (box?.y ?? 0) + place.y };
}

/** The same once it stands still: a picture that has just come into sight is fitted into its frame first. */
async function countedAt(explorer: ExplorerPage): Promise<{ x: number; y: number }> {
  let last = await countedNow(explorer);
  await expect
    .poll(
      async () => {
        const before = last;
        last = await countedNow(explorer);
        return Math.hypot(last.x - before.x, last.y - before.y);
      },
      { intervals: [300] },
    )
    .toBeLessThan(1);
  return last;
}

/** Opens the hub and adds ten, so that 34 lines of one relation end at it. */
async function openHub(url: string, explorer: ExplorerPage): Promise<void> {
  await explorer.start(`${url}/#node=SYMP:9000001`);
  await expect(explorer.subject('Ache')).toBeVisible();
}

async function addTen(page: Page, explorer: ExplorerPage): Promise<void> {
  await explorer.shows(25);
  await explorer.answer.getByRole('button', { name: /^Add to the picture/ }).click();
  await expect(explorer.spoken).toHaveText(/34 conditions of Ache are counted as one\.$/i);
  await explorer.shows(2);
}

test('leaves are counted past thirty, open by ten, and link and history know it', async ({
  page,
  explorer,
  startOwnApp,
}) => {
  const { url } = await startOwnApp({ files: [await hubFile(45)] });
  await openHub(url, explorer);
  await addTen(page, explorer);
  await expectAccessible(page);

  const { x, y } = await countedAt(explorer);
  await page.mouse.click(x, y);
  await explorer.shows(12);
  await expect(explorer.spoken).toHaveText(/^Showed 10 things .* 24 more are counted together\.$/);
  await page.reload();
  await explorer.shows(12);
  await page.goBack();
  await explorer.shows(2);
  await page.goForward();
  await explorer.shows(12);
});

test('what is counted opens and closes by text, keys and the list of actions', async ({
  page,
  explorer,
  startOwnApp,
}) => {
  const { url } = await startOwnApp({ files: [await hubFile(45)] });
  await openHub(url, explorer);
  await addTen(page, explorer);
  await explorer.answer.getByRole('button', { name: 'Show 10 conditions' }).click();
  await explorer.shows(12);
  await explorer.answer.getByRole('button', { name: 'Show 10 conditions' }).click();
  await explorer.shows(22);
  await explorer.answer.getByRole('button', { name: 'Count 20 conditions together again' }).click();
  await explorer.shows(2);

  const counted = explorer.walk.getByRole('button', { name: /^34 conditions\. Counted together\./ });
  await explorer.walk.getByRole('button', { name: /^Ache, symptom/ }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(explorer.walk.locator(':focus')).toHaveAccessibleName(/34 conditions.*Line 1 of 1/);
  await page.keyboard.press('ArrowRight');
  await expect(counted).toBeFocused();
  await page.keyboard.press('Enter');
  await explorer.shows(12);
  await expect(explorer.walk.getByRole('button', { name: /^24 conditions\./ })).toBeFocused();
  await page.keyboard.press('a');
  const actions = page.getByRole('region', { name: 'Actions: 24 conditions' });
  await expect(actions).toContainText('can be a symptom of 24 conditions');
  await expectAccessible(page);
  await actions.getByRole('button', { name: 'Count 10 conditions together again' }).click();
  await explorer.shows(2);
  await page.keyboard.press('Enter');
  await explorer.shows(12);
  await page.keyboard.press('c');
  await explorer.shows(2);
});

test('tables and files hold every concept that is counted', async ({ page, explorer, startOwnApp }) => {
  const { url } = await startOwnApp({ files: [await hubFile(45)] });
  await openHub(url, explorer);
  await addTen(page, explorer);
  await expect(explorer.walk).toHaveAccessibleName(/^Picture of 35 concepts and 34 lines/);
  await page.getByText('Table', { exact: true }).click();
  await expect(page.getByRole('tab', { name: /Concepts.*35/ })).toBeVisible();
  await page.getByRole('searchbox', { name: 'Filter the table' }).fill('Malady 17');
  await page
    .getByRole('row', { name: /Malady 17/ })
    .getByRole('button')
    .first()
    .click();
  await expect(explorer.subject('Malady 17')).toBeVisible();
  await page.getByText('Picture', { exact: true }).click();
  await explorer.shows(3);
  await explorer.tool('Share').click();
  await expect(page.getByText('What is seen (35 concepts)')).toBeVisible();
});

test('a finger opens what is counted @phone', async ({ page, explorer, startOwnApp }) => {
  const { url } = await startOwnApp({ files: [await hubFile(45)] });
  await openHub(url, explorer);
  await explorer.answer.getByRole('button', { name: /^Add to the picture/ }).tap();
  await expect(explorer.answer.getByText('34 conditions stand in the picture as one.')).toBeVisible();
  await page.getByText('Picture', { exact: true }).tap();
  await explorer.shows(2);
  const { x, y } = await countedAt(explorer);
  await page.touchscreen.tap(x, y);
  await explorer.shows(12);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
});

test('what is dragged is pinned: it stays in other layouts, in the link, and until it is let go', async ({
  page,
  explorer,
}) => {
  await explorer.open();
  const { x, y } = await explorer.pointOf('DOID:799');
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 40, y + 60, { steps: 5 });
  await page.mouse.up();
  await expect(explorer.tool(/Undo: Moved varicose veins and pinned it there/)).toBeEnabled();
  const place = async () => {
    const at = await explorer.placeOf('DOID:799');
    return { x: Math.round(at.x), y: Math.round(at.y) };
  };
  const put = await place();
  for (const layout of ['Web', 'Tree of kinds', 'Columns']) {
    await explorer.picture.getByText(layout, { exact: true }).click();
    await expect(explorer.spoken).toHaveText(`Arranged as ${layout}`);
    await explorer.drawn.waitFor();
    await expect.poll(place).toEqual(put);
  }
  await page.reload();
  await explorer.drawn.waitFor();
  await expect.poll(place).toEqual(put);
});

test('what is pinned is let go by a button, in the list of actions, and by key', async ({
  page,
  explorer,
}) => {
  await explorer.open();
  const start = explorer.walk.getByRole('button', { name: /^Leg cramps, symptom/ });
  await start.focus();
  await page.keyboard.press('p');
  await expect(explorer.spoken).toHaveText('Pinned leg cramps');
  await expect(start).toHaveAccessibleName(/Pinned\.$/);
  await explorer.picture.getByRole('button', { name: 'Unpin 1' }).click();
  await expect(explorer.spoken).toHaveText('Unpinned 1 concept');
  await explorer.tool(/^Undo: Unpinned/).click();
  await start.focus();
  await page.keyboard.press('a');
  const card = page.getByRole('region', { name: 'Actions: leg cramps' });
  await expectAccessible(page);
  await card.getByRole('button', { name: 'Unpin' }).click();
  await expect(explorer.spoken).toHaveText('Unpinned leg cramps');
  await expect(explorer.picture.getByRole('button', { name: /^Unpin/ })).toBeHidden();
});
