// @vitest-environment jsdom
/** The sample as the page to share: whole, and in good order for whoever reads it by headings and links. */
import { describe, expect, it } from 'vitest';
import { exported } from '../formats/fixtures/support';
import { htmlPage } from '../formats/htmlPage';
import { openOracle } from '../store/contract/oracle';
import { writeSample } from './sample';

async function samplePage() {
  const store = openOracle();
  await writeSample(store);
  const [file] = await exported(store, htmlPage);
  const page = new DOMParser().parseFromString(file?.text ?? '', 'text/html');
  return { page, stats: await store.stats({ unchecked: true, riskGroups: [] }) };
}

describe('the sample as one file to share', () => {
  it('tells the sample whole: every claim a sentence, with references that are there', async () => {
    const { page, stats } = await samplePage();
    expect(page.querySelectorAll('[aria-labelledby="claims"] li')).toHaveLength(stats.statements);
    expect(page.querySelectorAll('[aria-labelledby="concepts"] li')).toHaveLength(stats.nodes);
    expect(page.body.textContent).toContain('Varicose veins can cause leg cramps');
    expect(page.body.textContent).toContain('In our words:');
    expect(page.body.textContent).toContain('CC-BY-4.0');
    expect(page.body.textContent).toContain('2026-03-01');
    expect(page.body.textContent).toContain('Not medical advice');
  });

  it('has landmarks, one first heading, unique ids, and no link inside that leads nowhere', async () => {
    const { page } = await samplePage();
    expect(page.documentElement.lang).toBe('en');
    for (const landmark of ['header', 'nav', 'main', 'footer', 'h1'])
      expect(page.querySelectorAll(`body ${landmark}`)).toHaveLength(1);
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...page.querySelectorAll('a[href^="#"]')].map((a) => a.getAttribute('href')?.slice(1));
    expect(targets.filter((id) => !ids.includes(id ?? ''))).toEqual([]);
  });
});
