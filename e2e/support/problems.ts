/**
 * What goes wrong in the page while nobody looks: uncaught errors, errors on the console (violations of the content
 * security policy are among them) and requests that leave for another host.
 */
import type { Page } from '@playwright/test';

/** All programs under test serve here. */
const loopback = '127.0.0.1';

export class Problems {
  readonly #seen: string[] = [];
  readonly #expected: RegExp[] = [];

  constructor(page: Page) {
    page.on('pageerror', (error) => this.#seen.push(`Uncaught: ${error.stack ?? error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error')
        this.#seen.push(`Console: ${message.text()} (${message.location().url})`);
    });
    page.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url());
      const leaves = /^(https?|wss?):$/.test(protocol) && hostname !== loopback;
      if (leaves) this.#seen.push(`Request to ${request.url()}`);
    });
  }

  /** Says that this test brings about problems whose text matches. */
  expect(pattern: RegExp): void {
    this.#expected.push(pattern);
  }

  /** Everything seen that no pattern covers. */
  get unexpected(): string[] {
    return this.#seen.filter((text) => !this.#expected.some((pattern) => pattern.test(text)));
  }
}
