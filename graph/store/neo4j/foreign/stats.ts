/**
 * What the database holds as the mapping shows it. Nodes are looked at one by one, up to a fixed number. Relationships
 * are too where they differ in who says so; where only their type tells, the database's own numbers do.
 */
import { byCodePoint } from '../../../answers/codePoint';
import { isUnchecked, limits, type AgentType } from '../../../model';
import type { DatasetSummary, GraphStats, SourceCount } from '../../types';
import { among, countClaims, countOfType } from './cypher/claims';
import { countNodes } from './cypher/nodes';
import { agents } from './cypher/parts';
import { readClaim } from './claims';
import { seenClaims, type RelationshipRow, type Sight } from './edges';
import { kindOfCounted } from './neighbourCounts';
import type { EndRow } from './nodes';
import type { Properties } from '../properties';
import type { Asked } from './reader';

/** Some claims that are alike in what is counted. */
interface Tally {
  relation: string;
  source: { id: string; title: string };
  unchecked: boolean;
  count: number;
}

interface Counted {
  kinds: Map<string, number>;
  tallies: Tally[];
  cut: boolean;
}

const add = (counts: Map<string, number>, name: string, count: number): Map<string, number> =>
  counts.set(name, (counts.get(name) ?? 0) + count);

interface NodeCount {
  labels: string[];
  identified: boolean[];
  categories: unknown[];
  count: number;
}

/** Nodes by kind, and whether every node of the database is among them. */
async function kindsOf(asked: Asked): Promise<{ kinds: Map<string, number>; all: boolean; cut: boolean }> {
  const { vocabulary } = asked;
  const kinds = new Map<string, number>();
  if (vocabulary.nodes.size === 0) return { kinds, all: false, cut: false };
  const rows = await asked.rows<NodeCount>(countNodes(vocabulary), { scan: limits.foreignScan });
  let looked = 0;
  let seen = 0;
  for (const { labels, identified, categories, count } of rows) {
    looked += count;
    const end: EndRow = { place: '', labels, ids: identified.map((has) => (has ? 'x' : null)), categories };
    const kind = kindOfCounted(end, vocabulary);
    if (kind === null) continue;
    seen += count;
    add(kinds, kind, count);
  }
  return { kinds, all: seen === asked.state.nodes, cut: looked === limits.foreignScan };
}

interface ClaimCount {
  type: string;
  properties: Properties;
  agent: string;
  count: number;
}

function tallyOf(asked: Asked, { type, properties, agent, count }: ClaimCount): Tally | null {
  const claim = readClaim({ place: '', type, properties }, { from: '', to: '' }, asked.vocabulary);
  if (claim === null) return null;
  const { source } = claim.evidence;
  const unchecked = isUnchecked({ agentType: agent as AgentType });
  return { relation: claim.relation, source, unchecked, count };
}

async function talliesOf(asked: Asked, all: boolean): Promise<{ tallies: Tally[]; cut: boolean }> {
  const { vocabulary, state } = asked;
  const { claims, facts, types } = vocabulary;
  if (types.size === 0) return { tallies: [], cut: false };
  const told = [claims.source, claims.agentType].some((name) => name !== undefined && facts.includes(name));
  const isTooMany = state.claims > limits.foreignScan;
  const known = agents(vocabulary).agents;
  const rows =
    (all && !told) || isTooMany
      ? await Promise.all(
          [...types.keys()].map(async (type): Promise<ClaimCount> => {
            const [row] = await asked.rows<{ count: number }>(countOfType(type));
            return { type, properties: {}, agent: known[type] ?? '', count: row?.count ?? 0 };
          }),
        )
      : await asked.rows<ClaimCount>(countClaims(vocabulary), {
          scan: limits.foreignScan,
          ...agents(vocabulary),
        });
  const tallies = rows.filter(({ count }) => count > 0).flatMap((row) => tallyOf(asked, row) ?? []);
  return { tallies, cut: isTooMany && (told || !all) };
}

async function everything(asked: Asked): Promise<Counted> {
  const { kinds, all, cut } = await kindsOf(asked);
  const counted = await talliesOf(asked, all);
  return { kinds, tallies: counted.tallies, cut: cut || counted.cut };
}

/** The members of a lens and the claims among them. */
async function within(asked: Asked, inside: ReadonlySet<string>): Promise<Counted> {
  const { vocabulary } = asked;
  const located = await asked.located(inside);
  const kinds = new Map<string, number>();
  for (const { node } of located.values()) add(kinds, node.kind, 1);
  const places = [...located.values()].flatMap((one) => one.places);
  if (vocabulary.types.size === 0 || places.length === 0) return { kinds, tallies: [], cut: false };
  const most = limits.foreignRows;
  const rows = await asked.counted<RelationshipRow>(among(vocabulary, true), true, { places, most });
  const tallies = seenClaims(rows, true, vocabulary).map(({ claim }): Tally => ({
    relation: claim.relation,
    source: claim.evidence.source,
    unchecked: isUnchecked(claim.evidence),
    count: 1,
  }));
  return { kinds, tallies, cut: rows.length === most };
}

function sourcesOf(tallies: readonly Tally[], unchecked: boolean): SourceCount[] {
  const sources = new Map<string, SourceCount>();
  for (const { source, unchecked: isMined, count } of tallies) {
    const { id, title } = source;
    const known = sources.get(id) ?? { id, title, statements: 0, unchecked: 0 };
    if (byCodePoint(title, known.title) < 0) known.title = title;
    if (unchecked || !isMined) known.statements += count;
    if (isMined) known.unchecked += count;
    sources.set(id, known);
  }
  return [...sources.values()].sort((a, b) => b.statements - a.statements || byCodePoint(a.id, b.id));
}

const sum = (tallies: readonly Tally[]): number => tallies.reduce((total, { count }) => total + count, 0);

/** The one data set that everything is of. */
export function datasetOf({ vocabulary }: Asked['state'], nodes: number, statements: number): DatasetSummary {
  const { name, title = null, license = null, url = null } = vocabulary.mapping.dataset;
  return { name, state: 'complete', nodes, statements, importedAt: null, title, license, url };
}

const byName = ([a]: [string, unknown], [b]: [string, unknown]): number => byCodePoint(a, b);

export async function stats(asked: Asked, { unchecked, inside }: Sight, lens: string): Promise<GraphStats> {
  const whole = await asked.remember('stats', () => everything(asked));
  const { kinds, tallies, cut } =
    inside === null ? whole : await asked.remember(`stats ${lens} ${unchecked}`, () => within(asked, inside));
  const counted = tallies.filter((tally) => unchecked || !tally.unchecked);
  const relations = new Map<string, number>();
  for (const { relation, count } of counted) add(relations, relation, count);
  const nodesOf = (counts: ReadonlyMap<string, number>): number =>
    [...counts.values()].reduce((a, b) => a + b, 0);
  return {
    nodes: nodesOf(kinds),
    statements: sum(counted),
    unchecked: sum(tallies.filter((tally) => tally.unchecked)),
    kinds: Object.fromEntries([...kinds].sort(byName)),
    relations: Object.fromEntries([...relations].sort(byName)),
    sources: sourcesOf(tallies, unchecked),
    datasets: [datasetOf(asked.state, nodesOf(whole.kinds), sum(whole.tallies))],
    revision: asked.state.revision,
    ...(cut ? { cut: true as const } : {}),
  };
}
