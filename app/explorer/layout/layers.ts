/**
 * Layers: which column each node stands in. The kinds follow the table's order; treatments stand under the
 * column before the conditions; a kind whose nodes cause each other takes up to three columns where there is
 * room and is an outline where there is not; a very long column is parted in two.
 */
import type { Kind } from '@/graph/model';
import { groupsOf, ranksOf, rightwardOf, rowCount, type Group } from './groups';
import { blocksOf, leftOver, type Block, type Hanging, type Measured } from './outline';
import type { LayoutEdge } from './types';

/** Blocks of one kind that stand together in a column; the first section of a column has its head at the top. */
export interface Section {
  kind: Kind;
  blocks: Block[];
}

export interface Layer {
  sections: Section[];
}

/** Columns that fit side by side with labels large enough to read: where an outline would be a tangle, and where not. */
const mostLayers = 7;
const mostNeatLayers = 4;
const mostRanks = 3;
/** Share of a kind's nodes that an outline may leave hanging in two places before columns are the lesser evil. */
const mostTangle = 0.5;
/** Rows in a column before it is parted, and in a column that treatments may join. */
const mostRows = 17;
const mostSharedRows = 16;

/** A column too long to read, in several of even length: the ones that lead on to the right stand right. */
function parted(kind: Kind, blocks: Block[], rightward: ReadonlyMap<string, number>): Layer[] {
  const columns = Math.ceil(rowCount(blocks) / mostRows);
  const pull = (block: Block): number =>
    block.rows.reduce((sum, row) => sum + (rightward.get(row.id) ?? 0), 0);
  const sorted = [...blocks].sort((a, b) => pull(a) - pull(b));
  const share = rowCount(blocks) / columns;
  const layers = Array.from({ length: columns }, (): Block[] => []);
  let rows = 0;
  for (const block of sorted) {
    layers[Math.min(columns - 1, Math.floor((rows + block.rows.length / 2) / share))]?.push(block);
    rows += block.rows.length;
  }
  return layers.filter((each) => each.length > 0).map((each) => ({ sections: [{ kind, blocks: each }] }));
}

/**
 * A kind's causes as an outline: what is caused hangs under its cause, of several under the one that comes last in
 * the chain, so that a chain reads down in its order.
 */
function stepsOf({ nodes, hangings, forward }: Group): Hanging[] {
  const blocks = blocksOf(nodes, hangings);
  const ranks = ranksOf(blocks, forward);
  const rank = new Map(
    blocks.flatMap(({ rows }, index) => rows.map(({ id }) => [id, ranks[index] ?? 0] as const)),
  );
  return forward
    .map((edge) => ({ under: edge.object, over: edge.subject }))
    .sort((a, b) => (rank.get(b.over) ?? 0) - (rank.get(a.over) ?? 0));
}

/** Which kinds take a column for each step of cause; those whose outline would be a tangle choose first. */
function steppedKinds(groups: readonly Group[]): Set<Kind> {
  const stepped = new Set<Kind>();
  // Treatments mostly share a column.
  let layers = groups.filter((group) => group.kind !== 'Treatment').length;
  const wishes = groups
    .map((group) => {
      const deepest = Math.max(...ranksOf(blocksOf(group.nodes, group.hangings), group.forward));
      const tangle = leftOver([...group.hangings, ...stepsOf(group)]);
      const fits = deepest < mostRanks || tangle > group.nodes.length * mostTangle;
      return { kind: group.kind, deepest: fits ? Math.min(deepest, mostRanks - 1) : 0, tangle };
    })
    .filter(({ deepest }) => deepest > 0)
    .sort((a, b) => b.tangle - a.tangle || (a.kind < b.kind ? -1 : 1));
  for (const { kind, deepest, tangle } of wishes) {
    if (layers + deepest > (tangle > 0 ? mostLayers : mostNeatLayers)) continue;
    stepped.add(kind);
    layers += deepest;
  }
  return stepped;
}

/** One kind's columns. */
function columnsOf(group: Group, stepped: boolean, rightward: ReadonlyMap<string, number>): Layer[] {
  if (!stepped)
    return parted(group.kind, blocksOf(group.nodes, [...group.hangings, ...stepsOf(group)]), rightward);
  const blocks = blocksOf(group.nodes, group.hangings);
  const ranks = ranksOf(blocks, group.forward);
  const last = Math.min(mostRanks - 1, Math.max(...ranks));
  const steps = Array.from({ length: last + 1 }, (_, rank) =>
    blocks.filter((__, index) => Math.min(last, ranks[index] ?? 0) === rank),
  );
  return steps.flatMap((each) => parted(group.kind, each, rightward));
}

/** The columns from left to right, with the blocks in them in no order yet. */
export function layersOf(nodes: readonly Measured[], edges: readonly LayoutEdge[]): Layer[] {
  const groups = groupsOf(nodes, edges);
  const rightward = rightwardOf(nodes, edges);
  const stepped = steppedKinds(groups);
  return shared(groups.flatMap((group) => columnsOf(group, stepped.has(group.kind), rightward)));
}

/** Puts the treatments under the column before them, if that is short enough to take them. */
function shared(layers: Layer[]): Layer[] {
  const at = layers.findIndex((layer) => layer.sections[0]?.kind === 'Treatment');
  const own = layers[at];
  const host = layers[at - 1];
  if (own === undefined || host === undefined || layers[at + 1]?.sections[0]?.kind === 'Treatment')
    return layers;
  const rows = [...own.sections, ...host.sections].reduce(
    (sum, section) => sum + rowCount(section.blocks),
    0,
  );
  if (rows > mostSharedRows) return layers;
  const joined = { ...host, sections: [...host.sections, ...own.sections] };
  return layers.flatMap((layer) => (layer === host ? [joined] : layer === own ? [] : [layer]));
}
