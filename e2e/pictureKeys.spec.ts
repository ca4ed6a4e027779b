/** The picture by keyboard: walking its concepts and lines, acting on them, and the keys themselves. */
import type { ExplorerPage } from './support/explorerPage';
import { expect, test } from './support/fixtures';

/** What has the focus in the picture. */
const atHand = (explorer: ExplorerPage) => explorer.walk.locator(':focus');

test('walks from a concept along its lines and back, and opens what it stands at', async ({
  page,
  explorer,
}) => {
  await explorer.open();
  const start = explorer.walk.getByRole('button', { name: /^Leg cramps, symptom\. Centre of the picture/ });
  await start.focus();
  await page.keyboard.press('ArrowDown');
  await expect(atHand(explorer)).toHaveAccessibleName(/leg cramps.*\. Line 1 of \d+\.$/i);
  const first = await atHand(explorer).getAttribute('aria-label');
  await page.keyboard.press('ArrowDown');
  await expect(atHand(explorer)).toHaveAccessibleName(/Line 2 of \d+/);
  await page.keyboard.press('ArrowUp');
  await expect(atHand(explorer)).toHaveAccessibleName(first ?? '');
  await page.keyboard.press('Enter');
  await expect(explorer.answer.getByText('In our words').first()).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(atHand(explorer)).toHaveAccessibleName(/\d+ lines? here/);
  await expect(start).toBeHidden();
  await page.keyboard.press('ArrowLeft');
  await expect(atHand(explorer)).toHaveAccessibleName(`${first} Selected.`);
  await page.keyboard.press('ArrowLeft');
  await expect(atHand(explorer)).toHaveAccessibleName(/^Leg cramps, symptom/);
  await page.keyboard.press('Escape');
  await expect(explorer.answer.getByRole('heading', { level: 2 })).toBeFocused();
});

test('a look around is no step; what is done is one, told once', async ({ page, explorer }) => {
  await explorer.open();
  const before = await explorer.concepts();
  await explorer.walk.getByRole('button').first().focus();
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'PageDown', 'Home', 'End', 'PageUp'])
    await page.keyboard.press(key);
  await expect(explorer.tool('Undo')).toBeDisabled();
  await expect(explorer.spoken).toHaveText('');
  await page.keyboard.press('Home');
  await page.keyboard.press('-');
  await explorer.shows(before - 1);
  await expect(explorer.spoken).toHaveText(/^Hid /);
  await expect(atHand(explorer)).toBeFocused();
  await explorer.tool(/^Undo: Hid/).click();
  await explorer.shows(before);
});

test('adds neighbours, and what has the focus stays in sight', async ({ page, explorer }) => {
  await explorer.open('/#node=DOID:799');
  await expect(explorer.subject('Varicose veins')).toBeVisible();
  const before = await explorer.concepts();
  await explorer.walk.getByRole('button').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('+');
  await expect(explorer.spoken).toHaveText(/added to the picture|are on the picture/);
  expect(await explorer.concepts()).toBeGreaterThanOrEqual(before);
  const frame = await explorer.drawn.boundingBox();
  for (const key of ['Home', 'End', 'Home']) {
    await page.keyboard.press(key);
    await expect
      .poll(async () => {
        const box = await atHand(explorer).boundingBox();
        if (box === null || frame === null) return false;
        return (
          box.x >= frame.x &&
          box.y >= frame.y &&
          box.x + box.width <= frame.x + frame.width &&
          box.y + box.height <= frame.y + frame.height
        );
      })
      .toBe(true);
  }
});

test('the ring is 3 pixels wide and 3 away', async ({ page, explorer }) => {
  await explorer.open();
  await explorer.walk.getByRole('button').first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(atHand(explorer)).toHaveCSS('outline-width', '3px');
  await expect(atHand(explorer)).toHaveCSS('outline-offset', '3px');
  await expect(atHand(explorer)).toHaveCSS('opacity', '1');
});

test('text and picture share one focus', async ({ page, explorer }) => {
  await explorer.open();
  const evidence = explorer.article.getByRole('link', { name: /^Evidence: / });
  const said = (await evidence.first().getAttribute('aria-label'))?.replace('Evidence: ', '') ?? '';
  await evidence.first().focus();
  await explorer.picture.getByRole('button', { name: 'Keys in the picture' }).focus();
  // Further buttons may stand between this one and the picture.
  await expect(async () => {
    await page.keyboard.press('Tab');
    expect(await atHand(explorer).count()).toBe(1);
  }).toPass();
  await expect(atHand(explorer)).toHaveAccessibleName(new RegExp(`^${said.replaceAll('.', '\\.')}`));
  await explorer.article
    .getByRole('link', { name: /varicose veins/i })
    .first()
    .click();
  await expect(explorer.subject('Varicose veins')).toBeVisible();
  await expect(explorer.walk.getByRole('button', { name: /^Varicose veins, condition/ })).toHaveAttribute(
    'tabindex',
    '0',
  );
});

test('keys work only in the picture, are listed there, and can be switched off for good', async ({
  page,
  explorer,
}) => {
  await explorer.open();
  const before = await explorer.pointOf('SYMP:0000316');
  await explorer.tool('Share').focus();
  await page.keyboard.press('i');
  expect(await explorer.pointOf('SYMP:0000316')).toEqual(before);
  await explorer.walk.getByRole('button').first().focus();
  await page.keyboard.press('i');
  await expect.poll(() => explorer.pointOf('SYMP:0000316')).not.toEqual(before);

  await page.keyboard.press('?');
  const help = page.getByRole('region', { name: 'Keys in the picture' });
  await expect(help.getByRole('heading')).toBeFocused();
  await expect(help.getByRole('row', { name: /Add neighbours/ })).toContainText('+');
  await page.keyboard.press('Escape');
  await expect(atHand(explorer)).toBeFocused();

  await explorer.picture.getByRole('button', { name: 'Keys in the picture' }).click();
  await help.getByRole('checkbox', { name: 'Use these keys in the picture' }).uncheck();
  await page.reload();
  await explorer.drawn.waitFor();
  await expect(page.getByRole('img', { name: /^Picture of/ })).toBeVisible();
  await expect(explorer.walk).toBeHidden();
});

test('all actions for one thing, by key and by right click', async ({ page, explorer }) => {
  await explorer.open();
  await explorer.walk.getByRole('button').first().focus();
  await page.keyboard.press('a');
  await expect(page.getByRole('heading', { name: 'Actions: leg cramps' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(atHand(explorer)).toBeFocused();
  const { x, y } = await explorer.pointOf('DOID:799');
  await page.mouse.click(x, y, { button: 'right' });
  const card = page.getByRole('region', { name: 'Actions: varicose veins' });
  await card.getByRole('button', { name: 'Keep only this' }).click();
  await explorer.shows(1);
});
