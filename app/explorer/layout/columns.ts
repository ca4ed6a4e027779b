/**
 * The columns layout: a picture that reads like a sentence from left to right, from people at risk and causes to
 * symptoms and body parts. Pure, synchronous and repeatable; server and browser get the same picture.
 */
import { kindRow } from '@/graph/model';
import { columnHeads } from './heads';
import { latticeOf, type Lattice } from './lattice';
import { layersOf, type Layer } from './layers';
import { ordered } from './order';
import { sizes, textWidth } from './measure';
import { indent, measured, rowGap } from './outline';
import { placeNear } from './placeNear';
import { columnHeight, rowsOf } from './rows';
import type { ColumnHead, LayoutEdge, LayoutNode, Position } from './types';

export interface ColumnsOptions {
  /** The node that the picture is about: larger, near the vertical middle. */
  centre?: string;
  /** Nodes that must stay where they are; the others are placed beside them. */
  kept?: Readonly<Record<string, Position>>;
}

export interface ColumnsLayout {
  positions: Record<string, Position>;
  columns: ColumnHead[];
}

/** Height over width that a picture should come to, so that it fills a screen. */
const aspect = 0.66;
const roomiest = 30;
/** Between the end of the longest label and the next column: at least, at most, and more for each line. */
const gapLeast = 46;
const gapMost = 62;
const gapPerLine = 2;
/** Between two headings. */
const headGap = 34;

function widthOf(layer: Layer): number {
  return Math.max(0, ...layer.sections.flatMap(({ blocks }) => blocks.map((block) => block.width)));
}

/** Room that the heading takes, from the column's line on. */
function headWidth(layer: Layer): number {
  const [section] = layer.sections;
  return section === undefined ? 0 : textWidth(kindRow(section.kind).plural, sizes.font, true) - sizes.radius;
}

/** Where each column begins: after the longest label of the one before, and room for the lines between. */
function beginnings(layers: readonly Layer[], links: Lattice['links']): number[] {
  let x = 0;
  return layers.map((layer, index) => {
    const at = x;
    const lines = (links[index] ?? []).length;
    const gap = Math.min(gapMost, gapLeast + gapPerLine * lines);
    x += Math.max(widthOf(layer) + gap, headWidth(layer) + headGap);
    return at;
  });
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

const byEnds = (a: LayoutEdge, b: LayoutEdge): number => {
  const [one, other] = [a, b].map(({ subject, object, relation }) => [subject, object, relation].join('\n'));
  return (one ?? '') < (other ?? '') ? -1 : one === other ? 0 : 1;
};

/** Positions of all nodes, the picture's middle at 0/0. */
function arranged(
  given: readonly LayoutNode[],
  givenEdges: readonly LayoutEdge[],
  centre: string | undefined,
): Record<string, Position> {
  const nodes = [...given].sort(byId).map((node) => measured(node, node.id === centre));
  const edges = [...givenEdges].sort(byEnds);
  const layers = layersOf(nodes, edges);
  const lattice = latticeOf(layers, edges);
  const columns = ordered(lattice);
  const xs = beginnings(layers, lattice.links);
  const width = (xs.at(-1) ?? 0) + widthOf(layers.at(-1) ?? { sections: [] });
  const tight = Math.max(0, ...columns.map((items) => columnHeight(items, rowGap)));
  const most = Math.max(1, ...columns.map((items) => items.filter((item) => item.what === 'block').length));
  const roomy = Math.min(roomiest, rowGap + Math.max(0, width * aspect - tight) / most);
  const middles = rowsOf(columns, lattice.links, roomy, centre);
  const positions: Record<string, Position> = {};
  columns.forEach((items, index) => {
    for (const item of items) {
      if (item.what !== 'block') continue;
      const top = (middles.get(item) ?? 0) - item.height / 2;
      for (const { id, depth, offset } of item.rows) {
        positions[id] = {
          x: Math.round((xs[index] ?? 0) - width / 2 + depth * indent),
          y: Math.round(top + offset),
        };
      }
    }
  });
  return positions;
}

/** The kept nodes where they are, each other one beside a neighbour that is placed already. */
function joined(
  nodes: readonly LayoutNode[],
  edges: readonly LayoutEdge[],
  kept: Readonly<Record<string, Position>>,
): Record<string, Position> {
  const known = Object.fromEntries(nodes.map((node) => [node.id, node]));
  const positions: Record<string, Position> = {};
  for (const { id } of nodes) {
    const position = kept[id];
    if (position !== undefined) positions[id] = position;
  }
  let waiting = nodes.filter(({ id }) => positions[id] === undefined).sort(byId);
  while (waiting.length > 0) {
    const neighbour = (id: string): string | undefined =>
      edges
        .flatMap(({ subject, object }) => (subject === id ? [object] : object === id ? [subject] : []))
        .find((other) => positions[other] !== undefined);
    const next = waiting.find(({ id }) => neighbour(id) !== undefined) ?? waiting[0];
    if (next === undefined) break;
    Object.assign(positions, placeNear(neighbour(next.id) ?? '', [next], positions, known));
    waiting = waiting.filter((node) => node !== next);
  }
  return positions;
}

/**
 * Places nodes in columns.
 * @returns a position for each node and the headings of the columns; without kept nodes the middle is at 0/0
 */
export function layoutColumns(
  nodes: readonly LayoutNode[],
  edges: readonly LayoutEdge[],
  options: ColumnsOptions = {},
): ColumnsLayout {
  const { kept = {} } = options;
  const positions = nodes.some(({ id }) => Object.hasOwn(kept, id))
    ? joined(nodes, edges, kept)
    : arranged(nodes, edges, options.centre);
  const headed = nodes.map(({ id, kind, name }) => ({
    kind,
    name,
    position: positions[id] ?? { x: 0, y: 0 },
  }));
  return { positions, columns: columnHeads(headed) };
}
