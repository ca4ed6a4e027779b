/**
 * How calm is the page beside plain cytoscape and sigma, with the same picture in each? First draw, expanding and
 * panning, in one run.
 */
import type { Browser, Page } from 'playwright';
import { percentile } from '../measure';
import { table } from '../table';
import { drawUpTo, makeRoom, openHub } from './ours';
import { peerNames, withPeer, type PeerName } from './pages';
import { grown, sceneOnPage, type PeerScene } from './scene';
import { costOf, pan, type Cost } from './watch';

const runs = 3;
const viewport = { width: 1440, height: 900 };
/** Milliseconds until a peer's page is at rest after it has drawn: none says so by itself. */
const rest = 1_500;

interface Row {
  who: string;
  /** Absent for ours, whose picture grew to this size. */
  draw: Cost | null;
  expand: Cost;
  pan: Cost;
}

/** The run in the middle by its longest task. */
function middle(costs: readonly Cost[]): Cost {
  const longest = percentile(
    costs.map((cost) => cost.longest),
    0.5,
  );
  const sorted = [...costs].sort((a, b) => Math.abs(a.longest - longest) - Math.abs(b.longest - longest));
  return sorted[0] ?? { longest: Number.NaN, all: Number.NaN, frames: 0 };
}

async function panned(browser: Browser, page: Page, selector: string): Promise<Cost> {
  const costs: Cost[] = [];
  for (let run = 0; run < runs; run += 1) {
    const box = await page.locator(selector).boundingBox();
    if (box === null) throw new Error('The picture is not on the page.');
    costs.push(await costOf(browser, page, () => pan(page, box)));
  }
  return middle(costs);
}

/** What a peer needs for the same picture. */
async function peerRow(browser: Browser, name: PeerName, scene: PeerScene): Promise<Row> {
  return withPeer(name, async (url) => {
    const page = await browser.newPage({ viewport });
    await page.goto(url);
    const draw = await costOf(browser, page, async () => {
      await page.evaluate((given) => window.peer?.draw(given), scene);
      await page.waitForTimeout(rest);
    });
    const expand = await costOf(browser, page, async () => {
      await page.evaluate((given) => window.peer?.add(given), grown(scene));
      await page.waitForTimeout(rest);
    });
    const moved = await panned(browser, page, '#picture');
    await page.close();
    return { who: name, draw, expand, pan: moved };
  });
}

const cell = (value: number): string => value.toFixed(1);

const rowOf = ({ who, draw, expand, pan: moved }: Row): string[] => [
  who,
  draw === null ? '' : cell(draw.longest),
  cell(expand.longest),
  cell(moved.all / Math.max(1, moved.frames)),
  String(moved.frames),
];

/**
 * Prints a table for each size.
 * @param url of our server
 * @param name of a concept with many neighbours
 * @param sizes to draw, ascending; those that the page offers
 */
export async function comparePeers(
  browser: Browser,
  url: string,
  name: string,
  sizes: readonly number[],
): Promise<void> {
  const page = await browser.newPage({ viewport });
  await openHub(page, url, name);
  for (const size of sizes) {
    await drawUpTo(page, size);
    await makeRoom(page);
    const scene = await sceneOnPage(page);
    const { expand, shown } = await ours(browser, page);
    const rows = [{ who: 'Etiograph', draw: null, expand, pan: shown }];
    const peers: Row[] = [];
    for (const peer of peerNames) peers.push(await peerRow(browser, peer, scene));
    console.log(
      `\n${scene.nodes.length} concepts, ${scene.edges.length} lines; processor time of the main thread, milliseconds\n` +
        table(
          ['', 'first draw, longest task', 'adding ten, longest task', 'panning, a frame', 'frames'],
          [...rows, ...peers].map(rowOf),
        ),
    );
  }
  await page.close();
}

/** Ours: ten neighbours are added as a reader does it, undone again, and the picture is moved. */
async function ours(browser: Browser, page: Page): Promise<{ expand: Cost; shown: Cost }> {
  const costs: Cost[] = [];
  for (let run = 0; run < runs; run += 1) {
    costs.push(
      await costOf(browser, page, async () => {
        await page.getByRole('button', { name: 'Add neighbours' }).click();
        await page.waitForTimeout(rest);
      }),
    );
    await page.getByRole('button', { name: /^Undo: Added/ }).click();
    await page.waitForTimeout(rest);
  }
  return { expand: middle(costs), shown: await panned(browser, page, '[data-canvas-state]') };
}
