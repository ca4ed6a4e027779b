/** What links two things: paths as sentences, each with its evidence; by keyboard, undone, linked, on the picture. */
import type { Page } from '@playwright/test';
import { writeLink } from '@/app/explorer/state/link';
import { emptyView } from '@/app/explorer/state/view';
import { expectAccessible } from './support/axe';
import type { ExplorerPage } from './support/explorerPage';
import { expect, test } from './support/fixtures';

const cramps = 'SYMP:0000316';
const pregnant = 'MESH:D037841';
const surgery = 'leg-cramps:surgery-to-remove-vein';
const hand = 'UBERON:0002398';

const heading = 'What links leg cramps with pregnant women?';
const causation = (explorer: ExplorerPage) => explorer.group(/^Along causation/);
const other = (explorer: ExplorerPage) => explorer.group(/^Other links/);
const paths = (list: ReturnType<typeof causation>) => list.getByRole('listitem', { name: /^Path / });
const length = (explorer: ExplorerPage) => explorer.answer.getByLabel('Claims on a path, at most');

/** An address that asks what links two concepts, on an empty picture. */
async function address(from: string | null, to: string | null, most?: number): Promise<string> {
  const asked = { what: 'links', from, to, ...(most === undefined ? {} : { length: most }) } as const;
  return `/${(await writeLink({ ...emptyView, asked })) ?? ''}`;
}

/** Opens the page with the question answered, as far as the picture shows the one end. */
async function askForPregnancy(explorer: ExplorerPage): Promise<void> {
  await explorer.answer.getByRole('button', { name: 'What links it with…' }).click();
  await explorer.choose('…with…', 'Pregnant women');
  await expect(other(explorer).getByRole('heading', { name: 'Other links (14)' })).toBeVisible();
}

test('answers by keyboard alone, claim by claim, and leads to the evidence and back', async ({
  page,
  explorer,
}) => {
  await explorer.open();
  await explorer.answer.getByRole('button', { name: 'What links it with…' }).focus();
  await page.keyboard.press('Enter');
  await expect(explorer.subject('What links two things')).toBeFocused();
  await expect(explorer.answer.getByText('Choose the other concept above.', { exact: false })).toBeVisible();
  const field = explorer.answer.getByRole('combobox', { name: '…with…', exact: true });
  for (let tabs = 0; tabs < 5 && !(await field.evaluate((it) => it === document.activeElement)); tabs += 1)
    await page.keyboard.press('Tab');
  await page.keyboard.type('pregnant');
  await expect(explorer.hits.filter({ hasText: 'Pregnant women' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(explorer.subject(heading)).toBeVisible();
  await expect(
    explorer.answer.getByRole('group', { name: 'What links leg cramps with pregnant women' }),
  ).toBeFocused();

  await expect(explorer.spoken).toHaveText('Along causation: 1. Other links: 14.');
  await expect(paths(causation(explorer))).toHaveCount(1);
  const claims = paths(causation(explorer)).getByRole('listitem');
  await expect(claims.first()).toContainText('A common cause of leg cramps is varicose veins.');
  await expect(claims.last()).toContainText('Varicose veins are more common in pregnant women.');
  await expect(causation(explorer).getByRole('listitem', { name: /^Path / })).not.toContainText('leads to');
  await expect(explorer.answer.getByText('A chain of claims is no claim', { exact: false })).toBeVisible();
  await expect(paths(other(explorer))).toHaveCount(10);
  await expect(other(explorer).getByText('The best 10 of 14 are listed.', { exact: false })).toBeVisible();

  const evidence = claims.last().getByRole('link', { name: /^Evidence/ });
  await evidence.focus();
  await page.keyboard.press('Enter');
  await expect(explorer.subject(/pregnant women/)).toBeVisible();
  await expect(explorer.article.getByText('In our words').first()).toBeVisible();
  await explorer.answer.getByRole('button', { name: 'Back to the answer: Links between' }).focus();
  await page.keyboard.press('Enter');
  await expect(explorer.subject(heading)).toBeVisible();
});

test('puts a path on the picture in one step, marked beside its answer; more and all of them too', async ({
  page,
  explorer,
}) => {
  await explorer.open();
  const before = await explorer.concepts();
  await askForPregnancy(explorer);
  const place = await explorer.placeOf(cramps);
  const add = paths(causation(explorer)).getByRole('button', { name: /^Add to the picture: leg cramps/ });
  await add.focus();
  await page.keyboard.press('Enter');
  await explorer.shows(before + 1);
  await expect(explorer.spoken).toHaveText('1 concept added to the picture. The path is marked there.');
  await explorer.placeOf(pregnant);
  expect(await explorer.placeOf(cramps)).toEqual(place);
  await expect(explorer.subject(heading)).toBeVisible();
  const mark = paths(causation(explorer)).getByRole('button', { name: /^Mark in the picture/ });
  await expect(mark).toBeFocused();
  await expect(mark).toHaveAttribute('aria-pressed', 'true');
  await expectAccessible(page);
  await explorer.tool(/^Undo/).click();
  await explorer.shows(before);
  await expect(add).toBeVisible();

  await other(explorer).getByRole('button', { name: 'Show 4 more' }).click();
  await expect(paths(other(explorer))).toHaveCount(14);
  await expect(paths(other(explorer)).nth(10)).toBeFocused();
  await other(explorer).getByRole('button', { name: 'Add all 14 shown to the picture' }).click();
  await expect.poll(() => explorer.concepts()).toBeGreaterThan(before + 3);
  await expect(explorer.spoken).toContainText('14 paths are marked there.');
  await expect(
    other(explorer).getByRole('button', { name: 'Mark all 14 shown in the picture' }),
  ).toBeFocused();
  await explorer.tool(/^Undo/).click();
  await explorer.shows(before);
});

test('swaps, changes the length, is undone step by step, and comes back from its link', async ({
  page,
  explorer,
}) => {
  await explorer.open();
  await askForPregnancy(explorer);
  await explorer.answer.getByRole('button', { name: 'Swap the two' }).click();
  await expect(explorer.subject('What links pregnant women with leg cramps?')).toBeVisible();
  await expect(paths(causation(explorer)).getByRole('listitem').first()).toContainText(
    'In pregnant women, varicose veins are more common.',
  );
  await length(explorer).selectOption('2');
  await expect(other(explorer)).toContainText('No other path of up to 2 claims.');
  await page.waitForURL(/#v=/);
  await expect(async () => {
    await page.reload();
    await page.locator('[data-explorer="ready"]').waitFor();
    await expect(length(explorer)).toHaveValue('2', { timeout: 3_000 });
  }).toPass();
  await expect(explorer.subject('What links pregnant women with leg cramps?')).toBeVisible();
  await expect(paths(causation(explorer))).toHaveCount(1);
  await length(explorer).selectOption('4');
  await expect(paths(other(explorer))).toHaveCount(10);
  await explorer.tool(/^Undo/).click();
  await expect(length(explorer)).toHaveValue('2');
  await explorer.answer.getByRole('button', { name: 'Take out Leg cramps' }).click();
  await expect(explorer.answer.getByRole('combobox', { name: '…with…', exact: true })).toBeFocused();
  await explorer.answer.getByRole('button', { name: 'Put the question away' }).click();
  await expect(explorer.answer.getByText('Each sentence is a claim', { exact: false })).toBeHidden();
});

test('asks of two that are selected, and builds a picture where there is none', async ({ explorer }) => {
  await explorer.open();
  await explorer.clickNode('DOID:799');
  await explorer.clickNodeToo('DOID:574');
  await expect(explorer.subject('2 concepts selected')).toBeVisible();
  await explorer.answer.getByRole('button', { name: 'What links these two' }).click();
  await expect(explorer.subject('What links varicose veins with peripheral neuropathy?')).toBeVisible();
  await expect(paths(other(explorer)).first()).toBeVisible();

  await explorer.start('/?empty');
  await explorer.start(await address(pregnant, cramps));
  await paths(causation(explorer))
    .getByRole('button', { name: /^Add to the picture/ })
    .click();
  await explorer.shows(3);
});

test('says what is missing, what is the same, what is unknown, and what may still be tried', async ({
  explorer,
  problems,
}) => {
  problems.expect(/404/);
  await explorer.start(await address(null, null));
  await expect(explorer.answer.getByText('Choose two concepts above.', { exact: false })).toBeVisible();
  await explorer.start('/?again');
  await explorer.start(await address(cramps, cramps));
  await expect(explorer.answer.getByText('Both ends are leg cramps', { exact: false })).toBeVisible();
  await explorer.start('/?again');
  await explorer.start(await address(cramps, 'X:none'));
  await expect(explorer.answer.getByRole('alert')).toContainText('There is no concept with the id “X:none”');
  await explorer.start('/?again');
  await explorer.start(await address(surgery, hand, 2));
  await expect(explorer.answer.getByText('No path of up to 2 claims links the two.')).toBeVisible();
  await explorer.answer.getByRole('button', { name: 'Look for paths of up to 6 claims' }).click();
  await expect(length(explorer)).toHaveValue('6');
  await expect(other(explorer).getByRole('heading', { name: 'Other links (23)' })).toBeVisible();
});

test('offers what a program found where nothing else links the two', async ({
  page,
  explorer,
  startOwnApp,
}) => {
  const { url } = await startOwnApp({ files: ['e2e/data/disagreement.json'] });
  await explorer.start(`${url}${await address('test:vein', 'test:cold')}`);
  await expect(explorer.answer).toContainText('1 claim was found by a program and checked by nobody.');
  await explorer.answer.getByRole('button', { name: 'Show them too' }).click();
  await expect(paths(causation(explorer))).toContainText('found by a program, unchecked');
  await expectAccessible(page);
});

test('tells what it looks up, lets it be cancelled, and says why it failed', async ({
  page,
  explorer,
  problems,
}) => {
  problems.expect(/500/);
  let answer = () => {};
  const held = new Promise<void>((resolve) => (answer = resolve));
  await page.route('**/api/paths?*', async (route) => {
    await held;
    await route.fulfill({
      status: 500,
      contentType: 'application/problem+json',
      body: '{"detail":"Something broke."}',
    });
  });
  await explorer.start(await address(cramps, pregnant));
  await expect(explorer.answer.getByText('Looking for paths along causation…')).toBeVisible();
  await expectAccessible(page);
  await explorer.article.getByRole('button', { name: 'Cancel' }).click();
  await expect(explorer.answer.getByText('you cancelled it', { exact: false })).toBeVisible();
  answer();
  await expect(explorer.article.getByRole('button', { name: 'Look it up' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(explorer.article.getByRole('alert')).toContainText('Something broke.');
  await expectAccessible(page);
  await page.unroute('**/api/paths?*');
  await explorer.article.getByRole('button', { name: 'Try again' }).click();
  await expect(paths(causation(explorer))).toHaveCount(1);
});

const fitsAndPasses = async (page: Page, explorer: ExplorerPage) => {
  expect(await explorer.fits()).toBe(true);
  await expectAccessible(page);
};

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });
    test('axe finds nothing in the question and its answer @both', async ({ page, explorer }) => {
      await explorer.start(await address(null, null));
      await fitsAndPasses(page, explorer);
      await explorer.choose('What links…', 'Leg cramps');
      await explorer.answer.getByRole('combobox', { name: '…with…', exact: true }).fill('women');
      await expect(explorer.hits.first()).toBeVisible();
      await fitsAndPasses(page, explorer);
      await explorer.choose('…with…', 'Pregnant women');
      await expect(paths(other(explorer))).toHaveCount(10);
      await fitsAndPasses(page, explorer);
    });
  });
}
