/** Our own page, brought to a size as a reader does it. */
import type { Page } from 'playwright';
import { limits } from '../../../graph/model';
import { conceptsOn, otherThan, ready } from '../firstDraw';

const patience = 120_000;

/** Opens a concept. */
export async function openHub(page: Page, url: string, name: string): Promise<void> {
  await page.goto(url);
  await page.getByRole('combobox').fill(name);
  await page.getByRole('option').first().click({ timeout: patience });
  await page.locator(`${ready}[data-canvas-nodes="25"]`).waitFor({ timeout: patience });
}

/** Presses “Draw up to …” until the picture stands for this many concepts. */
export async function drawUpTo(page: Page, size: number): Promise<void> {
  for (;;) {
    const now = await conceptsOn(page);
    if (now >= size) return;
    await page
      .getByRole('group', { name: 'Picture tools' })
      .getByRole('button', { name: /^Draw up to/ })
      .click();
    await otherThan(page, now);
  }
}

/** A picture that was filled up is full: takes ten concepts off it, so that ten can be added. */
export async function makeRoom(page: Page): Promise<void> {
  await page.locator(`${ready} button[tabindex="0"]`).focus();
  for (let left = limits.expandStep; left > 0; left -= 1) {
    const now = await conceptsOn(page);
    await page.keyboard.press('End');
    await page.keyboard.press('Delete');
    await otherThan(page, now);
  }
}
