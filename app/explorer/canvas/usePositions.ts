/** Brings the nodes to where the scene says they are: gliding when a picture is arranged anew, else at once. */
import type { Core, NodeSingular } from 'cytoscape';
import { useEffect, useRef } from 'react';
import type { Position, Scene } from '../state/types';
import { nodeElementId } from './ids';

const duration = 320;
/** Beyond this many nodes, or lines that move with them, gliding stutters. */
const mostGliding = 150;
const mostGlidingLines = 250;

interface Move {
  node: NodeSingular;
  to: Position;
}

function movesOf(cy: Core, scene: Scene): Move[] {
  return scene.nodes.flatMap(({ node, position }) => {
    const drawn = cy.getElementById(nodeElementId(node.id));
    if (drawn.empty() || drawn.grabbed()) return [];
    const { x, y } = drawn.position();
    return Math.hypot(x - position.x, y - position.y) < 0.5 ? [] : [{ node: drawn, to: position }];
  });
}

function jump(cy: Core, moves: readonly Move[]): void {
  cy.batch(() => {
    for (const { node, to } of moves) node.position({ ...to });
  });
}

/** Lines are plain on the way, since their courses are those of the new places. */
function glide(cy: Core, moves: readonly Move[], arrived: () => void): void {
  const edges = moves.reduce((all, { node }) => all.union(node.connectedEdges()), cy.collection());
  edges.addClass('moving');
  let left = moves.length;
  for (const { node, to } of moves) {
    node.animate(
      { position: { ...to } },
      {
        duration,
        easing: 'ease-in-out',
        complete: () => {
          left -= 1;
          if (left > 0 || cy.destroyed()) return;
          edges.removeClass('moving');
          arrived();
        },
      },
    );
  }
}

/**
 * @param settled called when nodes were moved and have arrived, with how many they were
 * @param complete whether all of the scene has been handed over: what came late is looked at again
 */
export function usePositions(
  cy: Core | null,
  scene: Scene,
  reducedMotion: boolean,
  settled: (moved: number) => void,
  complete = true,
): void {
  const placed = useRef<Core | null>(null);
  useEffect(() => {
    if (cy === null) return;
    const first = placed.current !== cy;
    placed.current = cy;
    cy.nodes().stop(true, false);
    cy.edges('.moving').removeClass('moving');
    const moves = movesOf(cy, scene);
    if (moves.length === 0) return;
    if (first || reducedMotion || moves.length > mostGliding || scene.edges.length > mostGlidingLines) {
      jump(cy, moves);
      settled(moves.length);
    } else glide(cy, moves, () => settled(moves.length));
  }, [cy, scene, reducedMotion, settled, complete]);
}
