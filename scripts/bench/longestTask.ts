/**
 * How long does the page not react while 50 nodes are added to the picture, ten at a time?
 */
import type { Browser, Page } from 'playwright';
import { limits } from '../../graph/model';
import { conceptsOn, otherThan, ready } from './firstDraw';
import { percentile } from './measure';

const runs = 3;
const clicks = 5;
const patience = 60_000;

export interface LongestTask {
  /** Milliseconds; null: no task reached 50 ms, below which browsers do not tell. */
  p50: number | null;
  added: number;
}

/**
 * @param url of a server whose graph has a concept of this name, with more than 50 neighbours.
 * @param name what to search for
 */
export async function longestTask(browser: Browser, url: string, name: string): Promise<LongestTask> {
  const values: number[] = [];
  let added = 0;
  for (let run = 0; run < runs; run += 1) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    await open(page, url, name);
    const before = await conceptsOn(page);
    await page.evaluate(watch);
    for (let click = 0; click < clicks; click += 1) await addNeighbours(page);
    added = (await conceptsOn(page)) - before;
    values.push(await page.evaluate(() => Math.max(0, ...(window.tasks ?? []))));
    await context.close();
  }
  const middle = percentile(values, 0.5);
  return { p50: middle === 0 ? null : middle, added };
}

declare global {
  interface Window {
    /** Durations of long tasks, put there by this benchmark. */
    tasks?: number[];
  }
}

function watch(): void {
  const tasks: number[] = [];
  window.tasks = tasks;
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe(
    {
      type: 'longtask',
    },
  );
}

async function open(page: Page, url: string, name: string): Promise<void> {
  await page.goto(url);
  await page.getByRole('combobox').fill(name);
  await page.getByRole('option').first().click({ timeout: patience });
  await page.locator(`${ready}[data-canvas-nodes="${limits.firstPicture}"]`).waitFor({ timeout: patience });
}

async function addNeighbours(page: Page): Promise<void> {
  const before = await conceptsOn(page);
  await page.getByRole('button', { name: 'Add neighbours' }).click();
  await otherThan(page, before);
}
