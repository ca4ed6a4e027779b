/** Our own page, brought to a size as a reader does it, and what is done with it while it is watched. */
import type { Browser, Locator, Page, Request } from 'playwright';
import { limits } from '../../../graph/model';
import { conceptsOn, otherThan, ready } from '../firstDraw';
import { added, sceneOnPage } from './scene';
import { costOf, spotOf, type Cost } from './watch';

const patience = 120_000;
/** Milliseconds between two looks, and of quiet until what follows a drawn picture is over. */
const look = 100;
const after = 800;

/** Opens a concept. */
export async function openHub(page: Page, url: string, name: string): Promise<void> {
  watchQuestions(page);
  await page.goto(url);
  await page.getByRole('combobox').fill(name);
  await page.getByRole('option').first().click({ timeout: patience });
  await page.locator(`${ready}[data-canvas-nodes="${limits.firstPicture}"]`).waitFor({ timeout: patience });
}

/** Presses “Draw up to …” until the picture stands for this many concepts. */
export async function drawUpTo(page: Page, size: number): Promise<void> {
  for (;;) {
    const now = await conceptsOn(page);
    if (now >= size) return;
    await page
      .getByRole('group', { name: 'Picture tools' })
      .getByRole('button', { name: /^Draw up to/ })
      .click();
    await otherThan(page, now);
  }
}

/** A picture that was filled up is full: takes ten concepts off it, so that ten can be added. */
export async function makeRoom(page: Page): Promise<void> {
  await page.locator(`${ready} button[tabindex="0"]`).focus();
  for (let left = limits.expandStep; left > 0; left -= 1) {
    const now = await conceptsOn(page);
    await page.keyboard.press('End');
    await page.keyboard.press('Delete');
    await otherThan(page, now);
  }
}

/** Questions to the server that a page waits for. */
const asked = new WeakMap<Page, Set<Request>>();

function watchQuestions(page: Page): void {
  if (asked.has(page)) return;
  const open = new Set<Request>();
  asked.set(page, open);
  page.on('request', (request) => open.add(request));
  page.on('requestfinished', (request) => open.delete(request));
  page.on('requestfailed', (request) => open.delete(request));
}

/** Waits until nothing is asked and the picture is drawn for a while, by looks that cost the page next to nothing. */
export async function settled(page: Page): Promise<void> {
  let quiet = 0;
  for (let waited = 0; waited < patience && quiet < after; waited += look) {
    await page.waitForTimeout(look);
    const drawn = (await page.evaluate(`document.querySelector('${ready}') !== null`)) === true;
    quiet = drawn && (asked.get(page)?.size ?? 0) === 0 ? quiet + look : 0;
  }
}

/** Clicks something and watches the page until the picture is drawn. */
export async function costOfClick(browser: Browser, page: Page, what: Locator): Promise<Cost> {
  const { x, y } = await spotOf(what);
  await page.mouse.move(x, y);
  await page.waitForTimeout(after);
  return costOf(browser, page, async () => {
    await page.mouse.click(x, y);
    await settled(page);
  });
}

const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name });

/** Adds ten neighbours of the centre. */
export const addTen = (browser: Browser, page: Page): Promise<Cost> =>
  costOfClick(browser, page, button(page, 'Add neighbours'));

/** Takes back the last step. */
export async function undo(page: Page): Promise<void> {
  await button(page, /^Undo/).click();
  await settled(page);
}

/** The whole picture from nothing: all but the centre is taken off, which needs another canvas, and comes back. */
export async function drawAnew(browser: Browser, page: Page): Promise<Cost> {
  await button(page, 'Keep only').click();
  await settled(page);
  return costOfClick(browser, page, button(page, /^Undo/));
}

/** Concepts of the list that are tried, and how many of ten have to be drawn. */
const tried = 10;
const drawnOfTen = 8;

/**
 * Opens a concept of the list whose ten next neighbours are drawn one by one. Those of the largest hub are mostly leaves,
 * which are counted in one node: nothing that a peer would have to draw.
 */
export async function openGrowing(page: Page): Promise<void> {
  for (let index = 0; index < tried; index += 1) {
    await page.locator('#answer article li').nth(index).getByRole('link').first().click();
    await settled(page);
    const before = await sceneOnPage(page);
    await button(page, 'Add neighbours').click();
    await settled(page);
    const { nodes } = added(before, await sceneOnPage(page));
    await undo(page);
    if (nodes.length >= drawnOfTen) return;
    await undo(page);
  }
  throw new Error('Nothing in the list has neighbours that would be drawn one by one.');
}
