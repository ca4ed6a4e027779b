/** The legend: made from what is in view, and a switch for each kind and relation, in step with the filters. */
import { expect, test } from './support/fixtures';

test('switches a kind and a relation off and on, as the filters do', async ({ page, explorer }) => {
  await explorer.open();
  const all = await explorer.concepts();
  await explorer.picture.getByRole('button', { name: 'Legend' }).click();
  const legend = explorer.picture.getByRole('region', { name: 'Legend' });
  const bodyParts = legend.getByRole('button', { name: /^body parts, \d+ concept/ });
  await expect(bodyParts).toHaveAttribute('aria-pressed', 'true');
  await bodyParts.press('Enter');
  await expect(bodyParts).toHaveAttribute('aria-pressed', 'false');
  await expect.poll(() => explorer.concepts()).toBeLessThan(all);
  await explorer.tool('Filters, 1 on').click();
  const panel = page.getByRole('region', { name: 'Filters' });
  await expect(panel.getByRole('checkbox', { name: /body parts/ })).not.toBeChecked();
  await panel.getByRole('checkbox', { name: /body parts/ }).check();
  await expect(bodyParts).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Escape');
  await legend.getByRole('button', { name: /^can cause, \d+ line/ }).click();
  await expect(explorer.tool('Filters, 1 on')).toBeVisible();
  await legend.getByRole('button', { name: 'Show everything' }).click();
  await explorer.shows(all);
});

test('explains only what is there', async ({ explorer, startOwnApp }) => {
  const app = await startOwnApp({ files: ['e2e/data/disagreement.json'] });
  await explorer.open(`${app.url}/#node=test:vein`);
  await explorer.picture.getByRole('button', { name: 'Legend' }).click();
  const legend = explorer.picture.getByRole('region', { name: 'Legend' });
  await expect(legend.getByText('said not to be so')).toBeVisible();
  await expect(legend.getByText('body parts')).toBeHidden();
  await expect(legend.getByText('said of the chosen group')).toBeHidden();
});
