import { test } from './support/fixtures';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    test(`shots @both`, async ({ page, explorer }, info) => {
      const shot = (name: string) =>
        page.screenshot({ path: `/tmp/shots/${name}-${colorScheme}-${info.project.name}.png` });
      await explorer.start();
      await shot('first');
      await explorer.ask('Symptoms to conditions').click();
      await page.getByRole('combobox', { name: 'Add a symptom that is present' }).fill('leg numb');
      await explorer.hits.first().waitFor();
      await shot('pick');
      await explorer.hits.first().click();
      await page.getByRole('combobox', { name: 'Add a symptom that is not there' }).fill('pain');
      await explorer.hits.first().click();
      await explorer.listedCondition('Spinal stenosis').waitFor();
      await page.setViewportSize({ width: info.project.name === 'phone' ? 390 : 1440, height: 3600 });
      await shot('answer');
      await explorer.listed.getByText('For teaching and curation').click();
      await explorer.listed.getByText(/^Peripheral neuropathy: [+−]\d/).click();
      await page.setViewportSize({ width: info.project.name === 'phone' ? 390 : 1440, height: 5200 });
      await shot('teaching');
      await page.setViewportSize({ width: info.project.name === 'phone' ? 390 : 1440, height: 1400 });
      await explorer.tool(/Show what is said about/).click();
      await page.getByRole('checkbox', { name: /Pregnant women/ }).check();
      await page.getByRole('checkbox', { name: /Older people/ }).check();
      await page.keyboard.press('Escape');
      await explorer.answer.getByText('Against everybody').waitFor();
      await explorer.answer.getByText('Said of each').click();
      await page.waitForTimeout(1500);
      await explorer.answer.getByText('Against everybody').waitFor();
      await shot('groups');
    });
  });
}
