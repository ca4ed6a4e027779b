/**
 * How many bytes of script does a cold visit cost, until the graph is drawn?
 */
import type { Browser } from 'playwright';
import { countingProxy } from './countingProxy';
import { drawn } from './firstDraw';

export interface ScriptBytes {
  /** Largest first. */
  chunks: { name: string; bytes: number }[];
  total: number;
}

/** What a kilobyte is in these figures. */
export const kilobyte = 1024;

/** @param url of the server. Fails where a script comes without compression: the figure would mean another thing. */
export async function scriptBytes(browser: Browser, url: string): Promise<ScriptBytes> {
  const proxy = await countingProxy(url);
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(proxy.url);
    await drawn(page);
    const scripts = proxy.crossed.filter(({ contentType }) => contentType.includes('javascript'));
    const plain = scripts.find(({ encoding, bytes }) => encoding === '' && bytes > 2 * kilobyte);
    if (plain !== undefined) throw new Error(`${plain.path} came without compression`);
    const chunks = scripts
      .map(({ path, bytes }) => ({ name: path.split('?')[0]?.split('/').at(-1) ?? path, bytes }))
      .sort((a, b) => b.bytes - a.bytes);
    return { chunks, total: chunks.reduce((sum, { bytes }) => sum + bytes, 0) };
  } finally {
    await context.close();
    proxy.close();
  }
}
