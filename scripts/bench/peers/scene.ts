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

/** A scene with ten more nodes beside its first ones, each tied to one of them. */
export function grown(scene: PeerScene): PeerScene {
  const nodes = scene.nodes.slice(0, 10).map((node, index): PeerNode => ({
    ...node,
    id: `added ${index}`,
    x: node.x + 40,
    y: node.y + 40,
  }));
  const edges = nodes.map((node, index): PeerEdge => ({
    id: `added line ${index}`,
    source: node.id,
    target: scene.nodes[index]?.id ?? node.id,
  }));
  return { nodes, edges };
}
