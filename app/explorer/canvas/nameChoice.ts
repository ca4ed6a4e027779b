/**
 * Names of large pictures: where the picture is too small for the names of all, those of the best connected concepts
 * stand at a size that can be read, as many as there is room for. Pure.
 */
import { radiusOf } from '../layout/boxes';
import { labelLines, sizes, textWidth } from '../layout/measure';
import { Occupied } from '../layout/occupied';
import type { Position, Scene } from '../state/types';

export interface Candidate {
  id: string;
  lines: readonly string[];
  /** What the picture is around, or what is selected: set in bold. */
  bold: boolean;
  position: Position;
  /** Half the size of its shape, in model pixels. */
  radius: number;
  width: number;
}

/** A name, with its place from the picture's origin in pixels of the screen. */
export interface Name {
  id: string;
  lines: readonly string[];
  bold: boolean;
  x: number;
  y: number;
}

/** Pixels of a name on screen, lines, and what stays free around it. */
const nameWidth = 130;
const nameLines = 2;
const lineHeight = sizes.font * sizes.lineHeight;
const apart = 5;
/** Pixels between a shape and its name. */
const gap = 3;
/** Square pixels of the picture for each name, and how few and how many there are. */
const room = 11_000;
const fewest = 14;
const most = 160;

/** What could be named: the centre and what is selected first, then by the number of lines and of what is counted. */
export function candidatesOf(scene: Scene): Candidate[] {
  const degree = new Map<string, number>();
  for (const { edge } of scene.edges)
    for (const end of [edge.subject, edge.object]) degree.set(end, (degree.get(end) ?? 0) + 1);
  const rank = new Map(
    scene.nodes.map(({ node, leaves, centre, selected }) => [
      node.id,
      (centre || selected ? 1_000_000 : 0) + (leaves?.counted.length ?? 0) + (degree.get(node.id) ?? 0),
    ]),
  );
  return [...scene.nodes]
    .sort(
      (a, b) => (rank.get(b.node.id) ?? 0) - (rank.get(a.node.id) ?? 0) || (a.node.id < b.node.id ? -1 : 1),
    )
    .map((drawn) => {
      const lines = labelLines(drawn.node.name, nameWidth, nameLines);
      const bold = drawn.centre || drawn.selected;
      const width = Math.max(...lines.map((line) => textWidth(line, sizes.font, bold)));
      return { id: drawn.node.id, lines, bold, position: drawn.position, radius: radiusOf(drawn), width };
    });
}

/** How many names a picture of this size on screen may have. */
function budget(candidates: readonly Candidate[], zoom: number): number {
  const xs = candidates.map(({ position }) => position.x);
  const ys = candidates.map(({ position }) => position.y);
  const side = (values: readonly number[]) => (Math.max(...values) - Math.min(...values)) * zoom;
  return Math.min(most, Math.max(fewest, Math.round((side(xs) * side(ys)) / room)));
}

/**
 * The names that stand at a zoom: the first of the candidates, none over another.
 * @param beside to the right of the shapes, as in columns; else below them
 */
export function namesAt(candidates: readonly Candidate[], zoom: number, beside: boolean): Name[] {
  if (candidates.length === 0) return [];
  const taken = new Occupied([]);
  const names: Name[] = [];
  const limit = budget(candidates, zoom);
  for (const { id, lines, bold, position, radius, width } of candidates) {
    if (names.length >= limit) break;
    const [x, y] = [position.x * zoom, position.y * zoom];
    const height = lines.length * lineHeight;
    const left = beside ? x + radius * zoom + gap : x - width / 2;
    const top = beside ? y - height / 2 : y + radius * zoom + gap;
    const box = { x, y, radius: 0, left, right: left + width, top, bottom: top + height };
    if (!taken.free(box, apart)) continue;
    taken.add(box);
    names.push({ id, lines, bold, x: beside ? left : x, y: top });
  }
  return names;
}
