/** Axe finds nothing on any state of the page, in both themes and at both widths, with no rule switched off. */
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe';
import type { ExplorerPage } from './support/explorerPage';
import { expect, test } from './support/fixtures';

interface State {
  name: string;
  reach: (page: Page, explorer: ExplorerPage) => Promise<void>;
}

const states: readonly State[] = [
  { name: 'the first screen', reach: async () => undefined },
  {
    name: 'search hits',
    reach: async (_, explorer) => {
      await explorer.search.fill('leg');
      await expect(explorer.hits.first()).toBeVisible();
    },
  },
  {
    name: 'no hit',
    reach: async (page, explorer) => {
      await explorer.search.fill('zzzz');
      await expect(page.getByText('Nothing is called', { exact: false })).toBeVisible();
    },
  },
  {
    name: 'a concept',
    reach: async (_, explorer) => {
      await explorer.article
        .getByRole('link', { name: /varicose veins/i })
        .first()
        .click();
      await expect(explorer.subject('Varicose veins')).toBeVisible();
    },
  },
  {
    name: 'evidence',
    reach: async (_, explorer) => {
      await explorer.answer
        .getByRole('link', { name: /^Evidence: / })
        .first()
        .click();
      await expect(explorer.answer.getByText('In our words')).toBeVisible();
    },
  },
  {
    name: 'the lens',
    reach: async (page, explorer) => {
      await explorer.tool(/Show what is said about/).click();
      await page.getByRole('checkbox', { name: /Pregnant women/ }).check();
      await expect(explorer.answer.getByText('that does not mean no risk', { exact: false })).toBeVisible();
      await page.keyboard.press('Escape');
      await explorer.answer.getByText('Dim the rest', { exact: true }).click();
    },
  },
  ...(['Show what is said about…', 'Filters', 'Share', 'Appearance'] as const).map((panel) => ({
    name: `the panel “${panel}”`,
    reach: async (page: Page, explorer: ExplorerPage) => {
      await explorer.tool(panel).click();
      await expect(
        page.getByRole('heading', { level: 2, name: panel === 'Share' ? 'Share and export' : panel }),
      ).toBeVisible();
    },
  })),
  {
    name: 'about the data, with a kind chosen',
    reach: async (page) => {
      await page.getByRole('button', { name: 'About this data' }).click();
      await page.getByRole('button', { name: /^conditions, / }).click();
      await expect(page.getByText('The best connected first.', { exact: false })).toBeVisible();
    },
  },
  ...(['Legend', 'Keys in the picture', 'More actions'] as const).map((name) => ({
    name: `the picture with “${name}”`,
    reach: async (page: Page, explorer: ExplorerPage) => {
      const onPhone = page.getByRole('radio', { name: 'Picture' });
      if (await onPhone.isVisible()) await onPhone.check({ force: true });
      await explorer.drawn.waitFor();
      await explorer.walk.getByRole('button').first().press('Enter');
      await explorer.walk.getByRole('button').first().press('ArrowDown');
      const opener = explorer.picture.getByRole('button', { name, exact: true });
      // A phone has no button for keys; with a keyboard tied to it, the question mark lists them.
      if (await opener.isVisible()) await opener.click();
      else await page.keyboard.press('?');
      if (name === 'Legend') await expect(page.getByText('Width: by how many sources say so')).toBeVisible();
      else
        await expect(
          page.getByRole('heading', { level: 2, name: name === 'More actions' ? /^Actions/ : name }),
        ).toBeVisible();
    },
  })),
  {
    name: 'conditions from symptoms, unfolded',
    reach: async (_, explorer) => {
      await explorer.ask('From symptoms').click();
      await expect(explorer.listedCondition('Spinal stenosis')).toBeVisible();
      for (const closed of await explorer.listed.locator('summary').all()) await closed.press('Enter');
      await expect(explorer.listed.getByRole('table').first()).toBeVisible();
    },
  },
  {
    name: 'choosing a symptom that is not there',
    reach: async (page, explorer) => {
      await explorer.ask('From symptoms').click();
      await page.getByRole('combobox', { name: 'Add a symptom that is not there' }).fill('numb');
      await expect(explorer.hits.first()).toBeVisible();
    },
  },
  {
    name: 'a refused link',
    reach: async (page, explorer) => {
      await explorer.start('/#v=1.AAAA');
      await page.reload();
      await expect(page.getByRole('alert').first()).toBeVisible();
    },
  },
];

for (const { name, reach } of states) {
  test(`${name} @both`, async ({ page, explorer }) => {
    test.slow();
    await explorer.start();
    await reach(page, explorer);
    await expectAccessible(page);
  });
}
