/** From symptoms to the conditions whose sources list them: chosen, answered with evidence, never a diagnosis. */
import { expect, test } from './support/fixtures';

const present = 'Add a symptom that is present';
const absent = 'Add a symptom that is not there';

test('is asked and read by keyboard alone @neo4j', async ({ page, explorer }) => {
  await explorer.start();
  await explorer.ask('From symptoms').focus();
  await page.keyboard.press('Enter');
  // What is read becomes what is asked for, and the heading has the focus.
  await expect(explorer.subject('Conditions whose sources list these symptoms')).toBeFocused();
  await expect(explorer.symptoms('Present').getByRole('listitem')).toHaveText(['Leg cramps']);
  const field = page.getByRole('combobox', { name: present });
  for (
    let press = 0;
    press < 8 && !(await field.evaluate((one) => one === document.activeElement));
    press += 1
  )
    await page.keyboard.press('Tab');
  await expect(field).toBeFocused();
  await page.keyboard.type('leg numb');
  await expect(explorer.hits.first()).toContainText('Leg numbness');
  await page.keyboard.press('Enter');
  await expect(explorer.symptoms('Present').getByRole('listitem')).toHaveText(['Leg cramps', 'Leg numbness']);
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('');
  await expect(explorer.spoken).toHaveText(
    /^\d+ conditions list one of these symptoms or one close to it\.$/,
  );
  const stenosis = explorer.listedCondition('Spinal stenosis');
  await expect(stenosis.getByRole('link', { name: /^A common cause of leg numbness is/ })).toBeVisible();
  const evidence = stenosis.getByRole('link', { name: /^Evidence: / }).first();
  await evidence.focus();
  await page.keyboard.press('Enter');
  await expect(explorer.answer.getByText('In our words').first()).toBeVisible();
  await explorer.answer.getByRole('button', { name: /^Back to the answer/ }).focus();
  await page.keyboard.press('Enter');
  await expect(explorer.subject('Conditions whose sources list these symptoms')).toBeFocused();
  await expect(stenosis).toBeVisible();
});

test('says that it is no diagnosis, and when to see a doctor, and shows no score @both', async ({
  explorer,
}) => {
  await explorer.start();
  await explorer.answer.getByRole('button', { name: 'Conditions that list it' }).click();
  await expect(explorer.answer).toContainText('This is not a diagnosis');
  const { listed } = explorer;
  await expect(listed).toContainText('How common a condition is was not considered.');
  const care = listed.getByRole('region', { name: 'When to see a doctor' }).first();
  await expect(care).toContainText('Leg cramps should be seen by a doctor, if they come back');
  await expect(care.getByRole('link', { name: /^Evidence: / }).first()).toBeVisible();
  await expect(explorer.listedCondition('Spinal stenosis')).toContainText(
    'Also listed for it, not among those present (1): Leg numbness',
  );
  // Points are for teaching: folded away.
  await expect(listed.getByText(/\d points/).first()).toBeHidden();
});

test('names what fits by a kind, and what does not fit', async ({ page, explorer }) => {
  await explorer.start();
  await explorer.ask('From symptoms').click();
  await page.getByRole('combobox', { name: present }).fill('numbness');
  await explorer.hits
    .filter({ hasText: /^Numbness/ })
    .first()
    .click();
  const veins = explorer.listedCondition('Varicose veins');
  await expect(veins).toContainText('a kind of numbness, which you chose');
  await page.getByRole('combobox', { name: present }).fill('stomach cramps');
  await explorer.hits
    .filter({ hasText: /^Stomach cramps/ })
    .first()
    .click();
  await expect(veins).toContainText('Chosen, but not listed for it: Stomach cramps.');
});

test('moves a symptom, takes it out, and each change can be undone and stands in the link', async ({
  page,
  explorer,
}) => {
  await explorer.start();
  await explorer.ask('From symptoms').click();
  await page.getByRole('combobox', { name: absent }).fill('leg swelling');
  await explorer.hits.first().click();
  const [there, notThere] = [
    explorer.symptoms('Present').getByRole('listitem'),
    explorer.symptoms('Not there, though looked for').getByRole('listitem'),
  ];
  await expect(notThere).toHaveText(['Leg swelling']);
  await explorer.answer.getByRole('button', { name: 'Give swelling of the legs as present' }).click();
  await expect(there).toHaveText(['Leg cramps', 'Leg swelling']);
  await expect(explorer.answer.getByRole('heading', { name: 'Not there, though looked for' })).toBeFocused();
  await explorer.answer.getByRole('button', { name: 'Take out Leg cramps' }).click();
  await expect(there).toHaveText(['Leg swelling']);
  await explorer.tool(/^Undo: Symptoms: took out leg cramps/).click();
  await explorer.tool(/^Undo: Symptoms: swelling of the legs is present/).click();
  await expect(there).toHaveText(['Leg cramps']);
  await expect(notThere).toHaveText(['Leg swelling']);
  await expect(page).toHaveURL(/#v=1\./);
  await page.reload();
  await expect(there).toHaveText(['Leg cramps']);
  await expect(notThere).toHaveText(['Leg swelling']);
  await expect(explorer.listedCondition('Metabolic disease')).toBeVisible();
});

test('asks for a symptom that is present before it answers', async ({ explorer }) => {
  await explorer.start();
  await explorer.ask('From symptoms').click();
  await explorer.answer.getByRole('button', { name: 'Give leg cramps as not there' }).click();
  await expect(explorer.answer).toContainText('What is not there fits every condition.');
  await explorer.answer.getByRole('button', { name: 'Take out Leg cramps' }).click();
  await expect(explorer.answer).toContainText('Choose at least one symptom that is present.');
  await expect(explorer.listed).toHaveCount(0);
});

test('adds a condition with what fits to the picture, or the first ones together', async ({
  page,
  explorer,
}) => {
  await explorer.open();
  await explorer.ask('From symptoms').click();
  await page.getByRole('combobox', { name: present }).fill('leg numb');
  await explorer.hits.first().click();
  const before = await explorer.concepts();
  const stenosis = explorer.listedCondition('Spinal stenosis');
  await stenosis.getByRole('button', { name: /^Add to the picture/ }).click();
  await explorer.shows(before + 1);
  await expect(stenosis).toContainText('in the picture');
  await expect(explorer.spoken).toHaveText('Added 1 concept to the picture');
  await explorer.listed.getByRole('button', { name: 'Add the first 5 to the picture' }).click();
  await expect.poll(() => explorer.concepts()).toBeGreaterThan(before + 1);
  await explorer.tool(/^Undo: Added/).click();
  await explorer.shows(before + 1);
  await explorer.tool(/^Undo: Added/).click();
  await explorer.shows(before);
  await expect(stenosis.getByRole('button', { name: /^Add to the picture/ })).toBeVisible();
});

test('unfolds the points for teaching; they add up, with what would tell the first ones apart', async ({
  page,
  explorer,
}) => {
  await explorer.start();
  await explorer.ask('From symptoms').click();
  await page.getByRole('combobox', { name: present }).fill('pain');
  await explorer.hits.filter({ hasText: /^Pain/ }).first().click();
  await explorer.listed.getByText('For teaching and curation').click();
  await expect(explorer.listed).toContainText('What would tell the first ones apart best');
  await explorer.listed.getByText(/^Peripheral neuropathy: [+−]\d/).click();
  const table = explorer.listed.getByRole('table', { name: 'The points of Peripheral neuropathy' });
  await expect(table.getByRole('row', { name: /^Pain present and listed/ })).toBeVisible();
  const points = (await table.getByRole('cell').allTextContents()).map((text) =>
    Number(text.replace('−', '-')),
  );
  const sum = points.pop() ?? Number.NaN;
  expect(points.length).toBeGreaterThan(1);
  expect(Math.abs(points.reduce((all, one) => all + one, 0) - sum)).toBeLessThan(0.05);
});

test('tells what a chosen group changes', async ({ page, explorer }) => {
  await explorer.start();
  await explorer.ask('From symptoms').click();
  await explorer.tool(/Show what is said about/).click();
  await page.getByRole('checkbox', { name: /Pregnant women/ }).check();
  await page.keyboard.press('Escape');
  await expect(explorer.listed).toContainText('All conditions are counted.');
  await explorer.listed.getByRole('button', { name: 'Show 1 more' }).click();
  await expect(explorer.listedCondition('Varicose veins')).toContainText('linked to this group');
  const all = await explorer.listed.getByRole('heading', { level: 3 }).count();
  await explorer.answer.getByText('Only these', { exact: true }).click();
  await expect(explorer.listed).toContainText(
    'Only conditions that the sources tie to pregnant women are counted.',
  );
  await expect.poll(() => explorer.listed.getByRole('heading', { level: 3 }).count()).toBeLessThan(all);
});

test('finds nothing while unchecked claims are off, says so and switches them on', async ({
  page,
  explorer,
  startOwnApp,
}) => {
  const app = await startOwnApp({ files: ['e2e/data/disagreement.json'] });
  await explorer.start(app.url);
  await explorer.ask('From symptoms').click();
  await page.getByRole('combobox', { name: present }).fill('cold feet');
  await explorer.hits.first().click();
  await expect(explorer.listed).toContainText('No condition here lists one of these symptoms');
  await expect(explorer.listed).toContainText(
    'No source here says when these symptoms should be seen by a doctor.',
  );
  await explorer.listed.getByRole('button', { name: 'Show claims found by a program' }).click();
  await expect(explorer.listedCondition('Bad veins')).toContainText('found by a program, unchecked');
  // A source denies what others say: for those who teach.
  await explorer.answer.getByRole('button', { name: 'Take out Cold feet' }).click();
  await page.getByRole('combobox', { name: present }).fill('sore legs');
  await explorer.hits.first().click();
  await explorer.listed.getByText('For teaching and curation').click();
  await explorer.listed.getByText(/^Bad veins: [+−]\d/).click();
  await expect(explorer.listed.getByRole('table', { name: 'The points of Bad veins' })).toContainText(
    'present, though a source denies it',
  );
});

test('says what failed and tries again', async ({ page, explorer, problems }) => {
  problems.expect(/500/);
  await explorer.start();
  await page.route('**/api/rank', (route) =>
    route.fulfill({
      status: 500,
      contentType: 'application/problem+json',
      body: '{"detail":"Something broke."}',
    }),
  );
  await explorer.ask('From symptoms').click();
  await expect(explorer.answer.getByRole('alert')).toContainText('Something broke.');
  await page.unroute('**/api/rank');
  await explorer.answer.getByRole('button', { name: 'Try again' }).click();
  await expect(explorer.listedCondition('Metabolic disease')).toBeVisible();
});

test('begins with several symptoms that are selected', async ({ page, explorer }) => {
  await explorer.open();
  await explorer.clickNode('SYMP:0000316');
  await page.keyboard.down('Shift');
  await explorer.clickNode('MESH:D013035');
  await explorer.clickNode('DOID:799');
  await page.keyboard.up('Shift');
  await explorer.answer.getByRole('button', { name: 'Conditions that list these 2 symptoms' }).click();
  await expect(explorer.symptoms('Present').getByRole('listitem')).toHaveText(['Leg cramps', 'Muscle spasm']);
  await expect(explorer.listed.getByRole('heading', { level: 3 }).first()).toBeVisible();
});
