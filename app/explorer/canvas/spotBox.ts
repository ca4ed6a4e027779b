/** Where a spot is in the window of the picture, and how to bring it into sight. */
import type { Core } from 'cytoscape';
import type { Spot } from '../state/walk';
import { edgeElementId, nodeElementId } from './ids';

export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

const duration = 180;
/** Pixels of the window's height that stay open, whatever lies over it. */
const leastOpen = 180;
/** Pixels between a spot and the edge of the window: room for its ring. */
const margin = 24;
/** What the words on a line take up at most. */
const words = { width: 300, height: 64 };

export const elementOf = (cy: Core, spot: Spot) =>
  cy.getElementById(spot.what === 'concept' ? nodeElementId(spot.id) : edgeElementId(spot.id));

/** A node with its label, or the middle of a line; null for what is not drawn. */
export function spotBox(cy: Core, spot: Spot): Rectangle | null {
  const element = elementOf(cy, spot);
  if (element.empty()) return null;
  if (spot.what === 'concept') {
    const { x1, y1, w, h } = element.renderedBoundingBox({ includeOverlays: false, includeUnderlays: false });
    return { x: x1, y: y1, width: w, height: h };
  }
  const { x, y } = cy.edges().getElementById(element.id()).renderedMidpoint();
  return { x, y, width: 0, height: 0 };
}

/** How far one side has to give way: into from..to, the beginning first where there is no room for all. */
function shift(start: number, length: number, from: number, to: number): number {
  if (start < from || length > to - from) return from - start;
  return Math.min(0, to - (start + length));
}

/** Pixels of the window's lower edge that something else lies over. */
function covered(cy: Core, box: Rectangle): number {
  const container = cy.container();
  const frame = container?.getBoundingClientRect();
  if (container === null || frame === undefined) return 0;
  const over = [...(container.ownerDocument.querySelectorAll('[data-over-picture]') ?? [])];
  const beneath = over
    .map((element) => element.getBoundingClientRect())
    .filter(({ left, right, width }) => {
      const [start, end] = [left - frame.left, right - frame.left];
      return width > 0 && box.x < end + margin && box.x + box.width > start - margin;
    });
  return Math.max(0, ...beneath.map(({ top }) => frame.bottom - top));
}

/** Moves the picture by as little as brings a spot into sight. */
export function reveal(cy: Core, spot: Spot, glide: boolean): void {
  const box = spotBox(cy, spot);
  if (box === null) return;
  const wide =
    spot.what === 'concept' ? box : { x: box.x - words.width / 2, y: box.y - words.height / 2, ...words };
  const low = cy.height() - margin - Math.min(covered(cy, wide), Math.max(0, cy.height() - leastOpen));
  const x = shift(wide.x, wide.width, margin, cy.width() - margin);
  const y = shift(wide.y, wide.height, margin, low);
  if (x === 0 && y === 0) return;
  cy.stop();
  if (glide) cy.animate({ panBy: { x, y } }, { duration, easing: 'ease-in-out' });
  else cy.panBy({ x, y });
}
