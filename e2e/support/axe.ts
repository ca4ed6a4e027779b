/**
 * The accessibility check that every state of the page passes, in both themes: all of axe's rules, none switched off.
 */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** The one that a test begins in comes last, so that it goes on as it began. */
const themes = ['dark', 'light'] as const;

/** Waits until the page has taken a theme up: the app by a class, a shared file by its styles alone. */
function themed(page: Page, theme: (typeof themes)[number]): Promise<unknown> {
  return page.waitForFunction((wanted) => {
    const { classList } = document.documentElement;
    const hasClass = classList.contains('light') || classList.contains('dark');
    return (
      matchMedia(`(prefers-color-scheme: ${wanted})`).matches && (!hasClass || classList.contains(wanted))
    );
  }, theme);
}

/** Fails with each violation: the rule, what it says, and the elements. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const theme of themes) {
    await page.emulateMedia({ colorScheme: theme });
    await themed(page, theme);
    const { violations } = await new AxeBuilder({ page }).analyze();
    const told = violations.map(({ id, help, nodes }) => ({
      id,
      help,
      elements: nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary ?? ''}`),
    }));
    expect(told, `axe violations in the ${theme} theme`).toEqual([]);
  }
}
