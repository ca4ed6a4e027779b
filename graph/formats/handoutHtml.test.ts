// @vitest-environment jsdom
/** A hand-out of hostile names as HTML: texts, and nothing that acts on its own. */
import { expect, it } from 'vitest';
import { handoutOf } from '../answers/handout/gather';
import { limits, type Evidence } from '../model';
import { node, statement, storeWith } from './fixtures/support';
import { handoutHtml, noHandoutHtml } from './html/handout';

const hostile = [
  '<img src=x onerror=alert(1)>',
  '</style><script>alert(2)</script>',
  '"><svg onload=alert(3)>',
  "' autofocus onfocus=alert(4) x='",
];

const evidence = (text: string): Evidence => ({
  ...statement('', '', '').evidence,
  source: { id: text, title: text, publisher: text, date: text, url: 'javascript:alert(5)' },
  publications: ['javascript:alert(6)', 'PMID:1'],
  context: text,
  license: text,
});

async function hostileHtml(): Promise<string> {
  const store = await storeWith(
    'made',
    [
      node('DOID:1', { name: hostile[0] ?? '', synonyms: hostile, description: hostile[1] ?? '' }),
      ...hostile.map((name, at) => node(`HP:${at}`, { name })),
    ],
    hostile.map((text, at) =>
      statement(`s${at}`, `HP:${at}`, 'DOID:1', {
        negated: at === 1,
        qualifiers: { [text]: text },
        evidence: evidence(text),
      }),
    ),
  );
  const handout = await handoutOf({ id: 'DOID:1', riskGroups: [], date: '2026-03-01' }, store);
  return handoutHtml(handout, { explorer: `../#node=${hostile[2] ?? ''}`, everyone: null });
}

const acting = 'script, svg, iframe, object, embed, base, form, img';

it('lets nothing in that runs or loads', async () => {
  const page = new DOMParser().parseFromString(await hostileHtml(), 'text/html');
  expect(page.querySelectorAll(acting)).toHaveLength(0);
  const attributes = [...page.querySelectorAll('*')].flatMap((element) => [...element.attributes]);
  expect(attributes.filter(({ name }) => /^(on|style$|autofocus)/.test(name))).toEqual([]);
  const links = attributes.filter(({ name }) => name === 'href').map(({ value }) => value);
  expect(links.filter((href) => !/^(#|https?:|\.\.\/)/.test(href))).toEqual([]);
  expect(links).toContain('https://pubmed.ncbi.nlm.nih.gov/1');
  for (const name of hostile) expect(page.body.textContent).toContain(name);
});

it('says that it is cut before its first section, and at its end', async () => {
  const many = Array.from({ length: limits.handoutSection + 3 }, (_, at) => `HP:${at}`);
  const store = await storeWith(
    'made',
    [node('DOID:1', { name: 'Gout' }), ...many.map((id) => node(id, { name: id }))],
    many.map((id) => statement(id, id, 'DOID:1')),
  );
  const html = handoutHtml(
    await handoutOf({ id: 'DOID:1', riskGroups: [], date: '2026-03-01' }, store),
    null,
  );
  const page = new DOMParser().parseFromString(html, 'text/html');
  const said = 'This page is cut: 3 lines are not listed here.';
  expect(page.querySelector('header')?.textContent).toContain(said);
  expect(page.querySelector('footer')?.textContent).toContain(said);
});

it('a page that is not there says so in text alone', () => {
  const html = noHandoutHtml('No page', `There is no concept with the id “${hostile[0] ?? ''}”.`, [
    { address: '../', label: 'Back' },
  ]);
  const page = new DOMParser().parseFromString(html, 'text/html');
  expect(page.querySelectorAll(acting)).toHaveLength(0);
  expect(page.body.textContent).toContain(hostile[0]);
  expect(page.querySelector('a')?.getAttribute('href')).toBe('../');
});
