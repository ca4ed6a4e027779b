/**
 * How long from navigation to the drawn graph, on a cold visit?
 */
import type { Browser, Page } from 'playwright';
import { percentile } from './measure';

const runs = 9;
const patience = 60_000;
export const ready = '[data-canvas-state="ready"]';

/** How many concepts the drawn graph stands for, counted leaves of hubs among them. */
export async function conceptsOn(page: Page): Promise<number> {
  const label = (await page.locator(ready).getAttribute('aria-label', { timeout: patience })) ?? '';
  return Number(/^Picture of ([\d,]+)/.exec(label)?.[1]?.replaceAll(',', ''));
}

/** Waits until the drawn graph stands for another number of concepts. */
export async function otherThan(page: Page, before: number): Promise<void> {
  const label = `Picture of ${before.toLocaleString('en')} `;
  await page.locator(`${ready}:not([aria-label^="${label}"])`).waitFor({ timeout: patience * 2 });
}

/** Waits for the drawn graph. */
export async function drawn(page: Page): Promise<void> {
  await page.locator(ready).waitFor({ timeout: patience });
}

/** Milliseconds: the middle, the fastest and the slowest of nine visits, each with an empty cache. */
export async function firstDraw(
  browser: Browser,
  url: string,
): Promise<{ p50: number; least: number; most: number }> {
  await visit(browser, url);
  const values: number[] = [];
  for (let run = 0; run < runs; run += 1) values.push(await visit(browser, url));
  return { p50: percentile(values, 0.5), least: Math.min(...values), most: Math.max(...values) };
}

/**
 * The page itself notes when the canvas says that it is drawn; asking from outside would add the way there. Text, not
 * a function: the runner of these scripts puts helpers into functions that the page does not have.
 */
const note = `
  const look = () => {
    if (document.querySelector('${ready}') === null) requestAnimationFrame(look);
    else performance.mark('etiograph-drawn');
  };
  requestAnimationFrame(look);
`;

async function visit(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.addInitScript({ content: note });
    await page.goto(url);
    await drawn(page);
    return await page.evaluate(noted);
  } finally {
    await context.close();
  }
}

/** Runs in the page: one frame later at the latest the note is there. */
function noted(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() =>
      requestAnimationFrame(() =>
        resolve(performance.getEntriesByName('etiograph-drawn')[0]?.startTime ?? NaN),
      ),
    );
  });
}
