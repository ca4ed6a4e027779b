/**
 * `npm run bench:screen`: what a cold visit costs a reader: bytes of script, time to the drawn graph, and how long the
 * page does not react while a picture grows, is filtered or shows what is said of a group, each beside its budget; and
 * drawing, adding and panning beside plain cytoscape and sigma.
 */
import { chromium } from 'playwright';
import { openStore } from '../../graph/store/open';
import { browserArguments, ensureBrowser } from '../lib/browser.mjs';
import { root } from '../lib/root.mjs';
import { UserError } from '../lib/userError.mjs';
import { bench } from './bench';
import { budgets, judge, type Budget } from './budgets';
import { biggestHub } from './biggestHub';
import { firstDraw } from './firstDraw';
import { hetionetWithGroup, sampleGraph } from './graphs';
import { longestTask } from './longestTask';
import { groupName } from './madeUpGroup';
import { comparePeers, viewport } from './peers/compare';
import { kilobyte, scriptBytes } from './scriptBytes';
import { onFile, served } from './served';
import { switches } from './switches';
import { ms, table } from './table';

/** Sigma draws with WebGL, which a machine without a GPU works out itself. */
const softwareWebGl = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'];
/** Concepts in the pictures that are compared. */
const sizes = [300, 1_000];
const kilobytes = (bytes: number): string => (bytes / kilobyte).toFixed(1);

function tell(budget: Budget, value: number): void {
  const { line, failed } = judge(budget, value);
  console.log(line);
  if (failed) process.exitCode = 1;
}

await bench(async (folder) => {
  const found = await ensureBrowser(root);
  if ('missing' in found) throw new UserError(found.missing);
  const browser = await chromium.launch({
    executablePath: found.file,
    args: [...browserArguments(), ...softwareWebGl],
  });
  console.log(`Chromium ${browser.version()}, without a GPU`);

  const sample = await sampleGraph(folder);
  await served(onFile(sample.file), async ({ url }) => {
    const { chunks, total } = await scriptBytes(browser, url);
    const rows = chunks.map(({ name, bytes }) => [name, kilobytes(bytes)]);
    console.log(
      `\n${table(['script, cold visit to drawn graph', 'KB gzip'], [...rows, ['all', kilobytes(total)]])}`,
    );
    tell(budgets.scripts, total / kilobyte);
    const { p50, least, most } = await firstDraw(browser, url);
    console.log(
      `\nnavigation to drawn graph: ${ms(p50)} ms at the middle of nine visits (${ms(least)} to ${ms(most)})`,
    );
    tell(budgets.firstDraw, p50);
  });

  const big = await hetionetWithGroup(folder);
  if (big === null) console.log('\nLarge pictures: skipped, Hetionet is not in ../shared/data/hetionet.');
  else {
    const store = await openStore({ access: 'read', env: { ETIOGRAPH_DB: big.file } });
    const hub = await biggestHub(store);
    await store.close();
    await served(onFile(big.file), async ({ url }) => {
      const { p50, added } = await longestTask(browser, url, hub.name);
      console.log(
        `\nwhile ${added} neighbours of ${hub.name} are added, ten at a time; median of three runs`,
      );
      tell(budgets.adding, p50);
      const page = await browser.newPage({ viewport });
      await comparePeers(browser, page, url, hub.name, sizes);
      const { filter, lens } = await switches(browser, page, groupName);
      tell(budgets.filtering, filter);
      tell(budgets.lens, lens);
    });
  }
  await browser.close();
});
