/** How much a picture may cost to draw, by its size; measured in frames per second while panning. */

export interface DrawingWeight {
  /** Straight lines without arrows, and names only where they are large enough to read. */
  light: boolean;
  /** Moves a photograph of the picture while panning and zooming. */
  texture: boolean;
  pixelRatio: number | 'auto';
}

/** Nodes and lines from which a picture has a level; the first has none. */
const levels = [
  { nodes: 150, edges: 300 },
  { nodes: 301, edges: 900 },
] as const;
/** A picture that shrinks, as by a filter, keeps its level down to this share: another one is made anew. */
const keeps = 0.5;

/** 0 for small pictures, 1 for larger ones, 2 for the largest. */
export type WeightLevel = 0 | 1 | 2;

/**
 * The level of a picture.
 * @param before the level it had until now
 */
export function levelOf(nodes: number, edges: number, before: WeightLevel = 0): WeightLevel {
  const reaches = (level: 1 | 2): boolean => {
    const { nodes: mostNodes, edges: mostEdges } = levels[level === 1 ? 0 : 1];
    const share = before >= level ? keeps : 1;
    return nodes >= mostNodes * share || edges >= mostEdges * share;
  };
  return reaches(2) ? 2 : reaches(1) ? 1 : 0;
}

const weights: readonly [DrawingWeight, DrawingWeight, DrawingWeight] = [
  { light: false, texture: false, pixelRatio: 'auto' },
  { light: false, texture: true, pixelRatio: 'auto' },
  { light: true, texture: true, pixelRatio: 1 },
];

/** Options that cytoscape reads once when it is made: a change of level makes a new one. */
export const weightOf = (level: WeightLevel): DrawingWeight => weights[level];
