// @vitest-environment jsdom
/** The page to share, read as a browser reads it: everything in it, nothing that acts on its own. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { limits, type Evidence } from '../model';
import type { ExportRow } from '../store/types';
import { exportRows } from './exportGraph';
import { collect, exported, node, pieces, statement, storeWith } from './fixtures/support';
import { htmlPage } from './htmlPage';
import { style, styleHash } from './html/style';

const parsed = (text: string) => new DOMParser().parseFromString(text, 'text/html');
const texts = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll(selector)].map((element) => element.textContent.replaceAll(/\s+/g, ' ').trim());

const evidence = (more: Partial<Evidence> = {}): Evidence => ({ ...statement('', '', '').evidence, ...more });

async function pageOf(store: Parameters<typeof exported>[0]): Promise<Document> {
  const [file] = await exported(store, htmlPage);
  expect(file?.name).toMatch(/\.html$/);
  return parsed(file?.text ?? '');
}

const hostile = [
  '<img src=x onerror=alert(1)>',
  '</style><script>alert(2)</script>',
  '"><svg onload=alert(3)>',
  ']]>',
  '${alert(4)}',
  '\u0000\u202Eevil',
];

const hostileStore = () =>
  storeWith(
    'made',
    [
      node('DOID:1', { name: 'leg cramps', plural: true }),
      ...hostile.map((name, at) =>
        node(`HP:${at}`, { name, synonyms: [name], description: name, xrefs: ['javascript:alert(5)'] }),
      ),
    ],
    hostile.map((text, at) =>
      statement(`s${at}`, `HP:${at}`, 'DOID:1', {
        negated: at === 1,
        qualifiers: { [text]: text },
        evidence: evidence({
          source: { id: text, title: text, publisher: text, date: text, url: 'javascript:alert(6)' },
          publications: [text, 'PMID:1'],
          quote: text,
          paraphrase: text,
          note: text,
        }),
      }),
    ),
  );

describe('one file to share', () => {
  it('lets nothing in that runs or loads, whatever names are like', async () => {
    const page = await pageOf(await hostileStore());
    expect(page.querySelectorAll('script, svg, iframe, object, embed, link, base, form')).toHaveLength(0);
    const attributes = [...page.querySelectorAll('*')].flatMap((element) => [...element.attributes]);
    expect(attributes.filter(({ name }) => name.startsWith('on') || name === 'style')).toEqual([]);
    const links = attributes.filter(({ name }) => name === 'href').map(({ value }) => value);
    expect(links.filter((href) => !/^(#|https?:)/.test(href))).toEqual([]);
    expect(links).toContain('https://pubmed.ncbi.nlm.nih.gov/1');
    for (const name of hostile.slice(0, 5)) expect(page.body.textContent).toContain(name);
    expect(page.body.textContent).not.toContain('\u0000');
  });

  it('says by its policy that it loads nothing, and holds the hash of its style sheet', async () => {
    const page = await pageOf(await hostileStore());
    const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(page.querySelector('style')?.textContent).toBe(style);
    expect(styleHash).toBe(createHash('sha256').update(style).digest('base64'));
  });

  it('keeps what is denied as a denial', async () => {
    const page = await pageOf(await hostileStore());
    expect(texts(page, '.said').filter((said) => said.startsWith('This source says'))).toHaveLength(1);
  });

  it('numbers each source and publication once', async () => {
    const claims = ['a', 'b'].map((id) =>
      statement(id, 'DOID:1', 'DOID:2', { evidence: evidence({ publications: ['PMID:1', 'PMID:1'] }) }),
    );
    const page = await pageOf(await storeWith('made', [node('DOID:1'), node('DOID:2')], claims));
    expect(texts(page, '.references li')).toHaveLength(2);
    expect(texts(page, '.said a[href^="#r"]')).toEqual(['[1]', '[2]', '[1]', '[2]']);
  });

  it('shows a picture that is handed to it, as a picture and not as markup', async () => {
    const rows: ExportRow[] = [];
    for await (const row of (await hostileStore()).exportRows(
      { what: 'everything' },
      { unchecked: true, riskGroups: [] },
    ))
      rows.push(row);
    const picture = { light: '<svg>é</svg>', dark: '<svg/>', title: '3 "concepts"' };
    const info = { what: 'a view', date: '2026-03-01', filter: 'all', lens: 'women', datasets: [], picture };
    const each = async function* () {
      yield* rows;
    };
    const { files } = await exportRows(each, info, htmlPage, 'view');
    const page = parsed((await collect(files[0]?.content ?? pieces(''))).join(''));
    const [, base64 = ''] = page.querySelector('img')?.src.split('base64,') ?? [];
    expect(Buffer.from(base64, 'base64').toString()).toBe(picture.light);
    expect(page.querySelector('img')?.alt).toBe(picture.title);
    expect(page.body.textContent).toContain('Women.');
  });

  it('refuses what nobody would read, before anything is written', async () => {
    const many = Array.from({ length: limits.pageRows + 1 }, (_, at) => node(`DOID:${at}`));
    await expect(exported(await storeWith('made', many, []), htmlPage)).rejects.toMatchObject({
      code: 'too_large',
    });
  });
});
