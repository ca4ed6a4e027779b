/**
 * The lattice that ordering and spacing work on: columns of items, with links between neighbouring columns only.
 * An edge that passes over columns gets a lane in each of them, so that room is kept for its line; edges to the
 * same node share a lane.
 */
import type { Layer } from './layers';
import type { Row } from './outline';
import type { LayoutEdge } from './types';

export interface Item {
  what: 'block' | 'lane' | 'head';
  /** Stable name, for ties. */
  key: string;
  /** Number of its section in the column; lanes go anywhere. */
  section: number;
  rows: readonly Pick<Row, 'id' | 'depth' | 'offset'>[];
  height: number;
  /** Number of its first row, counted from the column's top; ordering sets it. */
  at: number;
}

/** One end of a link: an item, and which of its rows. */
export interface Port {
  item: Item;
  row: number;
}

export interface Link {
  left: Port;
  right: Port;
  /** Number of edges. */
  weight: number;
}

export interface Lattice {
  columns: Item[][];
  /** links[i] lie between column i and column i + 1. */
  links: Link[][];
}

/** Between lines that run side by side. */
export const lanePitch = 5;
/** Height of a head inside a column. */
export const headHeight = 26;

interface Place {
  column: number;
  port: Port;
}

function itemsOf(layer: Layer): Item[] {
  return layer.sections.flatMap(({ kind, blocks }, section): Item[] => [
    ...(section === 0
      ? []
      : [{ what: 'head' as const, key: `head ${kind}`, section, rows: [], height: headHeight, at: 0 }]),
    ...blocks.map((block) => ({
      what: 'block' as const,
      key: block.rows[0]?.id ?? '',
      section,
      rows: block.rows,
      height: block.height,
      at: 0,
    })),
  ]);
}

/** Edges as pairs from left to right with how many there are, leaving out those inside one column. */
function spans(
  edges: readonly LayoutEdge[],
  places: ReadonlyMap<string, Place>,
): { left: string; right: string; weight: number }[] {
  const result = new Map<string, { left: string; right: string; weight: number }>();
  for (const { subject, object } of edges) {
    const from = places.get(subject);
    const to = places.get(object);
    if (from === undefined || to === undefined || from.column === to.column) continue;
    const [left, right] = from.column < to.column ? [subject, object] : [object, subject];
    const key = JSON.stringify([left, right]);
    const known = result.get(key);
    if (known === undefined) result.set(key, { left, right, weight: 1 });
    else known.weight += 1;
  }
  return [...result.values()].sort((a, b) =>
    a.left === b.left ? (a.right < b.right ? -1 : 1) : a.left < b.left ? -1 : 1,
  );
}

/** The lattice of these layers and edges, items in the order of the layers' blocks. */
export function latticeOf(layers: readonly Layer[], edges: readonly LayoutEdge[]): Lattice {
  const columns = layers.map(itemsOf);
  const links = columns.map(() => new Map<string, Link>());
  const places = new Map<string, Place>();
  columns.forEach((items, column) => {
    for (const item of items)
      item.rows.forEach(({ id }, row) => places.set(id, { column, port: { item, row } }));
  });
  const lanes = new Map<string, Item>();
  const laneAt = (bundle: string, column: number, weight: number): Port => {
    const key = `lane ${column} ${bundle}`;
    const known = lanes.get(key);
    const item = known ?? {
      what: 'lane' as const,
      key,
      section: 0,
      rows: [{ id: '', depth: 0, offset: 0 }],
      height: 0,
      at: 0,
    };
    item.height += lanePitch * weight;
    item.rows = [{ id: '', depth: 0, offset: item.height / 2 }];
    if (known === undefined) {
      lanes.set(key, item);
      columns[column]?.push(item);
    }
    return { item, row: 0 };
  };
  const connect = (column: number, left: Port, right: Port, weight: number): void => {
    const key = JSON.stringify([left.item.key, left.row, right.item.key, right.row]);
    const known = links[column]?.get(key);
    if (known === undefined) links[column]?.set(key, { left, right, weight });
    else known.weight += weight;
  };

  const all = spans(edges, places);
  const long = new Map<string, number>();
  for (const { left, right } of all) {
    if ((places.get(right)?.column ?? 0) - (places.get(left)?.column ?? 0) < 2) continue;
    long.set(`from ${left}`, (long.get(`from ${left}`) ?? 0) + 1);
    long.set(`to ${right}`, (long.get(`to ${right}`) ?? 0) + 1);
  }
  for (const { left, right, weight } of all) {
    const from = places.get(left);
    const to = places.get(right);
    if (from === undefined || to === undefined) continue;
    const bundle =
      (long.get(`to ${right}`) ?? 0) >= (long.get(`from ${left}`) ?? 0) ? `to ${right}` : `from ${left}`;
    let port = from.port;
    for (let column = from.column + 1; column < to.column; column += 1) {
      const lane = laneAt(bundle, column, weight);
      connect(column - 1, port, lane, weight);
      port = lane;
    }
    connect(to.column - 1, port, to.port, weight);
  }
  return { columns, links: links.map((each) => [...each.values()]) };
}
