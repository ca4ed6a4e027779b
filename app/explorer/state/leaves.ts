/**
 * Leaves of hubs, counted: past so many lines of one relation at a node, what only that relation ties to the picture
 * stands as one node for each kind. Derived from the scene and never stored; the view holds which were let out. Pure.
 */
import { qualifierWords } from '@/graph/answers/sentences';
import { limits, type Edge, type GraphNode, type Relation } from '@/graph/model';
import type { Direction } from '@/graph/store/types';
import { hubs as words } from '@/app/messages/hubs';
import type { DrawnEdge, DrawnNode, Leaves, Picture, Scene, View } from './types';

/** Begins the id of what counts: no id of a graph holds this character. */
const mark = '\u0001';

interface Tie {
  key: string;
  hub: string;
  relation: Relation;
  direction: Direction;
}

/** How a node is tied to the hub at a line's other end. */
function tieTo(hub: string, { edge }: DrawnEdge): Tie {
  const direction = edge.subject === hub ? 'out' : 'in';
  const key = `${hub}${mark}${direction}${mark}${edge.relation}${mark}${edge.negated ? '-' : '+'}`;
  return { key, hub, relation: edge.relation, direction };
}

interface Ties {
  /** Lines of each relation at each hub. */
  lines: Map<string, number>;
  /** For each leaf the one tie that all of its lines are, and these lines. */
  only: Map<string, Tie>;
  edges: Map<string, DrawnEdge[]>;
}

/** For each node the one that all of its lines lead to; null where they lead to several, or to itself. */
function onlyNeighbours(edges: readonly DrawnEdge[]): Map<string, string | null> {
  const only = new Map<string, string | null>();
  const lead = (own: string, to: string) => {
    const known = only.get(own);
    only.set(own, own !== to && (known === undefined || known === to) ? to : null);
  };
  for (const { edge } of edges) {
    lead(edge.subject, edge.object);
    lead(edge.object, edge.subject);
  }
  return only;
}

/** Few nodes are leaves, and only lines at what these hang on are counted: large pictures are looked at often. */
function tiesOf(edges: readonly DrawnEdge[]): Ties {
  const neighbours = onlyNeighbours(edges);
  const hubs = new Set(neighbours.values());
  const ties: Ties = { lines: new Map(), only: new Map(), edges: new Map() };
  const mixed = new Set<string>();
  const look = (own: string, hub: string, drawn: DrawnEdge) => {
    if (!hubs.has(hub)) return;
    const tie = tieTo(hub, drawn);
    ties.lines.set(tie.key, (ties.lines.get(tie.key) ?? 0) + 1);
    if (neighbours.get(own) !== hub) return;
    const known = ties.only.get(own);
    if (known !== undefined && known.key !== tie.key) mixed.add(own);
    ties.only.set(own, tie);
    const lines = ties.edges.get(own);
    if (lines === undefined) ties.edges.set(own, [drawn]);
    else lines.push(drawn);
  };
  for (const drawn of edges) {
    look(drawn.edge.subject, drawn.edge.object, drawn);
    look(drawn.edge.object, drawn.edge.subject, drawn);
  }
  for (const id of mixed) ties.only.delete(id);
  return ties;
}

/** What stands by itself whatever it is tied to: the centre, what is pinned, and what is selected by itself. */
function alone(view: View, scene: Scene): (drawn: DrawnNode) => boolean {
  const { selection } = view;
  const line =
    selection.what === 'edge' ? scene.edges.find(({ edge }) => edge.id === selection.id) : undefined;
  const ends = line === undefined ? [] : [line.edge.subject, line.edge.object];
  return (drawn) =>
    drawn.centre ||
    drawn.pinned ||
    (selection.what === 'node' && drawn.selected) ||
    ends.includes(drawn.node.id);
}

interface Group {
  tie: Tie;
  counted: DrawnNode[];
  out: DrawnNode[];
}

/** Leaves by what they are counted as: one hub, relation and polarity, one kind, stored or not, equal qualifiers. */
function groupsOf(scene: Scene, view: View, ties: Ties): Map<string, Group> {
  const many = (key: string) => (ties.lines.get(key) ?? 0) > limits.hubLines;
  const hubs = new Set([...ties.only.values()].flatMap((tie) => (many(tie.key) ? tie.hub : [])));
  const stays = alone(view, scene);
  const out = new Set(view.out);
  const groups = new Map<string, Group>();
  for (const drawn of scene.nodes) {
    const tie = ties.only.get(drawn.node.id);
    if (tie === undefined || !many(tie.key) || hubs.has(drawn.node.id) || stays(drawn)) continue;
    const qualifiers = (ties.edges.get(drawn.node.id) ?? [])
      .map(({ edge }) => qualifierWords(edge))
      .join('; ');
    const id = [mark + tie.key, drawn.node.kind, drawn.overlay ? 'overlay' : '', qualifiers].join(mark);
    const group = groups.get(id) ?? { tie, counted: [], out: [] };
    (drawn.concepts.some((concept) => out.has(concept.id)) ? group.out : group.counted).push(drawn);
    groups.set(id, group);
  }
  return groups;
}

/** What is said of the lens first, then by evidence, then by name; the first that came, which holds the place, last. */
function inOrder(counted: readonly DrawnNode[], weight: (drawn: DrawnNode) => number): DrawnNode[] {
  const holds = counted.at(-1);
  const order = counted
    .slice(0, -1)
    .sort(
      (a, b) =>
        Number(b.inLens === true) - Number(a.inLens === true) ||
        weight(b) - weight(a) ||
        (a.node.name < b.node.name ? -1 : Number(a.node.name > b.node.name)),
    );
  return holds === undefined ? order : [...order, holds];
}

/** One node for many: it says how many they are, and is of their kind. */
function nodeFor(leaves: Leaves, counted: readonly [DrawnNode, ...DrawnNode[]], pinned: boolean): DrawnNode {
  const [first] = counted;
  const lens = first.inLens === null ? null : counted.filter(({ inLens }) => inLens === true).length;
  const node: GraphNode = {
    ...first.node,
    id: leaves.id,
    name: words.name(counted.length, first.node.kind, lens),
    inSentence: words.name(counted.length, first.node.kind, null),
    plural: true,
    synonyms: [],
    xrefs: [],
    attributes: {},
  };
  return {
    node,
    concepts: counted.flatMap(({ concepts }) => concepts),
    position: (counted.at(-1) ?? first).position,
    selected: counted.some(({ selected }) => selected),
    centre: false,
    inLens: lens === null ? null : lens > 0,
    dimmed: counted.every(({ dimmed }) => dimmed),
    overlay: first.overlay,
    more: null,
    pinned,
    leaves,
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** One line for many, drawn no stronger than the weakest of them, and said with the conditions that any of them has. */
function lineFor(leaves: Leaves, lines: readonly [DrawnEdge, ...DrawnEdge[]]): DrawnEdge {
  const edges = lines.map(({ edge }) => edge);
  const [{ edge: first }] = lines;
  const ends =
    leaves.direction === 'out'
      ? { subject: leaves.hub, object: leaves.id }
      : { subject: leaves.id, object: leaves.hub };
  const edge: Edge = {
    ...first,
    ...ends,
    id: leaves.id,
    statements: sum(edges.map(({ statements }) => statements)),
    sources: Math.min(...edges.map(({ sources }) => sources)),
    sourceIds: [...new Set(edges.flatMap(({ sourceIds }) => sourceIds))],
    weight: Math.min(...edges.map(({ weight }) => weight)),
    unchecked: sum(edges.map(({ unchecked }) => unchecked)),
    commonness: null,
    context: edges.some(({ context }) => context !== null) ? words.context : null,
    treatmentLine: null,
  };
  return {
    edge,
    said: edge,
    selected: false,
    dimmed: lines.every(({ dimmed }) => dimmed),
    unchecked: lines.every(({ unchecked }) => unchecked),
    disputed: false,
  };
}

const isFilled = <T>(list: readonly T[]): list is readonly [T, ...T[]] => list.length > 0;

/** The scene with the leaves of its hubs counted. One by itself is not: it would take as much room. */
export function pictureOf(scene: Scene, view: View): Picture {
  const ties = tiesOf(scene.edges);
  const hubs: Leaves[] = [];
  /** What is drawn in place of the node that holds the place of all, by its id. */
  const instead = new Map<string, DrawnNode>();
  const gone = new Set<string>();
  const lines: DrawnEdge[] = [];
  const linesOf = (drawn: DrawnNode) => ties.edges.get(drawn.node.id) ?? [];
  const pinned = new Set(view.pinned);
  for (const [id, { tie, counted: found, out }] of groupsOf(scene, view, ties)) {
    const weights = new Map(
      found.map((drawn) => [drawn, Math.max(...linesOf(drawn).map(({ edge }) => edge.weight))]),
    );
    const counted = inOrder(found.length > 1 ? found : [], (drawn) => weights.get(drawn) ?? 0);
    if (counted.length === 0 && out.length === 0) continue;
    const ids = (list: readonly DrawnNode[]) => list.map(({ node }) => node.id);
    const { hub, relation, direction } = tie;
    const kind = (found[0] ?? out[0])?.node.kind ?? '';
    const leaves: Leaves = { id, hub, relation, direction, kind, counted: ids(counted), out: ids(out) };
    hubs.push(leaves);
    const all = counted.flatMap(linesOf);
    if (!isFilled(counted) || !isFilled(all)) continue;
    for (const own of leaves.counted) gone.add(own);
    instead.set(leaves.counted.at(-1) ?? '', nodeFor(leaves, counted, pinned.has(id)));
    lines.push(lineFor(leaves, all));
  }
  if (gone.size === 0) return { ...scene, hubs };
  return {
    nodes: scene.nodes.flatMap(
      (drawn) => instead.get(drawn.node.id) ?? (gone.has(drawn.node.id) ? [] : drawn),
    ),
    edges: [...scene.edges.filter(({ edge }) => !gone.has(edge.subject) && !gone.has(edge.object)), ...lines],
    hubs,
  };
}

/** What the node with this id counts; null for one that counts nothing. */
export const leavesOf = (picture: Picture, id: string): Leaves | null =>
  picture.hubs.find((leaves) => leaves.id === id && leaves.counted.length > 0) ?? null;

/** Leaves that can be counted together again at a node: at their hub, at what counts the others, at one of them. */
export const closable = (picture: Picture, id: string): Leaves[] =>
  picture.hubs.filter(
    (leaves) => leaves.out.length > 0 && (leaves.hub === id || leaves.id === id || leaves.out.includes(id)),
  );

/** Where concepts are that a node of the picture holds the place of: the node itself, or the last that it counts. */
export const holderOf = (picture: Picture, id: string): string => leavesOf(picture, id)?.counted.at(-1) ?? id;
