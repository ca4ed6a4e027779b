/**
 * The force layout for pictures too large for fcose, whose time grows out of hand: d3-force, which repeats itself
 * and keeps the shapes apart. Labels are not: at this size they show when the picture is enlarged.
 */
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import type { Position } from '../../layout/types';

export interface ManyInput {
  /** Where each node starts, by id. */
  starts: ReadonlyMap<string, Position>;
  /** Ends are among the nodes, and are not the same. */
  edges: readonly { subject: string; object: string }[];
  /** Nodes that stay where they are. */
  kept: Readonly<Record<string, Position>>;
}

interface Body extends SimulationNodeDatum {
  id: string;
  x: number;
  y: number;
}

const distance = 90;
const repulsion = -420;
/** Pixels beyond which nodes no longer push each other. */
const reach = 1_400;
const gravity = 0.035;
/** Half of what a node keeps free around its middle. */
const room = 24;
const rounds = 220;

/** A position for each node, by id. */
export function arrangeMany({ starts, edges, kept }: ManyInput): Map<string, Position> {
  const bodies = [...starts].map(([id, start]): Body => {
    const own = kept[id];
    return own === undefined ? { id, ...start } : { id, ...own, fx: own.x, fy: own.y };
  });
  const links: SimulationLinkDatum<Body>[] = edges.map(({ subject, object }) => ({
    source: subject,
    target: object,
  }));
  const simulation = forceSimulation(bodies)
    .force(
      'link',
      forceLink<Body, SimulationLinkDatum<Body>>(links)
        .id(({ id }) => id)
        .distance(distance),
    )
    .force('charge', forceManyBody<Body>().strength(repulsion).distanceMax(reach))
    .force('x', forceX<Body>(0).strength(gravity))
    .force('y', forceY<Body>(0).strength(gravity))
    .force('room', forceCollide<Body>(room))
    .stop();
  simulation.alphaDecay(1 - 0.001 ** (1 / rounds));
  simulation.tick(rounds);
  return new Map(bodies.map(({ id, x, y }) => [id, { x, y }]));
}
