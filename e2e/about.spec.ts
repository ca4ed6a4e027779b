/** About this data: its shape as a picture and a table, where to begin, and where everything comes from. */
import { expect, test } from './support/fixtures';

test('shows what there is and how it is tied, and begins with a kind @both', async ({ page, explorer }) => {
  await explorer.start();
  const opener = page.getByRole('button', { name: 'About this data' });
  await opener.click();
  const panel = page.getByRole('region', { name: 'About this data' });
  await expect(panel).toContainText('67 concepts and 109 claims');
  await expect(panel.getByRole('img', { name: /^Picture of 7 kinds and \d+ sorts of lines/ })).toBeVisible();
  await expect(panel).toContainText('Licence: CC-BY-4.0');
  await expect(panel).toContainText('no claim here was found by a program');
  const causes = panel.getByRole('button', { name: /^causes, \d+ concepts/ });
  await causes.click();
  await expect(causes).toHaveAttribute('aria-pressed', 'true');
  await panel
    .getByRole('listitem')
    .filter({ has: page.getByRole('link') })
    .first()
    .getByRole('link')
    .click();
  await expect(panel).toBeHidden();
  await expect(explorer.spoken).toHaveText(/^A picture around /);
});

test('begins with an example of a sort of line: its evidence', async ({ page, explorer }) => {
  await explorer.open();
  await page.getByRole('button', { name: 'About this data' }).click();
  const panel = page.getByRole('region', { name: 'About this data' });
  const rows = panel.getByRole('table').getByRole('row');
  const counts = (await rows.getByRole('cell').nth(3).allTextContents()).map(Number);
  expect(counts.every((count) => count > 0)).toBe(true);
  await panel
    .getByRole('button', { name: 'Examples: people at risk more likely to have conditions' })
    .click();
  await panel
    .getByRole('link', { name: /^In pregnant women, varicose veins are more common/ })
    .first()
    .click();
  await expect(explorer.subject(/varicose veins are more common/)).toBeVisible();
  await expect(explorer.answer.getByText('In our words').first()).toBeVisible();
});

test('tells what is unchecked, and switches it on', async ({ page, explorer, startOwnApp }) => {
  const app = await startOwnApp({ files: ['e2e/data/disagreement.json'] });
  await explorer.start(app.url);
  await page.getByRole('button', { name: 'About this data' }).click();
  const panel = page.getByRole('region', { name: 'About this data' });
  await expect(panel).toContainText('1 claim was found by a program');
  const causing = panel.getByRole('table').getByRole('row', { name: /conditions can cause symptoms/ });
  await expect(causing.getByRole('cell').last()).toHaveText('1');
  await panel.getByRole('checkbox', { name: 'Show them' }).check();
  await expect(causing.getByRole('cell').last()).toHaveText('2');
});
