/** On a phone: the list first, the picture by a button, panels as sheets, nothing wider than the screen. */
import { expect, test } from './support/fixtures';

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
