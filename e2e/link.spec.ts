/** The view is in the address: reload and the copied link give the same picture; broken links say so. */
import { expect, test } from './support/fixtures';

test('reload and the copied link give the same nodes, places, filters, lens and selection', async ({
  page,
  context,
  explorer,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await explorer.open();
  await explorer.tool(/Show what is said about/).click();
  await page.getByRole('checkbox', { name: /Pregnant women/ }).check();
  await page.keyboard.press('Escape');
  await explorer.tool('Filters').click();
  await page.getByRole('checkbox', { name: /body parts/ }).uncheck();
  await page.keyboard.press('Escape');
  await explorer.clickNode('DOID:799');
  await expect(explorer.subject('Varicose veins')).toBeVisible();
  const nodes = await explorer.concepts();
  const place = await explorer.placeOf('DOID:799');

  const same = async () => {
    await explorer.shows(nodes);
    await expect(explorer.subject('Varicose veins')).toBeVisible();
    expect(await explorer.placeOf('DOID:799')).toEqual({ x: Math.round(place.x), y: Math.round(place.y) });
    await expect(
      explorer.answer.getByRole('region', { name: 'What is said about pregnant women' }),
    ).toBeVisible();
    await expect(explorer.tool('Filters, 1 on')).toBeVisible();
  };
  await expect(page).toHaveURL(/#v=1\./);
  await page.reload();
  await same();

  await explorer.tool('Share').click();
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('The link is copied', { exact: false })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.goto('about:blank');
  await page.goto(link);
  await same();
});

for (const [name, fragment, message] of [
  ['broken', '#v=1.AAAA', 'This link is broken'],
  ['newer', '#v=99.AAAA', 'This link comes from a newer version'],
  ['gone', '#node=DOID:000000000', 'There is no concept'],
] as const) {
  test(`a ${name} link says so and loses nothing`, async ({ page, explorer, problems }) => {
    problems.expect(/404/);
    await explorer.open(`/${fragment}`);
    await expect(page.getByRole('alert').filter({ hasText: message })).toBeVisible();
    await expect(explorer.subject('Leg cramps')).toBeVisible();
    await page.getByRole('button', { name: 'Put away' }).click();
    await expect(page.getByRole('alert').filter({ hasText: message })).toBeHidden();
  });
}

test('concepts that are gone are left out of an old picture, which says so', async ({
  page,
  explorer,
  startOwnApp,
  problems,
}) => {
  problems.expect(/404/);
  await explorer.open();
  await explorer.questions.getByRole('link', { name: /at risk/ }).click();
  await expect(page).toHaveURL(/#v=1\./);
  const fragment = new URL(page.url()).hash;
  const app = await startOwnApp({ files: ['e2e/data/disagreement.json'] });
  await page.goto(`${app.url}/${fragment}`);
  await expect(page.getByRole('alert').filter({ hasText: 'no longer in the graph' })).toBeVisible();
});

test('a health search never reaches the server through the address', async ({ page, explorer }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await explorer.open();
  await explorer.article
    .getByRole('link', { name: /varicose veins/i })
    .first()
    .click();
  await page.reload();
  await explorer.drawn.waitFor();
  expect(asked.filter((url) => url.includes('#v='))).toEqual([]);
  expect(asked.filter((url) => new URL(url).pathname === '/' && new URL(url).search !== '')).toEqual([]);
});
