/**
 * How long does the page not react while a large picture is filtered, and while it shows what is said of a group in
 * each of the three ways? Processor time, by click.
 */
import type { Browser, Page } from 'playwright';
import { costOfClick } from './peers/ours';
import { middle, type Cost } from './peers/watch';
import { table } from './table';

const runs = 3;

interface Watched {
  what: string;
  cost: Cost;
}

/** Some clicks one after the other, a few times over; the medians of each. */
async function watched(
  browser: Browser,
  page: Page,
  clicks: readonly { what: string; on: Parameters<typeof costOfClick>[2] }[],
): Promise<Watched[]> {
  const costs = clicks.map((): Cost[] => []);
  for (let run = 0; run < runs; run += 1)
    for (const [index, { on }] of clicks.entries()) costs[index]?.push(await costOfClick(browser, page, on));
  return clicks.map(({ what }, index) => ({ what, cost: middle(costs[index] ?? []) }));
}

/** The switches of the legend: the kind with the second most concepts, and the relation with the most lines. */
async function filtered(browser: Browser, page: Page): Promise<Watched[]> {
  const legend = page.getByRole('region', { name: 'Legend' });
  await page.getByRole('button', { name: 'Legend' }).first().click();
  const kind = legend.getByRole('button', { name: / concepts$/ }).nth(1);
  const label = (await kind.getAttribute('aria-label')) ?? '';
  const relation = legend.getByRole('button', { name: / lines$/ }).first();
  const lines = (await relation.getAttribute('aria-label')) ?? '';
  const named = (name: string) => legend.getByRole('button', { name, exact: true });
  const found = await watched(browser, page, [
    { what: `without ${label}`, on: named(label) },
    { what: 'with them again', on: named(label) },
    { what: `without ${lines}`, on: named(lines) },
    { what: 'with them again', on: named(lines) },
  ]);
  await page.getByRole('button', { name: 'Legend' }).first().click();
  return found;
}

async function underLens(browser: Browser, page: Page, group: string): Promise<Watched[]> {
  await page.getByRole('button', { name: /^Show what is said about/ }).click();
  const choice = page.getByRole('switch', { name: group }).or(page.getByRole('checkbox', { name: group }));
  const mode = (name: string) =>
    page.locator('label').filter({ has: page.getByRole('radio', { name, exact: true }) });
  await choice.waitFor();
  const first = await watched(browser, page, [
    { what: 'a group is chosen', on: choice },
    { what: 'no group', on: choice },
  ]);
  await choice.click();
  const modes = await watched(browser, page, [
    { what: 'dim the rest', on: mode('Dim the rest') },
    { what: 'only these', on: mode('Only these') },
    { what: 'mark', on: mode('Mark') },
  ]);
  return [...first, ...modes];
}

/**
 * Prints a table and gives the longest task of each part.
 * @param page with a large picture
 * @param group the name of a group of people that part of the picture is said of
 */
export async function switches(
  browser: Browser,
  page: Page,
  group: string,
): Promise<{ filter: number; lens: number }> {
  const filter = await filtered(browser, page);
  const lens = await underLens(browser, page, group);
  const rows = [...filter, ...lens].map(({ what, cost }) => [
    what,
    cost.longest.toFixed(1),
    cost.all.toFixed(0),
  ]);
  console.log(
    `\nprocessor time of the main thread, milliseconds\n${table(['median of three runs', 'longest task', 'all'], rows)}`,
  );
  const longest = (list: readonly Watched[]) => Math.max(...list.map(({ cost }) => cost.longest));
  return { filter: longest(filter), lens: longest(lens) };
}
