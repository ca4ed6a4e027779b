/** A picture as the peers get it: what our own page drew, with its places, names and colours. */
import type { Page } from 'playwright';

export interface PeerNode {
  id: string;
  label: string;
  x: number;
  y: number;
  colour: string;
}

export interface PeerEdge {
  id: string;
  source: string;
  target: string;
}

export interface PeerScene {
  nodes: PeerNode[];
  edges: PeerEdge[];
}

/** Runs in the page: reads the cytoscape that is kept on its container. */
function read(): PeerScene {
  interface Element {
    id: () => string;
    data: (key: string) => string;
    style: (key: string) => string;
    hasClass: (name: string) => boolean;
    position: () => { x: number; y: number };
  }
  interface Kept {
    _cyreg?: { cy?: { nodes: () => Element[]; edges: () => Element[] } };
  }
  const cy = [...document.querySelectorAll('[data-canvas-state] *')]
    .map((element) => (element as unknown as Kept)._cyreg?.cy)
    .find((found) => found !== undefined);
  if (cy === undefined) throw new Error('The page has drawn nothing.');
  return {
    nodes: cy
      .nodes()
      .filter((node) => !node.hasClass('head'))
      .map((node) => ({
        id: node.id(),
        label: node.data('label'),
        ...node.position(),
        colour: node.style('background-color'),
      })),
    edges: cy
      .edges()
      .map((edge) => ({ id: edge.id(), source: edge.data('source'), target: edge.data('target') })),
  };
}

/** What the page shows now. */
export const sceneOnPage = (page: Page): Promise<PeerScene> => page.evaluate(read);

/** What a later scene has and an earlier one has not. */
export function added(before: PeerScene, after: PeerScene): PeerScene {
  const there = new Set([...before.nodes, ...before.edges].map(({ id }) => id));
  const fresh = <T extends { id: string }>(items: readonly T[]) => items.filter(({ id }) => !there.has(id));
  return { nodes: fresh(after.nodes), edges: fresh(after.edges) };
}
