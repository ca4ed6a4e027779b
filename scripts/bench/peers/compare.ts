/**
 * How calm is the page beside plain cytoscape and sigma? First draw, adding and panning in one run, with the same
 * concepts, places and lines in a picture of the same size on screen, and the same movements of the mouse.
 */
import type { Browser, Page } from 'playwright';
import { table } from '../table';
import { addTen, drawAnew, drawUpTo, makeRoom, openGrowing, openHub, undo } from './ours';
import { peerNames, withPeer, type PeerName } from './pages';
import type { Given } from './peer';
import { added, sceneOnPage } from './scene';
import { costOf, middle, pan, panSteps, type Cost } from './watch';

const runs = 3;
export const viewport = { width: 1440, height: 900 };
/** Milliseconds until a peer's page is at rest after it has drawn: none says so by itself. */
const rest = 1_500;

type Costs = Record<'draw' | 'add' | 'pan', Cost>;

interface Row {
  who: string;
  costs: Costs;
}

const medians = (all: readonly Costs[]): Costs => {
  const of = (stage: keyof Costs) => middle(all.map((costs) => costs[stage]));
  return { draw: of('draw'), add: of('add'), pan: of('pan') };
};

async function panned(browser: Browser, page: Page, selector: string): Promise<Cost> {
  const box = await page.locator(selector).boundingBox();
  if (box === null) throw new Error('The picture is not on the page.');
  return costOf(browser, page, () => pan(page, box));
}

/** What a peer needs for the same picture, from an empty page. */
async function peerCosts(browser: Browser, url: string, given: Given, size: Size): Promise<Costs> {
  const page = await browser.newPage({ viewport });
  try {
    await page.goto(url);
    await page.addStyleTag({ content: `#picture{width:${size.width}px;height:${size.height}px}` });
    await page.evaluate((all) => void (window.given = all), given);
    const watched = (work: string) =>
      costOf(browser, page, async () => {
        await page.evaluate(work);
        await page.waitForTimeout(rest);
      });
    const draw = await watched('window.peer.draw(window.given.scene)');
    const add = await watched('window.peer.add(window.given.more)');
    return { draw, add, pan: await panned(browser, page, '#picture') };
  } finally {
    await page.close();
  }
}

async function peerRow(browser: Browser, name: PeerName, given: Given, size: Size): Promise<Row> {
  return withPeer(name, async (url) => {
    const all: Costs[] = [];
    for (let run = 0; run < runs; run += 1) all.push(await peerCosts(browser, url, given, size));
    return { who: name, costs: medians(all) };
  });
}

interface Size {
  width: number;
  height: number;
}

/** Ours, and what the peers are to draw: ten neighbours are added as a reader does it. */
async function ourRow(browser: Browser, page: Page): Promise<{ row: Row; given: Given; size: Size }> {
  const picture = '[data-canvas-state]';
  const size = await page.locator(picture).boundingBox();
  if (size === null) throw new Error('The picture is not on the page.');
  const scene = await sceneOnPage(page);
  const all: Costs[] = [];
  let more: Given['more'] = { nodes: [], edges: [] };
  for (let run = 0; run < runs; run += 1) {
    const draw = await drawAnew(browser, page);
    const add = await addTen(browser, page);
    more = added(scene, await sceneOnPage(page));
    const moved = await panned(browser, page, picture);
    all.push({ draw, add, pan: moved });
    await undo(page);
  }
  return { row: { who: 'Etiograph', costs: medians(all) }, given: { scene, more }, size };
}

const cell = (value: number): string => value.toFixed(1);

/** Each figure of a row; for a peer, as a multiple of ours. */
const figuresOf = ({ draw, add, pan: moved }: Costs): number[] => [
  draw.longest,
  draw.all,
  add.longest,
  add.all,
  moved.longest,
  moved.all / panSteps,
  moved.rate,
];

function tableOf(rows: readonly Row[]): string {
  const ours = rows[0]?.costs;
  const told = rows.map(({ who, costs }) => [who, ...figuresOf(costs).map(cell)]);
  const times = rows.slice(1).map(({ who, costs }) => {
    const own = ours === undefined ? [] : figuresOf(ours);
    return [
      `${who}, times ours`,
      ...figuresOf(costs).map((value, index) => (value / (own[index] ?? Number.NaN)).toFixed(2)),
    ];
  });
  const heads = [
    'median of three runs',
    'first draw: longest task',
    'all',
    'adding ten: longest task',
    'all',
    'panning: longest task',
    'a movement',
    'frames a second',
  ];
  return table(heads, [...told, ...times]);
}

/**
 * Prints a table for each size, and leaves the page with the last one.
 * @param page of ours, of the viewport
 * @param url of our server
 * @param name of a concept with many neighbours
 * @param sizes to draw, ascending; those that the page offers
 */
export async function comparePeers(
  browser: Browser,
  page: Page,
  url: string,
  name: string,
  sizes: readonly number[],
): Promise<void> {
  for (const most of sizes) {
    await openHub(page, url, name);
    await drawUpTo(page, most);
    await makeRoom(page);
    await openGrowing(page);
    const { row, given, size } = await ourRow(browser, page);
    const rows = [row];
    for (const peer of peerNames) rows.push(await peerRow(browser, peer, given, size));
    console.log(
      `\n${given.scene.nodes.length} concepts, ${given.scene.edges.length} lines; ${given.more.nodes.length} and ` +
        `${given.more.edges.length} are added; processor time of the main thread, milliseconds\n${tableOf(rows)}`,
    );
  }
}
