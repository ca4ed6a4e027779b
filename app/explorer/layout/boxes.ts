/** What a node takes up on the picture: its shape with the label beside it (columns) or below it (force). */
import { labelLines, sizes, textWidth } from './measure';
import type { Box, LayoutName, Position } from './types';

export interface Sized {
  name: string;
  centre?: boolean;
}

/** Half the size of a node's shape. */
export function radiusOf(node: Pick<Sized, 'centre'>): number {
  return node.centre === true ? sizes.centreRadius : sizes.radius;
}

export interface Label {
  lines: string[];
  font: number;
  bold: boolean;
  width: number;
  height: number;
}

/** Labels measured so far: each is needed by layout, lines and drawing alike, on every change of the picture. */
const measuredLabels = new Map<string, Label>();
const mostMeasured = 5_000;

/** The label of a node, measured. */
export function labelOf(node: Sized): Label {
  const key = `${node.centre === true ? '*' : ' '}${node.name}`;
  const known = measuredLabels.get(key);
  if (known !== undefined) return known;
  if (measuredLabels.size >= mostMeasured) measuredLabels.clear();
  const label = measure(node);
  measuredLabels.set(key, label);
  return label;
}

function measure(node: Sized): Label {
  const bold = node.centre === true;
  const font = bold ? sizes.centreFont : sizes.font;
  // Measured at the normal font: the centre's lines hold as many letters and take more room.
  const lines = labelLines(node.name);
  const width = Math.max(...lines.map((line) => textWidth(line, font, bold)));
  return { lines, font, bold, width, height: lines.length * font * sizes.lineHeight };
}

/** The box of a node that stands at a position. */
export function boxOf(node: Sized, position: Position, layout: LayoutName): Box {
  const radius = radiusOf(node);
  const label = labelOf(node);
  const { x, y } = position;
  if (layout !== 'force') {
    const half = Math.max(radius, label.height / 2);
    const right = x + radius + sizes.labelGap + label.width;
    return { x, y, radius, left: x - radius, right, top: y - half, bottom: y + half };
  }
  const half = Math.max(radius, label.width / 2);
  const bottom = y + radius + sizes.labelGap + label.height;
  return { x, y, radius, left: x - half, right: x + half, top: y - radius, bottom };
}

/** Whether two boxes come nearer than the margin. */
export function overlaps(a: Box, b: Box, margin = 0): boolean {
  return (
    a.left < b.right + margin &&
    b.left < a.right + margin &&
    a.top < b.bottom + margin &&
    b.top < a.bottom + margin
  );
}
