/** On a phone: the list first, the picture by a button, panels as sheets, nothing wider than the screen. */
import type { Page } from '@playwright/test';
import type { ExplorerPage } from './support/explorerPage';
import { expect, test } from './support/fixtures';

interface Finger {
  x: number;
  y: number;
}

/** Fingers on the screen, as the browser has them from a real one. */
async function handOn(page: Page) {
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: readonly Finger[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: [...touchPoints] });
  return {
    down: (...fingers: Finger[]) => touch('touchStart', fingers),
    move: (...fingers: Finger[]) => touch('touchMove', fingers),
    up: (...left: Finger[]) => touch('touchEnd', left),
  };
}

async function openPicture(page: Page, explorer: ExplorerPage): Promise<void> {
  await explorer.start();
  await page.getByText('Picture', { exact: true }).tap();
  await explorer.drawn.waitFor();
}

/** Leads on to the right until nothing more is there: to the centre of the sample's picture. */
async function lookRight(page: Page): Promise<void> {
  const right = page.getByRole('button', { name: 'More of the picture to the right' });
  await right.tap();
  await right.tap();
  await expect(right).toBeHidden();
}

test('the picture begins at its left, under its first heading, and leads on to the right @phone', async ({
  page,
  explorer,
}) => {
  await openPicture(page, explorer);
  const inSight = async (id: string) => {
    const { x } = await explorer.pointOf(id);
    return x > 0 && x < 390;
  };
  expect(await inSight('leg-cramps:exercise-harder-than-usual')).toBe(true);
  expect(await inSight('SYMP:0000316')).toBe(false);
  await expect(page.getByRole('button', { name: 'More of the picture to the left' })).toBeHidden();
  await lookRight(page);
  expect(await inSight('SYMP:0000316')).toBe(true);
  await expect(page.getByRole('button', { name: 'More of the picture to the left' })).toBeVisible();
});

test('the journey at 390 by 844 @phone', async ({ page, explorer }) => {
  await explorer.start();
  await expect(explorer.subject('Leg cramps')).toBeVisible();
  await expect(explorer.picture).toBeHidden();
  const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
  expect(await fits()).toBe(true);

  await explorer.search.fill('varicose');
  await explorer.hits.first().tap();
  await expect(explorer.subject('Varicose veins')).toBeVisible();
  await explorer.answer
    .getByRole('link', { name: /^Evidence: / })
    .first()
    .tap();
  await expect(explorer.answer.getByText('In our words')).toBeVisible();
  expect(await fits()).toBe(true);

  await explorer.tool(/Show what is said about/).tap();
  await page.getByRole('checkbox', { name: /Pregnant women/ }).tap();
  await page.getByRole('button', { name: 'Close' }).tap();
  await expect(explorer.answer.getByRole('region', { name: /What is said about/ })).toBeVisible();

  await page.getByText('Picture', { exact: true }).tap();
  await explorer.drawn.waitFor();
  expect(await explorer.concepts()).toBeGreaterThan(5);
  expect(await fits()).toBe(true);
});

test('buttons are large enough for a finger @phone', async ({ page, explorer }) => {
  await explorer.start();
  for (const button of await page.getByRole('banner').getByRole('button').all()) {
    const box = await button.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    expect(box?.width).toBeGreaterThanOrEqual(40);
  }
});

test('a tap opens a concept; a long press shows what can be done with it, and is no tap @phone', async ({
  page,
  explorer,
}) => {
  await openPicture(page, explorer);
  const hand = await handOn(page);
  await lookRight(page);
  const cramps = await explorer.pointOf('SYMP:0000316');
  await hand.down(cramps);
  const sheet = page.getByRole('region', { name: 'Actions: leg cramps' });
  await expect(sheet).toBeVisible();
  await hand.up();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
  for (const button of await sheet.getByRole('button').all())
    expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  const box = await sheet.boundingBox();
  expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(844);
  const before = await explorer.concepts();
  await sheet.getByRole('button', { name: /^Add neighbours/ }).tap();
  await expect(sheet).toBeHidden();
  await expect.poll(() => explorer.concepts()).toBeGreaterThan(before);

  const again = await explorer.pointOf('SYMP:0000316');
  await hand.down(again);
  await hand.up();
  await expect(page.getByRole('button', { name: /^Undo: Opened leg cramps/ })).toBeEnabled();
});

test('two fingers zoom, and the one that leaves last is no tap @phone', async ({ page, explorer }) => {
  await openPicture(page, explorer);
  const hand = await handOn(page);
  await lookRight(page);
  const [cramps, foot] = [await explorer.pointOf('SYMP:0000316'), await explorer.pointOf('UBERON:0002387')];
  const width = async () =>
    Math.hypot(
      (await explorer.pointOf('UBERON:0002387')).x - (await explorer.pointOf('SYMP:0000316')).x,
      (await explorer.pointOf('UBERON:0002387')).y - (await explorer.pointOf('SYMP:0000316')).y,
    );
  const narrow = await width();
  expect(foot.x).toBeGreaterThan(cramps.x);
  const other = { x: cramps.x, y: cramps.y - 150 };
  await hand.down(cramps);
  await hand.down(cramps, other);
  for (const more of [15, 30, 45]) await hand.move(cramps, { ...other, y: other.y - more });
  await hand.up(cramps);
  await hand.up();
  await expect.poll(width).toBeGreaterThan(narrow * 1.1);
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
});

test('the legend is a sheet of switches large enough for a finger @phone', async ({ page, explorer }) => {
  await openPicture(page, explorer);
  const all = await explorer.concepts();
  await explorer.picture.getByRole('button', { name: 'Legend' }).tap();
  const legend = explorer.picture.getByRole('region', { name: 'Legend' });
  for (const button of await legend.getByRole('button').all())
    expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await legend.getByRole('button', { name: /^body parts/ }).tap();
  await legend.getByRole('button', { name: 'Legend' }).tap();
  await expect.poll(() => explorer.concepts()).toBeLessThan(all);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
});
