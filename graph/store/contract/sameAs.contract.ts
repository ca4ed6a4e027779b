/**
 * Contract of `sameAs`: what may be the same as a concept, on random codes as nasty as a file could bring them, and
 * by hand on two data sets that call one thing by two ids.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { limits, type NodeRecord } from '../../model';
import type { GraphStore } from '../types';
import { hostileTexts } from './hostile';
import { checkedOnly, each, everything, expectSame, filtersOf, idsOf, outcome, seeds, type Lab } from './lab';
import { Chance, type GraphPart } from './randomGraph';
import { claim, evidenceOf } from './smallGraph';

const record = (id: string, category: string, name: string, rest: Partial<NodeRecord> = {}): NodeRecord => ({
  id,
  categories: [`biolink:${category}`],
  name,
  synonyms: [],
  xrefs: [],
  attributes: {},
  ...rest,
});

/** Codes that fold alike, that cannot be folded, that mean something to a query, and that tie nothing. */
const oddCodes = [
  'MESH:D1',
  'mesh:D1',
  'MESH:d1',
  'MESH:D1\u0000',
  'MESH:\ud800D1',
  'MESH:Ｄ1',
  'MESH:D-1',
  'UMLS:C1',
  'UMLS_CUI:C1',
  'SNOMEDCT_US_2025_09_01:1',
  'SCTID:1',
  'UMLS:C1"; DROP TABLE label; --',
  'UMLS:😀',
  'ICD10:?!',
  'own:1',
  'PMID:1',
  'https://example.org/1',
  'no code',
  '__proto__',
  '',
];

/** Concepts with codes of each other, of nobody and of very many. */
function randomCodes(seed: number): [GraphPart, GraphPart] {
  const chance = new Chance(seed);
  const ids = [
    ...Array.from({ length: 24 }, (_, at) => `${chance.pick(['DOID', 'MONDO', 'own'])}:${at}`),
    ...['own:1', 'own:2', '__proto__', 'MESH:D1', 'mesh:D1', 'UMLS:😀', 'SYMP:ﬀ', 'SYMP:😀'],
  ];
  const part = (name: string): GraphPart => {
    const own = chance.some(ids, 0.7);
    return {
      info: { name },
      records: own.map((id, at) =>
        record(
          id,
          chance.pick(['Disease', 'Disease', 'PhenotypicFeature']),
          chance.pick(['Vein', 'ﬀ', '😀']),
          {
            synonyms: chance.some(oddCodes.slice(0, 6), 0.1),
            xrefs: [
              ...chance.some(oddCodes, 0.12),
              ...chance.some(ids, 0.06),
              // One code that exactly as many carry as may, and one that one more does, in most of the graphs.
              ...(at < limits.codeCarriers ? ['ICD10CM:I83'] : []),
              ...(at <= limits.codeCarriers ? ['ICD10CM:I84'] : []),
            ],
          },
        ),
      ),
      statements: [
        claim('s1', ['none', 'AT_RISK_OF', 'none'], evidenceOf('a'), {
          subject: 'MESH:D1',
          object: 'mesh:D1',
        }),
      ],
    };
  };
  return [part('first'), part('second 😀')];
}

const veins = record('DOID:799', 'Disease', 'Varicose veins', {
  synonyms: ['varices'],
  xrefs: ['UMLS:C0042345', 'MESH:D014648', 'ICD10CM:I83', 'own:7', 'PMID:7'],
});
/** Two data sets about one thing: the second one's ids are others, apart from one. */
const first: GraphPart = {
  info: { name: 'first' },
  records: [veins, record('SYMP:1', 'PhenotypicFeature', 'Leg cramps')],
  statements: [
    claim('s1', ['', 'HAS_SYMPTOM', ''], evidenceOf('a'), { subject: 'DOID:799', object: 'SYMP:1' }),
  ],
};
const second: GraphPart = {
  info: { name: 'second' },
  records: [
    record('MESH:D014648', 'Disease', 'Varicosis', { xrefs: ['UMLS:C0042345'] }),
    record('MONDO:1', 'Disease', 'Varicose disease', { xrefs: ['DOID:799'] }),
    record('MONDO:2', 'Disease', 'Another disease', { xrefs: ['UMLS:C0042345'] }),
    record('MONDO:3', 'PhenotypicFeature', 'Varicose look', { xrefs: ['UMLS:C0042345'] }),
    record('MONDO:4', 'Disease', 'Of an unknown vocabulary', { xrefs: ['own:7'] }),
    record('MONDO:5', 'Disease', 'Of one paper', { xrefs: ['PMID:7'] }),
    record('MONDO:6', 'Disease', 'Of another case', { xrefs: ['umls:c0042345'] }),
    record('DOID:800', 'Disease', 'Another one of the same vocabulary', { xrefs: ['UMLS:C0042345'] }),
    record('DOID:801', 'Disease', 'The same under an old id', { xrefs: ['DOID:799', 'ICD10CM:I83'] }),
    record('SYMP:1', 'PhenotypicFeature', 'Cramp of the leg', { xrefs: ['HP:0003394'] }),
  ],
  statements: [
    claim('s1', ['', 'HAS_SYMPTOM', ''], evidenceOf('b'), { subject: 'MESH:D014648', object: 'SYMP:1' }),
  ],
};

/** Everything that can be seen of a store, but for when it was filled. */
async function shown(store: GraphStore) {
  const { nodes, statements, kinds, relations, sources, datasets } = await store.stats(everything);
  const rows = [];
  for await (const row of store.exportRows({ what: 'everything' }, everything)) rows.push(row);
  return { nodes, statements, kinds, relations, sources, rows, names: datasets.map(({ name }) => name) };
}

export function sameAsContract(lab: Lab): void {
  describe('sameAs', () => {
    it.each(lab.graphs)('proposes what the codes say (graph %i)', async (seed) => {
      const pair = await lab.filled(randomCodes(seed));
      const ids = [...(await idsOf(pair)), 'lab:unknown'];
      for (const filter of await filtersOf(pair)) {
        await each(ids, (id) => expectSame(pair, (store) => store.sameAs(id, filter)));
      }
      const found = await Promise.all(ids.slice(0, -1).map((id) => pair.oracle.sameAs(id, everything)));
      expect(found.filter(({ total }) => total > 0).length).toBeGreaterThan(10);
    });

    it.each(lab.graphs)('answers on any graph (graph %i)', async (seed) => {
      const pair = await lab.pair(seed);
      for (const filter of await filtersOf(pair)) {
        await each(await idsOf(pair), (id) => expectSame(pair, (store) => store.sameAs(id, filter)));
      }
    });

    it('takes ids as text, whatever they contain', async () => {
      const pair = await lab.pair(seeds[0]);
      await each(hostileTexts, (text) => expectSame(pair, (store) => store.sameAs(text, checkedOnly)));
    });
  });

  if (lab.canWrite) bySeveralDatasets(lab);
}

/** What takes two data sets, or one that goes again. */
function bySeveralDatasets(lab: Lab): void {
  it.each(lab.graphs)('proposes no more of what was removed (graph %i)', async (seed) => {
    for (const gone of randomCodes(seed).map(({ info }) => info.name)) {
      const pair = await lab.filled(randomCodes(seed));
      for (const store of [pair.store, pair.oracle]) await store.removeDataset(gone);
      await each(await idsOf(pair), (id) => expectSame(pair, (store) => store.sameAs(id, everything)));
    }
  });

  describe('sameAs by hand', () => {
    let store: GraphStore;
    const proposed = async (id: string, from = store) =>
      (await from.sameAs(id, checkedOnly)).proposals.map(
        ({ node, codes }) => `${node.id}: ${codes.join(' ')}`,
      );
    beforeAll(async () => {
      ({ store } = await lab.filled([first, second]));
    });

    it('gives the codes: most first, then by name; another kind, case or paper ties nothing, nor a second id of one vocabulary', async () => {
      expect(await proposed('DOID:799')).toEqual([
        'DOID:801: DOID:799 ICD10CM:I83',
        'MESH:D014648: MESH:D014648 UMLS:C0042345',
        'MONDO:2: UMLS:C0042345',
        'MONDO:1: DOID:799',
      ]);
      expect(await proposed('MESH:D014648')).toEqual([
        'DOID:799: MESH:D014648 UMLS:C0042345',
        'MONDO:2: UMLS:C0042345',
        'DOID:800: UMLS:C0042345',
      ]);
      expect(await proposed('MONDO:1')).toEqual(['DOID:801: DOID:799', 'DOID:799: DOID:799']);
      expect(await proposed('DOID:800')).toEqual(['MONDO:2: UMLS:C0042345', 'MESH:D014648: UMLS:C0042345']);
      expect(await proposed('MONDO:3')).toEqual([]);
      expect(await proposed('SYMP:1')).toEqual([]);
    });

    it('joins what has one id, and nothing else', async () => {
      const [joined] = await store.nodes(['SYMP:1']);
      expect(joined).toMatchObject({
        name: 'Leg cramps',
        synonyms: ['Cramp of the leg'],
        xrefs: ['HP:0003394'],
        datasets: ['first', 'second'],
      });
      const ids = ['DOID:799', 'MESH:D014648', 'MONDO:1', 'MONDO:2'];
      expect((await store.nodes(ids)).map(({ id, datasets }) => [id, datasets])).toEqual([
        ['DOID:799', ['first']],
        ...ids.slice(1).map((id) => [id, ['second']]),
      ]);
    });

    it('leaves exactly what was there when a data set goes again', async () => {
      const { store: own } = await lab.filled([first]);
      const { store: grown } = await lab.filled([first, second]);
      await grown.removeDataset('second');
      expect(await shown(grown)).toEqual(await shown(own));
      expect(await proposed('DOID:799', grown)).toEqual([]);
      expect((await grown.check()).problems).toEqual([]);
      const { store: left } = await lab.filled([second]);
      const { store: other } = await lab.filled([first, second]);
      await other.removeDataset('first');
      expect(await shown(other)).toEqual(await shown(left));
      expect(await proposed('MESH:D014648', other)).toEqual([
        'MONDO:2: UMLS:C0042345',
        'DOID:800: UMLS:C0042345',
      ]);
    });

    it('tells nothing by a code that more carry than may, and all that there are by one that as many carry', async () => {
      const many = (code: string, count: number) =>
        Array.from({ length: count }, (_, at) =>
          record(`many:${code}${at}`, at === 0 ? 'Gene' : 'Disease', `Thing ${at}`, { xrefs: [code] }),
        );
      const most = limits.codeCarriers;
      const { store: own } = await lab.filled([
        {
          info: { name: 'many' },
          records: [...many('ICD10CM:I83', most), ...many('ICD10CM:I84', most + 1)],
          statements: [],
        },
      ]);
      const answer = await own.sameAs('many:ICD10CM:I831', everything);
      // Itself and the one of another kind are not proposed, but they carry the code.
      expect([answer.total, answer.proposals.length]).toEqual([most - 2, most - 2]);
      expect(await own.sameAs('many:ICD10CM:I841', everything)).toEqual({ proposals: [], total: 0 });
    });

    it('lists only so many, and counts all', async () => {
      const codes = Array.from({ length: 4 }, (_, at) => `UMLS:C${at}`);
      const others = codes.flatMap((code) =>
        Array.from({ length: limits.codeCarriers - 1 }, (_, at) =>
          record(`MONDO:${code}-${at}`, 'Disease', 'Thing', { xrefs: [code] }),
        ),
      );
      const { store: own } = await lab.filled([
        {
          info: { name: 'many' },
          records: [record('DOID:1', 'Disease', 'One', { xrefs: codes }), ...others],
          statements: [],
        },
      ]);
      const { proposals, total } = await own.sameAs('DOID:1', everything);
      expect([proposals.length, total]).toEqual([limits.sameAs, others.length]);
    });

    it('does not know a concept that is not there', async () => {
      expect(await outcome(() => store.sameAs('DOID:gone', everything))).toEqual({ failed: 'not_found' });
    });
  });
}
