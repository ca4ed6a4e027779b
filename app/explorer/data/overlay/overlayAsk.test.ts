import { describe, expect, it } from 'vitest';
import { MemoryStore } from '@/graph/store/memory/memoryStore';
import type { Evidence, NodeRecord, StatementRecord } from '@/graph/model';
import { storeAsk } from '@/app/server/storeAsk';
import type { AskMore } from '../ask';
import { overlayAsk } from './overlayAsk';
import type { OverlayGraph } from './types';

const evidence: Evidence = {
  source: { id: 'paper', title: 'Paper', publisher: null, date: null, url: null },
  publications: [],
  knowledgeLevel: 'knowledge_assertion',
  agentType: 'manual_agent',
};
const node = (id: string, name: string, category = 'biolink:Disease'): NodeRecord => ({
  id,
  name,
  categories: [category],
  synonyms: [],
  xrefs: [],
  attributes: {},
});
const claim = (id: string, subject: string, object: string, source = 'paper'): StatementRecord => ({
  id,
  subject,
  relation: 'CAUSES',
  object,
  negated: false,
  qualifiers: {},
  evidence: { ...evidence, source: { ...evidence.source, id: source } },
  attributes: {},
});

async function filled(
  name: string,
  nodes: readonly NodeRecord[],
  statements: readonly StatementRecord[],
): Promise<MemoryStore> {
  const store = new MemoryStore();
  const session = await store.startImport({ name });
  await session.writeNodes(nodes);
  await session.writeStatements(statements);
  await session.complete();
  return store;
}

/** Rows are only asked for by exports. */
const asGraph = (store: MemoryStore): OverlayGraph => Object.assign(store, { rows: async () => [] });

/** A stored graph's answers, as the page gets them. */
const askOf = (stored: MemoryStore): AskMore => ({
  ...storeAsk(stored),
  carriersOf: async (code) => (await stored.carriersOf([code])).get(code) ?? [],
  search: (text, filter) => stored.search({ text, limit: 10, filter }),
  statements: (key, filter) => stored.statements(key, filter),
  lens: (ids, filter) => stored.lens(ids, filter),
  riskGroups: (filter) => stored.riskGroups(filter),
  stats: (filter) => stored.stats(filter),
  kindTies: (filter) => stored.kindTies(filter),
  topNodes: (kind, limit, filter) => stored.topNodes(kind, limit, filter),
});

/**
 * A file over a stored graph; `coded` are further concepts of either, by which something may be the same.
 * @param source what the file's claims come from
 */
async function both(
  fresh: string[] = [],
  coded: { stored?: NodeRecord[]; file?: NodeRecord[] } = {},
  source = 'paper',
): Promise<AskMore> {
  const stored = await filled(
    'stored',
    [node('a', 'ache'), node('b', 'burn'), ...(coded.stored ?? [])],
    [claim('s1', 'a', 'b')],
  );
  const onTop = await filled(
    'file',
    [node('b', 'burn'), node('c', 'cold'), ...(coded.file ?? [])],
    [claim('s2', 'b', 'c', source), claim('s3', 'a', 'b', source)],
  );
  return overlayAsk(askOf(stored), asGraph(onTop), (ids) => fresh.push(...ids));
}

const all = { unchecked: false, riskGroups: [] };

describe('a file on top of the stored graph', () => {
  it('answers for concepts of either side', async () => {
    const ask = await both();
    expect((await ask.node('a', all)).node.name).toBe('ache');
    expect((await ask.node('c', all)).node.name).toBe('cold');
    await expect(ask.node('zzz', all)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('walks from one side to the other, page by page', async () => {
    const ask = await both();
    const asked = { id: 'b', order: 'name', limit: 1, filter: all } as const;
    const first = await ask.neighbours(asked);
    expect(first.nodes.map((found) => found.id)).toEqual(['a']);
    const second = await ask.neighbours({ ...asked, cursor: first.nextCursor ?? '' });
    expect(second.nodes.map((found) => found.id)).toEqual(['c']);
    expect(second.nextCursor).toBeNull();
  });

  it('fills the last stored page with what the file adds', async () => {
    const { nodes, nextCursor, total } = await (
      await both()
    ).neighbours({ id: 'b', order: 'name', limit: 10, filter: all });
    expect(nodes.map((found) => found.id)).toEqual(['a', 'c']);
    expect([nextCursor, total]).toEqual([null, 2]);
  });

  it('unites nodes and lines, and names only what neither has', async () => {
    const { nodes, edges, missing } = await (await both()).among(['a', 'b', 'c', 'zzz'], all);
    expect(nodes.map((found) => found.id)).toEqual(['a', 'b', 'c']);
    expect(edges).toHaveLength(2);
    expect(missing).toEqual(['zzz']);
  });

  it('tells what only the file has, so that it is marked and goes with it', async () => {
    const fresh: string[] = [];
    const ask = await both(fresh);
    await ask.among(['a', 'b'], all);
    expect(fresh).toEqual([]);
    const { edges } = await ask.among(['b', 'c'], all);
    expect(fresh).toEqual(['c', ...edges.map((edge) => edge.id)]);
  });

  it('asks the stored graph of nothing that it lacks: a page logs each 404', async () => {
    const fresh: string[] = [];
    const ask = await both(fresh);
    await ask.node('c', all);
    await ask.neighbours({ id: 'c', order: 'name', limit: 10, filter: all });
    expect(fresh).toContain('c');
    expect(fresh).not.toContain('b');
  });

  it('lists the claims of both for one line', async () => {
    const ask = await both();
    const key = { subject: 'a', relation: 'CAUSES', object: 'b', negated: false, qualifiers: {} };
    expect((await ask.statements(key, all)).statements.map((one) => one.id).sort()).toEqual(['s1', 's3']);
    await expect(ask.statements({ ...key, object: 'zzz' }, all)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('finds names of both', async () => {
    const ask = await both();
    expect((await ask.search('cold', all)).hits.map((hit) => hit.node.id)).toEqual(['c']);
    expect((await ask.search('burn', all)).hits.map((hit) => hit.node.id)).toEqual(['b']);
  });
});

describe('what a file on top and the stored graph both say', () => {
  it('is counted once', async () => {
    const ask = await both();
    const { neighbourCounts } = await ask.node('b', all);
    expect(neighbourCounts.map(({ direction, count }) => [direction, count])).toEqual([
      ['in', 1],
      ['out', 1],
    ]);
    const { total, nodes, edges } = await ask.neighbours({ id: 'a', order: 'name', limit: 10, filter: all });
    expect([total, nodes.length, edges.length]).toEqual([1, 1, 1]);
  });

  it('counts a concept under the kind that is stored', async () => {
    const ask = await both([], {
      file: [node('b', 'burn', 'biolink:PhenotypicFeature')],
    });
    const { neighbourCounts } = await ask.node('a', all);
    expect(neighbourCounts.map(({ kind, count }) => [kind, count])).toEqual([['Condition', 1]]);
  });

  it('is one line with the sources of both', async () => {
    const { edges } = await (await both([], {}, 'other paper')).among(['a', 'b'], all);
    expect(edges.map(({ statements, sources }) => [statements, sources])).toEqual([[2, 2]]);
  });

  it('is one claim where the file repeats it word for word', async () => {
    const key = { subject: 'a', relation: 'CAUSES', object: 'b', negated: false, qualifiers: {} };
    const stored = await filled('same', [node('a', 'ache'), node('b', 'burn')], [claim('s1', 'a', 'b')]);
    const copy = await filled('same', [node('a', 'ache'), node('b', 'burn')], [claim('s1', 'a', 'b')]);
    const answer = await overlayAsk(askOf(stored), asGraph(copy)).statements(key, all);
    expect(answer.statements.map((one) => one.id)).toEqual(['s1']);
    expect(answer.edge.statements).toBe(1);
  });

  it('is found once, and counted once, beyond the first ten too', async () => {
    const many = Array.from({ length: 14 }, (_, at) => node(`n${at}`, `pain ${at}`));
    const ask = await both([], { stored: many, file: [...many.slice(4), node('new', 'pain of its own')] });
    const { hits, total } = await ask.search('pain', all);
    expect(total).toBe(15);
    expect(hits.map((hit) => hit.node.id).filter((id) => id === 'new')).toHaveLength(1);
    expect(new Set(hits.map((hit) => hit.node.id)).size).toBe(hits.length);
  });
});

describe('what may be the same across a file on top and the stored graph', () => {
  const coded = (id: string, name: string, xrefs: string[]): NodeRecord => ({ ...node(id, name), xrefs });
  const stored = coded('DOID:799', 'varicose veins', ['UMLS:C0042345']);
  const inFile = coded('MESH:D014648', 'varices', ['UMLS:C0042345']);
  const proposed = async (ask: AskMore, id: string) =>
    (await ask.sameAs(id, all)).proposals.map((one) => [one.node.id, one.codes.join()]);

  it('is proposed from either end, with the code', async () => {
    const fresh: string[] = [];
    const ask = await both(fresh, { stored: [stored], file: [inFile] });
    expect(await proposed(ask, 'MESH:D014648')).toEqual([['DOID:799', 'UMLS:C0042345']]);
    expect(fresh).toEqual([]);
    expect(await proposed(ask, 'DOID:799')).toEqual([['MESH:D014648', 'UMLS:C0042345']]);
    expect(fresh).toEqual(['MESH:D014648']);
  });

  it('counts what either proposes once', async () => {
    const other = coded('ICD10:I83', 'varicose veins of legs', ['UMLS:C0042345']);
    const ask = await both([], { stored: [stored, other], file: [inFile, stored] });
    expect(await ask.sameAs('DOID:799', all)).toMatchObject({ total: 2 });
    expect(await ask.sameAs('MESH:D014648', all)).toMatchObject({ total: 2 });
  });

  it('goes by the codes that the picture knows: those of the stored concept where both have it', async () => {
    const withoutCode = coded('DOID:799', 'varicose veins', []);
    const ask = await both([], { stored: [withoutCode], file: [stored, inFile] });
    expect(await proposed(ask, 'MESH:D014648')).toEqual([]);
    expect(await proposed(ask, 'DOID:799')).toEqual([]);
  });

  it('holds a code that too many of both carry for none', async () => {
    const many = Array.from({ length: 10 }, (_, at) => coded(`HP:${at}`, `other ${at}`, ['UMLS:C0042345']));
    const ask = await both([], { stored: [stored, ...many.slice(0, 5)], file: [inFile, ...many.slice(5)] });
    expect(await proposed(ask, 'MESH:D014648')).toEqual([]);
    expect(await proposed(ask, 'DOID:799')).toEqual([
      ...many.slice(0, 5).map(({ id }) => [id, 'UMLS:C0042345']),
    ]);
  });

  it('fails for what neither has', async () => {
    await expect((await both()).sameAs('zzz', all)).rejects.toMatchObject({ code: 'not_found' });
  });
});
