/** Walking the graph: from sentence to sentence, in the picture, and every step back. */
import { expect, test } from './support/fixtures';

test('follows a sentence to its cause and leaves a trail @neo4j', async ({ page, explorer }) => {
  await explorer.open();
  await explorer.article
    .getByRole('link', { name: /varicose veins/i })
    .first()
    .click();
  await expect(explorer.subject('Varicose veins')).toBeVisible();
  const trail = explorer.answer.getByRole('navigation', { name: 'How you got here' });
  await expect(trail.getByRole('listitem')).toHaveText(['Leg cramps', 'Varicose veins']);
  await trail.getByRole('link', { name: 'Leg cramps' }).click();
  await expect(explorer.subject('Leg cramps')).toBeVisible();
  await page.goBack();
  await expect(explorer.subject('Varicose veins')).toBeVisible();
  await page.goBack();
  await expect(explorer.subject('Leg cramps')).toBeVisible();
});

test('a concept that is not in the picture is put beside the one it was reached from; nothing else moves', async ({
  explorer,
}) => {
  await explorer.open();
  const before = await explorer.concepts();
  await explorer.article
    .getByRole('link', { name: /varicose veins/i })
    .first()
    .click();
  const anchor = await explorer.placeOf('DOID:799');
  await explorer
    .group(/People at risk/)
    .getByRole('link', { name: /pregnant women/i })
    .first()
    .click();
  await expect(explorer.subject('Pregnant women')).toBeVisible();
  await explorer.shows(before + 1);
  expect(await explorer.placeOf('DOID:799')).toEqual(anchor);
});

test('expands, hides, shows, keeps only and removes, and undoes each @neo4j', async ({ page, explorer }) => {
  await explorer.open();
  const start = await explorer.concepts();
  const button = (name: string) => explorer.picture.getByRole('button', { name, exact: true });
  await explorer.clickNode('DOID:799');
  await expect(explorer.subject('Varicose veins')).toBeVisible();

  await button('Add neighbours').click();
  await expect.poll(() => explorer.concepts()).toBeGreaterThan(start);
  const grown = await explorer.concepts();
  expect(grown).toBeLessThanOrEqual(start + 10);
  await button('Hide').click();
  await explorer.shows(grown - 1);
  await button('Show 1 hidden').click();
  await explorer.shows(grown);
  await explorer.clickNode('SYMP:0000316');
  await expect(explorer.subject('Leg cramps')).toBeVisible();
  await button('Keep only').click();
  await explorer.shows(1);
  await explorer.tool(/^Undo/).click();
  await explorer.shows(grown);
  await button('Remove').click();
  await explorer.shows(grown - 1);
  // Back through: removed, opened, showed, hid, added.
  for (const left of [grown, grown, grown - 1, grown, start]) {
    await explorer.tool(/^Undo/).click();
    await explorer.shows(left);
  }
  await explorer.tool(/^Redo/).click();
  await explorer.shows(grown);
  await page.goBack();
  await explorer.shows(start);
});

test('arranges as a web and back, as steps that undo takes back', async ({ explorer }) => {
  await explorer.open();
  const columns = await explorer.placeOf('DOID:799');
  await explorer.picture.getByText('Web', { exact: true }).click();
  await expect.poll(() => explorer.placeOf('DOID:799')).not.toEqual(columns);
  await explorer.tool(/^Undo/).click();
  await expect.poll(() => explorer.placeOf('DOID:799')).toEqual(columns);
});

test('zooms and fits by button', async ({ explorer }) => {
  await explorer.open();
  const before = await explorer.pointOf('SYMP:0000316');
  await explorer.picture.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => explorer.pointOf('SYMP:0000316')).not.toEqual(before);
  await explorer.picture.getByRole('button', { name: 'Fit the picture' }).click();
  await expect
    .poll(async () => Math.round((await explorer.pointOf('SYMP:0000316')).x))
    .toBe(Math.round(before.x));
});

test('dragging a node is a step', async ({ page, explorer }) => {
  await explorer.open();
  const before = await explorer.placeOf('DOID:799');
  const { x, y } = await explorer.pointOf('DOID:799');
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 40, y + 60, { steps: 5 });
  await page.mouse.up();
  await expect(explorer.tool(/Undo: Moved varicose veins and pinned/)).toBeEnabled();
  expect(await explorer.placeOf('DOID:799')).not.toEqual(before);
  await explorer.tool(/^Undo/).click();
  await expect.poll(() => explorer.placeOf('DOID:799')).toEqual(before);
});
