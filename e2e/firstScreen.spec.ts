/** The first minute: the answer is there at once, in words and as a picture. */
import { expect, test } from './support/fixtures';

test('answers what causes leg cramps, in words and as a picture @both @neo4j', async ({
  page,
  explorer,
  isMobile,
}) => {
  await explorer.start();
  await expect(explorer.subject('Leg cramps')).toBeVisible();
  await expect(explorer.answer.getByText(/The most common cause of leg cramps is/).first()).toBeVisible();
  await expect(
    page.getByText('Everything here comes from one newspaper article', { exact: false }),
  ).toBeVisible();
  await expect(explorer.questions.getByRole('link')).toHaveText([
    'What causes leg cramps?',
    'Who is at risk of varicose veins?',
    'What can help with varicose veins?',
  ]);
  const doctor = explorer.answer.getByRole('region', { name: 'When to see a doctor' });
  await expect(doctor.getByRole('listitem').first()).toContainText(/should be seen by a doctor, if/);
  if (isMobile) await page.getByRole('radio', { name: 'Picture' }).check({ force: true });
  await explorer.drawn.waitFor();
  expect(await explorer.concepts()).toBeGreaterThan(10);
  expect(await explorer.concepts()).toBeLessThanOrEqual(25);
});

test('the answer stands in the page before any script has run', async ({ request }) => {
  const html = (await (await request.get('/')).text()).replaceAll(/<[^>]*>/g, '');
  expect(html).toContain('The most common cause of leg cramps is');
  expect(html).toContain('When to see a doctor');
});

test('a question answers with what it asks first', async ({ explorer }) => {
  await explorer.open();
  await explorer.questions.getByRole('link', { name: 'Who is at risk of varicose veins?' }).click();
  await expect(explorer.subject('Varicose veins')).toBeVisible();
  const groups = explorer.answer.getByRole('heading', { level: 3 });
  await expect(groups.first()).toHaveText('People at risk (6)');
  await expect(explorer.group(/People at risk/).getByRole('listitem')).toHaveCount(6);
  await explorer.questions.getByRole('link', { name: 'What can help with varicose veins?' }).click();
  await expect(groups.first()).toHaveText(/Treatments/);
  await expect(explorer.answer.getByText(/compression stockings/i).first()).toBeVisible();
});
