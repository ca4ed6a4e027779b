/**
 * The force layout: fcose on a cytoscape without a screen. Runs in a worker, since it takes seconds for large
 * pictures; pure, so that it can be tested without one. The same input always gives the same picture.
 */
import cytoscape, { type ElementDefinition, type LayoutOptions } from 'cytoscape';
import fcose, { type FcoseLayoutOptions } from 'cytoscape-fcose';
import { boxOf } from '../../layout/boxes';
import type { LayoutEdge, LayoutNode, Position } from '../../layout/types';
import { nodeElementId } from '../ids';
import { separated } from './separate';

export interface ForceInput {
  nodes: readonly LayoutNode[];
  edges: readonly Pick<LayoutEdge, 'subject' | 'object'>[];
}

cytoscape.use(fcose);

/** Beyond this many nodes the time grows out of hand: fewer rounds are run. */
const thoroughUpTo = 300;
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

function elementsOf(input: ForceInput): ElementDefinition[] {
  const starts = startsOf(input);
  const nodes = [...starts].map(([id, position]) => ({
    group: 'nodes' as const,
    data: { id: nodeElementId(id) },
    position,
  }));
  const edges = input.edges
    .filter(({ subject, object }) => subject !== object && starts.has(subject) && starts.has(object))
    .map(({ subject, object }, index) => ({
      group: 'edges' as const,
      data: { id: `e:${index}`, source: nodeElementId(subject), target: nodeElementId(object) },
    }));
  return [...nodes, ...edges];
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** A position for each node, the middle of the picture at 0/0. */
export function arrangeByForce(given: ForceInput): Record<string, Position> {
  const input = { nodes: [...given.nodes].sort(byId), edges: given.edges };
  const cy = cytoscape({ headless: true, elements: elementsOf(input), layout: { name: 'preset' } });
  const options: FcoseLayoutOptions = {
    name: 'fcose',
    quality: 'proof',
    randomize: false,
    animate: false,
    fit: false,
    packComponents: true,
    idealEdgeLength: () => 120,
    nodeRepulsion: () => 18_000,
    initialEnergyOnIncremental: 1,
    gravity: 0.12,
    numIter: input.nodes.length > thoroughUpTo ? 300 : 2_500,
  };
  // The package's types are those of an older cytoscape, whose options differ in ways that do not matter here.
  cy.layout(options as LayoutOptions).run();
  const boxes = input.nodes.map((node) =>
    boxOf(node, cy.getElementById(nodeElementId(node.id)).position(), 'force'),
  );
  cy.destroy();
  const places = separated(boxes);
  const xs = places.map(({ x }) => x);
  const ys = places.map(({ y }) => y);
  const middle = { x: (Math.min(...xs) + Math.max(...xs)) / 2, y: (Math.min(...ys) + Math.max(...ys)) / 2 };
  return Object.fromEntries(
    input.nodes.map(({ id }, index) => {
      const place = places[index] ?? middle;
      return [id, { x: Math.round(place.x - middle.x), y: Math.round(place.y - middle.y) }];
    }),
  );
}
