/** How much a picture may cost to draw, by the number of its nodes; measured in frames per second while panning. */

export interface DrawingWeight {
  /** Straight lines without arrows. */
  light: boolean;
  /** Moves a photograph of the picture while panning and zooming. */
  texture: boolean;
  pixelRatio: number | 'auto';
}

const texturedFrom = 150;
const lightFrom = 301;

/** Options that cytoscape reads once when it is made: a change of weight makes a new one. */
export function weightOf(nodes: number): DrawingWeight {
  if (nodes >= lightFrom) return { light: true, texture: true, pixelRatio: 1 };
  return { light: false, texture: nodes >= texturedFrom, pixelRatio: 'auto' };
}
