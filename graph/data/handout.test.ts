// @vitest-environment jsdom
/**
 * Plain pages of the sample: how they read, how easily, and that their HTML is in good order. How easily is measured,
 * and what is below plain English is named here: pages of a sentence or three, in which one long name weighs all.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { handoutOf } from '../answers/handout/gather';
import { readingEase } from '../answers/handout/readingEase';
import type { Handout } from '../answers/handout/types';
import { handoutHtml } from '../formats/html/handout';
import { openOracle } from '../store/contract/oracle';
import { kindOf } from '../model';
import { ids } from './legCramps/ids';
import { sampleNodes, writeSample } from './sample';

/** Plain English on Flesch's scale. */
const plainEnglish = 60;
/** Flesch's sample: fewer words measure little. */
const enoughWords = 100;

const store = openOracle();
beforeAll(() => writeSample(store));

const handout = (id: string, riskGroups: readonly string[] = []): Promise<Handout> =>
  handoutOf({ id, riskGroups, date: '2026-03-01' }, store);
const ill = sampleNodes.filter(({ categories }) => ['Condition', 'Symptom'].includes(kindOf(categories)));
const illPages = (): Promise<Handout[]> => Promise.all(ill.map(({ id }) => handout(id)));
const textsOf = ({ sections }: Handout): string[] =>
  sections.flatMap(({ lines }) => lines.map(({ text }) => text));

describe('how easily the sample’s plain pages are read', () => {
  it('is plain English wherever there is enough to measure', async () => {
    const pages = (await illPages()).filter(({ ease }) => (ease?.words ?? 0) >= enoughWords);
    expect(pages.map(({ title }) => title).sort()).toEqual([
      'Leg cramps',
      'Leg numbness',
      'Peripheral neuropathy',
      'Varicose veins',
    ]);
    for (const { title, ease } of pages) expect(ease?.score, title).toBeGreaterThanOrEqual(plainEnglish);
  });

  it('is plain English over all of them together, and each page below is a very short one', async () => {
    const pages = await illPages();
    expect(readingEase(pages.flatMap(textsOf))?.score).toBeGreaterThanOrEqual(plainEnglish);
    const hard = pages.filter(({ ease }) => ease !== null && ease.score < plainEnglish);
    expect(hard.map(({ title }) => title).sort()).toEqual([
      'Autoimmune disease',
      'Congenital disease',
      'Motor disturbance',
      'Muscle weakness',
      'Numbness',
      'Sensory disturbance',
    ]);
    for (const { title, sections } of hard)
      expect(sections.flatMap(({ lines }) => lines).length, title).toBeLessThanOrEqual(4);
  });

  it('no sentence is a long one', async () => {
    for (const text of (await illPages()).flatMap(textsOf))
      expect(text.split(' ').length, text).toBeLessThanOrEqual(25);
  });
});

describe('the sample’s plain pages', () => {
  it('leg cramps: advice first, then causes, the most common before all', async () => {
    const { title, kind, sections, silent, references } = await handout(ids.legCramps);
    expect([title, kind]).toEqual(['Leg cramps', 'symptom']);
    expect(sections.map(({ heading }) => heading)).toEqual([
      'When to see a doctor',
      'What can cause them',
      'What they can cause',
      'What they can be a symptom of',
      'In the body',
      'Kinds and parts',
    ]);
    expect(textsOf({ sections } as Handout).slice(0, 3)).toEqual([
      'Leg cramps should be seen by a doctor, if they come back for no clear reason.',
      'Leg cramps should be seen by a doctor, if they have come back several times.',
      'The most common cause of leg cramps is exercise that is harder than usual.',
    ]);
    expect(silent).toContain('what is used to treat them');
    expect(references.map(({ what }) => what)).toEqual(['dataset', 'source', 'source']);
  });

  it('varicose veins for pregnant women: what is said of them first, and of women too', async () => {
    const { sections } = await handout(ids.varicoseVeins, [ids.pregnantWomen]);
    expect(sections[0]).toMatchObject({
      heading: 'What is said about pregnant women',
      lines: [
        { text: 'They are more common in pregnant women.' },
        { text: 'They are more common in women.' },
      ],
    });
    expect(sections[0]?.intro.at(-1)).toContain('that does not mean no risk');
  });

  it('every concept has one, each sentence clean, each number a reference', async () => {
    for (const { id, name } of sampleNodes) {
      const page = await handout(id);
      const numbers = page.references.map(({ number }) => number);
      expect(numbers, name ?? id).toEqual(numbers.map((_, at) => at + 1));
      for (const { text, references } of page.sections.flatMap(({ lines }) => lines)) {
        expect(text).toMatch(/^[A-Z][^.{}[\]|:]*\.$/);
        expect(text).not.toMatch(/\b(\w+) \1\b|undefined/i);
        expect(references.length).toBeGreaterThan(0);
        expect(numbers).toEqual(expect.arrayContaining(references));
      }
    }
  });

  it('refuses what is not there', async () => {
    await expect(handout('DOID:0')).rejects.toMatchObject({ code: 'not_found' });
    await expect(handout(ids.legCramps, ['DOID:0'])).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('as HTML', () => {
  const parsed = async (links: Parameters<typeof handoutHtml>[1]) =>
    new DOMParser().parseFromString(handoutHtml(await handout(ids.legCramps), links), 'text/html');

  it('has one first heading, landmarks, unique ids, and no link inside that leads nowhere', async () => {
    const page = await parsed({ explorer: '../#node=SYMP', everyone: '?' });
    expect(page.documentElement.lang).toBe('en');
    for (const landmark of ['header', 'nav', 'main', 'footer', 'h1'])
      expect(page.querySelectorAll(`body ${landmark}`)).toHaveLength(1);
    const all = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(all).size).toBe(all.length);
    const targets = [...page.querySelectorAll('a[href^="#"]')].map((a) => a.getAttribute('href')?.slice(1));
    expect(targets.length).toBeGreaterThan(20);
    expect(targets.filter((id) => !all.includes(id ?? ''))).toEqual([]);
    expect(page.querySelector('section.care h2')?.textContent).toBe('When to see a doctor');
    expect(page.body.textContent).toContain('It informs and never diagnoses.');
    expect(page.body.textContent).toMatch(/Reading ease of these sentences: \d\d of 100/);
  });

  it('as a file leads to no other page and loads nothing', async () => {
    const page = await parsed(null);
    expect(page.querySelectorAll('nav, script, link')).toHaveLength(0);
    expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'");
  });
});
