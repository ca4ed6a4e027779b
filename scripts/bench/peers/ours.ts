/** Our own page, brought to a size as a reader does it. */
import type { Page } from 'playwright';
import { ready } from '../firstDraw';

const patience = 120_000;

/** Opens a concept. */
export async function openHub(page: Page, url: string, name: string): Promise<void> {
  await page.goto(url);
  await page.getByRole('combobox').fill(name);
  await page.getByRole('option').first().click({ timeout: patience });
  await page.locator(`${ready}[data-canvas-nodes="25"]`).waitFor({ timeout: patience });
}

/** Presses “Draw up to …” until the picture has this many concepts. */
export async function drawUpTo(page: Page, size: number): Promise<void> {
  for (;;) {
    const now = Number(await page.locator(ready).getAttribute('data-canvas-nodes', { timeout: patience }));
    if (now >= size) return;
    await page
      .getByRole('group', { name: 'Picture tools' })
      .getByRole('button', { name: /^Draw up to/ })
      .click();
    await page.locator(`${ready}:not([data-canvas-nodes="${now}"])`).waitFor({ timeout: patience });
  }
}
