/**
 * How long does the page not react while 50 nodes are added to the picture, ten at a time? Processor time, so that the
 * machine's other work weighs little.
 */
import type { Browser } from 'playwright';
import { conceptsOn } from './firstDraw';
import { percentile } from './measure';
import { addTen, openHub } from './peers/ours';

const runs = 3;
const clicks = 5;

export interface LongestTask {
  /** Milliseconds: the median of the runs. */
  p50: number;
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
    await openHub(page, url, name);
    const before = await conceptsOn(page);
    let longest = 0;
    for (let click = 0; click < clicks; click += 1)
      longest = Math.max(longest, (await addTen(browser, page)).longest);
    added = (await conceptsOn(page)) - before;
    values.push(longest);
    await context.close();
  }
  return { p50: percentile(values, 0.5), added };
}
