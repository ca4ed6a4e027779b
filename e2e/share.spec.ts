/** Taking a part along: files of what is seen or selected, with nothing in them that acts on its own. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { expect, test } from './support/fixtures';

async function exported(page: Page, button: string | RegExp): Promise<{ name: string; bytes: Buffer }> {
  const panel = page.getByRole('region', { name: 'Share and export' });
  const wanted = panel.getByRole('button', { name: button });
  if (!(await wanted.isVisible())) await panel.getByText('For other programs').click();
  const [download] = await Promise.all([page.waitForEvent('download'), wanted.click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test('exports what is seen as JSON, CSV, GraphML, SVG and PNG @neo4j', async ({ page, explorer }) => {
  await explorer.open();
  const nodes = await explorer.concepts();
  await explorer.tool('Share').click();

  const json = await exported(page, 'Etiograph JSON');
  expect(json.name).toMatch(/^etiograph-leg-cramps-\d{4}-\d\d-\d\d\.json$/);
  const graph = JSON.parse(json.bytes.toString()) as {
    nodes: unknown[];
    statements: { evidence: { locator: string } }[];
  };
  expect(graph.nodes).toHaveLength(nodes);
  expect(graph.statements.every((statement) => statement.evidence.locator !== '')).toBe(true);

  const csv = await exported(page, /spreadsheet/i);
  const tables = csv.name.endsWith('.zip')
    ? Object.values(unzipSync(csv.bytes)).map((table) => Buffer.from(table).toString())
    : [csv.bytes.toString()];
  expect(tables.join('\n')).toContain('Varicose veins can cause leg cramps');

  const graphml = (await exported(page, /GraphML/)).bytes.toString();
  expect(graphml).toContain('<graphml');
  expect(graphml.match(/<node /g)).toHaveLength(nodes);

  const svg = (await exported(page, /SVG/)).bytes.toString();
  expect(svg).toContain('<svg');
  expect(svg).toContain('Not medical advice');

  const png = (await exported(page, /PNG/)).bytes;
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.readUInt32BE(16)).toBeGreaterThan(800);
});

test('exports only what is selected, and only the claims behind visible lines', async ({
  page,
  explorer,
}) => {
  await explorer.open();
  await explorer.clickNode('DOID:799');
  await page.keyboard.down('Shift');
  await explorer.clickNode('SYMP:0000316');
  await page.keyboard.up('Shift');
  await expect(explorer.subject('2 concepts selected')).toBeVisible();
  await explorer.tool('Share').click();
  await page.getByText('What is selected (2 concepts)').click();
  const { bytes } = await exported(page, 'Etiograph JSON');
  const graph = JSON.parse(bytes.toString()) as {
    nodes: { id: string }[];
    statements: { subject: string; object: string }[];
  };
  expect(graph.nodes.map((node) => node.id).sort()).toEqual(['DOID:799', 'SYMP:0000316']);
  expect(graph.statements.length).toBeGreaterThan(0);
  expect(
    graph.statements.every(({ subject, object }) =>
      [subject, object].every((id) => ['DOID:799', 'SYMP:0000316'].includes(id)),
    ),
  ).toBe(true);
});

test('a dropped file lies on top, marked as not stored, and can be taken off', async ({ page, explorer }) => {
  await explorer.open();
  const before = await explorer.concepts();
  await explorer.tool('Share').click();
  await page.getByLabel('Open files on top').setInputFiles('e2e/data/disagreement.json');
  await expect(
    explorer.answer.getByText('disagreement.json: 3 concepts and 4 claims on top of the graph, not stored.'),
  ).toBeVisible();
  await explorer.shows(before + 3);
  await explorer.find('Bad veins', 'Bad veins');
  await expect(explorer.subject('Bad veins')).toBeVisible();
  await expect(explorer.answer.getByText('not stored', { exact: true })).toBeVisible();
  await explorer.answer.getByRole('link', { name: 'Evidence: Bad veins can cause sore legs.' }).click();
  await expect(explorer.answer.getByRole('heading', { name: '2 claims say so' })).toBeVisible();
  await explorer.answer.getByRole('button', { name: 'Take it off' }).click();
  await explorer.shows(before);
});

test('a file that is not ours is refused with a sentence', async ({ page, explorer }) => {
  await explorer.open();
  await explorer.tool('Share').click();
  await page.getByLabel('Open files on top').setInputFiles('package.json');
  await expect(explorer.answer.getByRole('alert')).toContainText('package.json');
  await expect(explorer.subject('Leg cramps')).toBeVisible();
});

test('hostile names are text everywhere: in the page, in SVG, CSV and GraphML', async ({
  page,
  explorer,
  startOwnApp,
}) => {
  page.on('dialog', () => {
    throw new Error('a name has run as a script');
  });
  const app = await startOwnApp({ files: ['e2e/data/hostile.json'] });
  await explorer.open(`${app.url}/#node=hostile:0`);
  await expect(explorer.subject('<img src=x onerror=alert(1)>')).toBeVisible();
  await explorer.answer
    .getByRole('link', { name: /^Evidence: / })
    .first()
    .click();
  await expect(explorer.answer.getByText('<script>alert(2)</script>')).toBeVisible();
  await expect(page.locator('a[href^="javascript"]')).toHaveCount(0);
  await explorer.tool('Share').click();
  const svg = (await exported(page, /SVG/)).bytes.toString();
  expect(svg).not.toContain('<img');
  const graphml = (await exported(page, /GraphML/)).bytes.toString();
  const parsed = await page.evaluate(
    (documents) =>
      documents.map(
        (text) =>
          new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror') === null,
      ),
    [svg, graphml],
  );
  expect(parsed).toEqual([true, true]);
  const csv = await exported(page, /spreadsheet/i);
  const table = csv.name.endsWith('.zip')
    ? Object.values(unzipSync(csv.bytes))
        .map((content) => Buffer.from(content).toString())
        .join('\n')
    : csv.bytes.toString();
  expect(table).not.toMatch(/(^|,|")=cmd/m);
});
