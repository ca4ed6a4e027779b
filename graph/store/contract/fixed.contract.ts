/**
 * Expectations worked out by hand on the small graph. They hold the oracle and the engines alike, so that the two
 * cannot be wrong together.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { limits } from '../../model';
import type { GraphStore } from '../types';
import { rowsOf } from './export.contract';
import { checkedOnly, everything, type Lab } from './lab';
import { claim, evidenceOf, smallGraph } from './smallGraph';

const out = { direction: 'out', negated: false } as const;
const into = { direction: 'in', negated: false } as const;

export function fixedContract(lab: Lab): void {
  describe('by hand', () => {
    let store: GraphStore;
    beforeAll(async () => {
      ({ store } = await lab.filled([smallGraph]));
    });
    const ids = (nodes: readonly { id: string }[]) => nodes.map((node) => node.id.replace('lab:', ''));
    const search = async (text: string) => {
      const { hits, total } = await store.search({ text, limit: 10, filter: checkedOnly });
      expect(total).toBe(hits.length);
      return hits.map(({ node, matched }) => `${node.name}: ${matched.how} ${matched.text}`);
    };

    it('search: exact name, synonym, code, words, beginnings, typos', async () => {
      expect(await search('LEG-CRAMPS')).toEqual(['Leg cramps: name Leg cramps']);
      expect(await search('Charley Horse')).toEqual(['Leg cramps: synonym charley horse']);
      expect(await search('mesh:d009120')).toEqual(['Leg cramps: xref MESH:D009120']);
      expect(await search('lab:veins')).toEqual(['Varicose veins: id lab:veins']);
      expect(await search('vein')).toEqual([
        'Vein surgery: tokens Vein surgery',
        'Weak vein walls: tokens Weak vein walls',
        'Varicose veins: prefix Varicose veins',
      ]);
      expect(await search('women preg')).toEqual(['Pregnant women: prefix Pregnant women']);
      expect(await search('varicsoe')).toEqual(['Varicose veins: typo Varicose veins']);
      expect(await search('vien')).toEqual([]);
      expect(await search('varicose horse')).toEqual([]);
    });

    it('search: at equal matches more neighbours first', async () => {
      const { hits } = await store.search({ text: 'vein', limit: 2, filter: everything });
      expect(ids(hits.map(({ node }) => node))).toEqual(['weak', 'surgery']);
    });

    it('counts: a loop once and as out, negated apart, unchecked only when asked for', async () => {
      expect(await store.neighbourCounts('lab:veins', checkedOnly)).toEqual([
        { relation: 'CAUSES', ...out, kind: 'Condition', count: 1 },
        { relation: 'CAUSES', ...into, kind: 'Mechanism', count: 1 },
        { relation: 'HAS_SYMPTOM', ...out, kind: 'Symptom', count: 1 },
        { relation: 'HAS_SYMPTOM', direction: 'out', negated: true, kind: 'Symptom', count: 1 },
        { relation: 'AT_RISK_OF', ...into, kind: 'RiskGroup', count: 2 },
        { relation: 'TREATS', ...into, kind: 'Treatment', count: 1 },
      ]);
      expect(await store.neighbourCounts('lab:gone', checkedOnly)).toEqual([]);
      expect(await store.neighbourCounts('lab:gone', everything)).toEqual([
        { relation: 'CAUSES', ...out, kind: 'Mechanism', count: 1 },
      ]);
    });

    it('neighbours: by evidence, name, degree and commonness', async () => {
      const ask = async (order: 'evidence' | 'name' | 'degree' | 'commonness') => {
        const answer = await store.neighbours({ id: 'lab:veins', order, limit: 10, filter: checkedOnly });
        expect([answer.total, answer.edges.length, answer.nextCursor]).toEqual([6, 7, null]);
        return ids(answer.nodes);
      };
      // Two sources stand behind cramps (0.96), one behind each of the others (0.8), which are then by id.
      expect(await ask('evidence')).toEqual(['cramps', 'pregnant', 'surgery', 'veins', 'weak', 'women']);
      expect(await ask('name')).toEqual(['cramps', 'pregnant', 'veins', 'surgery', 'weak', 'women']);
      expect(await ask('degree')).toEqual(['veins', 'pregnant', 'women', 'cramps', 'surgery', 'weak']);
      expect((await ask('commonness'))[0]).toBe('cramps');
    });

    it('neighbours: a page ends in a cursor to the next', async () => {
      const asked = {
        id: 'lab:veins',
        relation: 'AT_RISK_OF',
        order: 'name',
        limit: 1,
        filter: checkedOnly,
      } as const;
      const first = await store.neighbours(asked);
      expect([ids(first.nodes), first.total]).toEqual([['pregnant'], 2]);
      expect(first.edges.map((edge) => edge.id)).toEqual(['lab%3Apregnant|AT_RISK_OF|lab%3Aveins+']);
      const second = await store.neighbours({ ...asked, cursor: first.nextCursor ?? '' });
      expect([ids(second.nodes), second.nextCursor]).toEqual([['women'], null]);
    });

    it('edges: claims summed up, and those that deny them apart', async () => {
      const key = {
        subject: 'lab:veins',
        relation: 'HAS_SYMPTOM',
        object: 'lab:cramps',
        negated: false,
        qualifiers: {},
      };
      const answer = await store.statements(key, checkedOnly);
      expect(answer.edge).toEqual({
        ...key,
        id: 'lab%3Aveins|HAS_SYMPTOM|lab%3Acramps+',
        statements: 2,
        sources: 2,
        sourceIds: ['infores:a', 'infores:b'],
        weight: 0.96,
        commonness: 'common',
        context: 'at night',
        treatmentLine: null,
        unchecked: 0,
      });
      expect(answer.statements.map(({ id }) => id)).toEqual(['s1', 's2']);
      expect(answer.opposite.map(({ id }) => id)).toEqual(['s3']);
      expect(answer.cut).toBe(false);
      const surgery = { ...key, subject: 'lab:surgery', relation: 'TREATS', object: 'lab:veins' };
      expect((await store.statements(surgery, checkedOnly)).edge.treatmentLine).toBe(2);
    });

    it('edges: between some nodes, and at some nodes', async () => {
      const among = await store.among(['lab:veins', 'lab:cramps', 'lab:women'], checkedOnly);
      expect(among.map(({ id }) => id)).toEqual([
        'lab%3Aveins|CAUSES|lab%3Aveins+',
        'lab%3Aveins|HAS_SYMPTOM|lab%3Acramps+',
        'lab%3Aveins|HAS_SYMPTOM|lab%3Acramps-',
        'lab%3Awomen|AT_RISK_OF|lab%3Aveins+',
      ]);
      const causes = await store.frontier(['lab:weak'], { unchecked: true, relations: ['CAUSES'] });
      expect(causes.map(({ id, unchecked, weight }) => [id, unchecked, weight])).toEqual([
        ['lab%3Agone|CAUSES|lab%3Aweak+', 1, 0.4],
        ['lab%3Aweak|CAUSES|lab%3Aveins+', 0, 0.8],
      ]);
    });

    it('lens: members with their reasons, and an honest sentence', async () => {
      const lens = await store.lens(['lab:pregnant'], { unchecked: true });
      const tie = (relation: string, edge: string) => ({ why: 'tied', to: 'lab:veins', relation, edge });
      expect(lens.members).toEqual([
        { id: 'lab:pregnant', reason: { why: 'chosen' } },
        { id: 'lab:women', reason: { why: 'broader', of: 'lab:pregnant' } },
        {
          id: 'lab:veins',
          reason: { why: 'atRisk', group: 'lab:pregnant', edge: 'lab%3Apregnant|AT_RISK_OF|lab%3Aveins+' },
        },
        { id: 'lab:cramps', reason: tie('HAS_SYMPTOM', 'lab%3Aveins|HAS_SYMPTOM|lab%3Acramps+') },
        { id: 'lab:surgery', reason: tie('TREATS', 'lab%3Asurgery|TREATS|lab%3Aveins+') },
        { id: 'lab:weak', reason: tie('CAUSES', 'lab%3Aweak|CAUSES|lab%3Aveins+') },
        {
          id: 'lab:gone',
          reason: { why: 'leadsTo', to: 'lab:veins', steps: 2, edge: 'lab%3Agone|CAUSES|lab%3Aweak+' },
        },
      ]);
      expect(lens).toMatchObject({ groups: ['lab:pregnant'], cut: false });
      expect(lens.sentence).toBe(
        'These sources say one thing about pregnant women: varicose veins are more common. The same is said of one ' +
          'other group. What is said of women is counted in, since pregnant women are a kind of women. Where they say ' +
          'nothing, that does not mean no risk.',
      );
    });

    it('a lens filters: who is not said to be tied to the group is left out', async () => {
      const filter = { unchecked: false, riskGroups: ['lab:women'] };
      const { nodes, total } = await store.neighbours({ id: 'lab:veins', order: 'name', limit: 10, filter });
      expect([ids(nodes), total]).toEqual([['cramps', 'veins', 'surgery', 'weak', 'women'], 5]);
      expect((await store.search({ text: 'pregnant women', limit: 10, filter })).total).toBe(0);
      expect(await store.stats(filter)).toMatchObject({
        nodes: 5,
        statements: 7,
        relations: { HAS_SYMPTOM: 3 },
      });
    });

    it('stats: what is there, and what is switched off', async () => {
      const stats = await store.stats(checkedOnly);
      expect(stats).toMatchObject({ nodes: 7, statements: 9, unchecked: 1 });
      expect(stats.kinds).toEqual({
        Symptom: 1,
        Condition: 1,
        Treatment: 1,
        Mechanism: 1,
        RiskGroup: 2,
        NamedThing: 1,
      });
      expect(stats.relations).toEqual({ HAS_SYMPTOM: 3, AT_RISK_OF: 2, SUBTYPE_OF: 1, CAUSES: 2, TREATS: 1 });
      expect(stats.sources).toEqual([
        { id: 'infores:a', title: 'Title a', statements: 6, unchecked: 0 },
        { id: 'infores:b', title: 'Title b', statements: 2, unchecked: 0 },
        { id: 'infores:c', title: 'Title c', statements: 1, unchecked: 0 },
        { id: 'infores:mined', title: 'Title mined', statements: 0, unchecked: 1 },
      ]);
      expect(await store.datasets()).toMatchObject([
        {
          name: 'small',
          state: 'complete',
          nodes: 7,
          statements: 10,
          title: 'A small graph',
          license: 'CC0-1.0',
          url: null,
        },
      ]);
    });

    it('groups and top nodes', async () => {
      const groups = await store.riskGroups({ unchecked: false });
      expect(groups.map(({ node, count }) => [node.id, count])).toEqual([
        ['lab:pregnant', 1],
        ['lab:women', 1],
      ]);
      expect(ids(await store.topNodes('RiskGroup', 1, checkedOnly))).toEqual(['pregnant']);
    });

    it('export: nodes by id, then claims by id', async () => {
      const rows = await rowsOf(store, { what: 'around', id: 'lab:cramps', depth: 1 }, checkedOnly);
      const told = rows.map((row) => (row.row === 'node' ? row.node.id : row.statement.id));
      expect(told).toEqual(['lab:cramps', 'lab:veins', 's1', 's2', 's3', 's9']);
    });

    it('an end that no record describes is a node without a name', async () => {
      expect(await store.nodes(['lab:gone'])).toEqual([
        {
          id: 'lab:gone',
          kind: 'NamedThing',
          categories: ['biolink:NamedThing'],
          name: 'lab:gone',
          synonyms: [],
          xrefs: [],
          datasets: ['small'],
          attributes: {},
        },
      ]);
    });

    it('a list of claims ends at its cap and says so, while the edge counts all', async () => {
      const count = limits.statementsOfEdge + 1;
      const { store: large } = await lab.filled([
        {
          info: { name: 'large' },
          records: [],
          statements: Array.from({ length: count }, (_, at) =>
            claim(`s${at}`, ['a', 'CAUSES', 'b'], evidenceOf('a')),
          ),
        },
      ]);
      const key = { subject: 'lab:a', relation: 'CAUSES', object: 'lab:b', negated: false, qualifiers: {} };
      const answer = await large.statements(key, checkedOnly);
      expect([answer.edge.statements, answer.statements.length, answer.cut]).toEqual([
        count,
        count - 1,
        true,
      ]);
      const opposite = await large
        .statements({ ...key, negated: true }, checkedOnly)
        .catch((error: unknown) => error);
      expect(opposite).toMatchObject({ code: 'not_found' });
    });
  });
}
