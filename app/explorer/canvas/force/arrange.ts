/**
 * The force layout: fcose on a cytoscape without a screen, d3-force for large pictures. Runs in a worker, since it
 * takes seconds; pure, so that it can be tested without one. The same input always gives the same picture.
 */
import cytoscape, { type ElementDefinition, type LayoutOptions } from 'cytoscape';
import fcose, { type FcoseLayoutOptions } from 'cytoscape-fcose';
import { boxOf } from '../../layout/boxes';
import type { LayoutEdge, LayoutNode, Position } from '../../layout/types';
import { nodeElementId } from '../ids';
import { arrangeMany } from './many';
import { separated } from './separate';

export interface ForceInput {
  nodes: readonly LayoutNode[];
  edges: readonly Pick<LayoutEdge, 'subject' | 'object'>[];
  /** Nodes that stay where they are; the others find their places around them. */
  kept?: Readonly<Record<string, Position>>;
}

cytoscape.use(fcose);

/** Beyond this many nodes fcose takes longer than anybody waits: 300 take five times what d3-force takes, 1,000 thirty times. */
const thoroughUpTo = 150;
const golden = Math.PI * (3 - Math.sqrt(5));
const spacing = 60;

/**
 * Where each node starts: on a spiral, the best connected in the middle. fcose repeats itself only from given
 * places and with `randomize: false`; and from these it untangles better than from columns.
 */
function startsOf({ nodes, edges }: ForceInput): Map<string, Position> {
  const degree = new Map<string, number>();
  for (const id of edges.flatMap(({ subject, object }) => [subject, object]))
    degree.set(id, (degree.get(id) ?? 0) + 1);
  const sorted = [...nodes].sort(
    (a, b) => (degree.get(b.id) ?? 0) - (degree.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1),
  );
  return new Map(
    sorted.map(({ id }, index) => {
      const radius = spacing * Math.sqrt(index);
      return [id, { x: radius * Math.cos(index * golden), y: radius * Math.sin(index * golden) }];
    }),
  );
}

/** Edges between two nodes of the picture. */
const tiesOf = ({ edges }: ForceInput, starts: ReadonlyMap<string, Position>) =>
  edges.filter(({ subject, object }) => subject !== object && starts.has(subject) && starts.has(object));

function elementsOf(input: ForceInput, starts: ReadonlyMap<string, Position>): ElementDefinition[] {
  const nodes = [...starts].map(([id, start]) => ({
    group: 'nodes' as const,
    data: { id: nodeElementId(id) },
    position: { ...(input.kept?.[id] ?? start) },
  }));
  const edges = tiesOf(input, starts).map(({ subject, object }, index) => ({
    group: 'edges' as const,
    data: { id: `e:${index}`, source: nodeElementId(subject), target: nodeElementId(object) },
  }));
  return [...nodes, ...edges];
}

/** fcose: even and calm, and slow. */
function arrangeFew(input: ForceInput, starts: ReadonlyMap<string, Position>): Map<string, Position> {
  const cy = cytoscape({
    headless: true,
    elements: elementsOf(input, starts),
    layout: { name: 'preset' },
  });
  const fixed = input.nodes.flatMap(({ id }) => {
    const position = input.kept?.[id];
    return position === undefined ? [] : [{ nodeId: nodeElementId(id), position }];
  });
  const options: FcoseLayoutOptions = {
    name: 'fcose',
    quality: 'proof',
    randomize: false,
    animate: false,
    fit: false,
    // Packing moves whole parts, kept nodes with them.
    packComponents: fixed.length === 0,
    idealEdgeLength: () => 120,
    nodeRepulsion: () => 18_000,
    initialEnergyOnIncremental: 1,
    gravity: 0.12,
    numIter: 2_500,
    ...(fixed.length === 0 ? {} : { fixedNodeConstraint: fixed }),
  };
  // The package's types are those of an older cytoscape, whose options differ in ways that do not matter here.
  cy.layout(options as LayoutOptions).run();
  const found = new Map(
    input.nodes.map(({ id }) => [id, { ...cy.getElementById(nodeElementId(id)).position() }] as const),
  );
  cy.destroy();
  return found;
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** How far all has to move for the picture's middle to be at 0/0; nothing where nodes are kept. */
function middleOf(places: readonly Position[]): Position {
  const xs = places.map(({ x }) => x);
  const ys = places.map(({ y }) => y);
  return { x: (Math.min(...xs) + Math.max(...xs)) / 2, y: (Math.min(...ys) + Math.max(...ys)) / 2 };
}

/** A position for each node, the middle of the picture at 0/0 unless nodes are kept where they are. */
export function arrangeByForce(given: ForceInput): Record<string, Position> {
  const { kept = {} } = given;
  const input = { nodes: [...given.nodes].sort(byId), edges: given.edges, kept };
  const starts = startsOf(input);
  const found =
    input.nodes.length > thoroughUpTo
      ? arrangeMany({ starts, edges: tiesOf(input, starts), kept })
      : arrangeFew(input, starts);
  const boxes = input.nodes.map((node) => boxOf(node, found.get(node.id) ?? { x: 0, y: 0 }, 'force'));
  const still = input.nodes.map(({ id }) => Object.hasOwn(kept, id));
  const places = separated(boxes, still);
  const middle = still.includes(true) ? { x: 0, y: 0 } : middleOf(places);
  return Object.fromEntries(
    input.nodes.map(({ id }, index) => {
      const place = places[index] ?? middle;
      return [id, kept[id] ?? { x: Math.round(place.x - middle.x), y: Math.round(place.y - middle.y) }];
    }),
  );
}
