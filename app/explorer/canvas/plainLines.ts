/**
 * Draws the lines of large pictures all at once. Cytoscape looks five times at each line's box before it draws it, and
 * keeps photographs of layers of lines that it makes anew at each change; plain ones (straight, without arrow or word)
 * need no more than one stroke for each colour and width. Everything else it draws itself.
 *
 * Cytoscape has no setting for this: functions of its renderer are replaced, and where a later version has none of
 * those names all is drawn as before.
 */
import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import type { LineColour } from '@/graph/model';
import { dashes, palettes, type Dash, type Theme } from '../picture/look';
import type { Scene } from '../state/types';
import { edgeElementId } from './ids';
import { paintOf } from './paintOf';

type Element = NodeSingular | EdgeSingular;
interface Box {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}
type DrawAll = (
  context: CanvasRenderingContext2D,
  elements: ArrayLike<Element>,
  ratio: number,
  extent?: Box,
) => void;

interface Renderer {
  drawCachedElements?: DrawAll;
  drawLayeredElements?: DrawAll;
  drawCachedElement?: (
    context: CanvasRenderingContext2D,
    element: Element,
    ratio: number,
    extent?: Box,
  ) => void;
}

/** How the lines of a scene are painted, by the ids of their elements. */
export type Paints = ReadonlyMap<string, string>;

/** The paint of every line of a scene; empty for one that cytoscape has to draw. */
export const paintsOf = (scene: Pick<Scene, 'edges'>): Paints =>
  new Map(scene.edges.map((drawn) => [edgeElementId(drawn.edge.id), paintOf(drawn)]));

/** Classes by which the pointer and the focus change a line: it is plain no longer. */
const changed = ['hover', 'near', 'spot'] as const;

/** Both ends beyond the same edge of what is seen. */
const outside = (
  a: { x: number; y: number },
  b: { x: number; y: number },
  { x1, y1, x2, y2 }: Box,
): boolean =>
  (a.x < x1 && b.x < x1) || (a.x > x2 && b.x > x2) || (a.y < y1 && b.y < y1) || (a.y > y2 && b.y > y2);

function strokeAll(
  context: CanvasRenderingContext2D,
  paths: ReadonlyMap<string, Path2D>,
  theme: Theme,
): void {
  context.save();
  for (const [paint, path] of paths) {
    const [colour, width, opacity, dash] = paint.split(' ');
    context.strokeStyle = palettes[theme].lines[colour as LineColour];
    context.lineWidth = Number(width);
    context.globalAlpha = Number(opacity);
    context.setLineDash([...dashes[dash as Dash]]);
    context.stroke(path);
  }
  context.restore();
}

/**
 * Makes a cytoscape draw plain lines together. Ask again where paints or theme change; a line without a paint is on its
 * way out and is no longer drawn.
 */
export function drawPlainLines(cy: Core, paints: Paints, theme: Theme): void {
  const renderer = (cy as Core & { renderer?: () => Renderer | null }).renderer?.();
  const drawOne = renderer?.drawCachedElement;
  if (renderer?.drawCachedElements === undefined || drawOne === undefined) return;
  const drawAll: DrawAll = (context, elements, ratio, extent) => {
    let paths = new Map<string, Path2D>();
    for (let index = 0; index < elements.length; index += 1) {
      const element = elements[index];
      if (element === undefined) continue;
      if (element.isEdge()) {
        const paint = paints.get(element.id());
        if (paint === undefined) continue;
        if (paint !== '' && !changed.some((name) => element.hasClass(name))) {
          const [from, to] = [element.source().position(), element.target().position()];
          if (extent !== undefined && outside(from, to, extent)) continue;
          const path = paths.get(paint) ?? new Path2D();
          paths.set(paint, path);
          path.moveTo(from.x, from.y);
          path.lineTo(to.x, to.y);
          continue;
        }
      }
      // What comes later lies above: the lines before it are drawn first.
      if (paths.size > 0) {
        strokeAll(context, paths, theme);
        paths = new Map();
      }
      drawOne.call(renderer, context, element, ratio, extent);
    }
    strokeAll(context, paths, theme);
  };
  renderer.drawCachedElements = drawAll;
  if (renderer.drawLayeredElements !== undefined) renderer.drawLayeredElements = drawAll;
}
