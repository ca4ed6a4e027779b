/** Evidence: one click from any line to who says so, where, how sure, and whether anyone says the opposite. */
import { expect, test } from './support/fixtures';

test('tells source, sentence, speaker, context and commonness of a claim @neo4j', async ({ explorer }) => {
  await explorer.open();
  await explorer.answer
    .getByRole('link', {
      name: 'Evidence: The most common cause of leg cramps is sudden exercise without a warm-up.',
    })
    .click();
  await expect(
    explorer.subject('The most common cause of leg cramps is sudden exercise without a warm-up.'),
  ).toBeVisible();
  const told = async (term: string) =>
    (await explorer.answer
      .locator('dt', { hasText: term })
      .locator('xpath=following-sibling::dd')
      .first()
      .textContent()) ?? '';
  expect(await told('Source')).toContain('newspaper article');
  expect(await told('Publisher')).toBe('not known');
  expect(await told('Where in the source')).toBe('Sentence 8');
  expect(await told('Who says so')).toContain('Yoon Seung-jae');
  expect(await told('How often')).toBe('most common');
  expect(await told('How it was made')).toBe('stated by the source, entered by a person');
  await expect(explorer.answer.getByText('In our words')).toBeVisible();
  await expect(explorer.answer.getByText('No claim here says the opposite.')).toBeVisible();
  await explorer.answer.getByRole('link', { name: 'Back to leg cramps' }).click();
  await expect(explorer.subject('Leg cramps')).toBeVisible();
});

test('quotes nothing that is not word for word', async ({ explorer }) => {
  await explorer.open();
  await explorer.answer
    .getByRole('link', { name: /^Evidence: / })
    .first()
    .click();
  await expect(explorer.answer.getByText('In our words')).toBeVisible();
  await expect(explorer.answer.locator('blockquote')).toHaveCount(0);
});

test('lists two claims for one line, and the opposite claim @neo4j', async ({
  page,
  explorer,
  startOwnApp,
}) => {
  const app = await startOwnApp({ files: ['e2e/data/disagreement.json'] });
  await explorer.start(`${app.url}/#node=test:vein`);
  await explorer.answer.getByRole('link', { name: 'Evidence: Bad veins can cause sore legs.' }).click();
  await expect(explorer.answer.getByRole('heading', { name: '2 claims say so' })).toBeVisible();
  await expect(explorer.answer.getByRole('heading', { name: 'One claim says the opposite' })).toBeVisible();
  await expect(explorer.answer.getByText('This source says bad veins do not cause sore legs.')).toBeVisible();
  await page.goBack();
  await expect(explorer.subject('Bad veins')).toBeVisible();
});
