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
import { lookNearby, type Finder, type Painted } from './nearby';
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

interface Renderer extends Finder {
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

/** Model pixels that a loop reaches beyond its node. */
const loopReach = 90;

/** Where cytoscape paints an element that it paints itself. */
function whereIs(element: Element): Painted {
  if (element.isNode()) {
    const at = element.position();
    return { element, from: at, to: at, reach: ((element.data('size') as number) * Math.SQRT2) / 2 };
  }
  const [from, to] = [element.source().position(), element.target().position()];
  return { element, from, to, reach: from === to ? loopReach : 0 };
}

/** Tells how the lines are painted from now on. */
export type SetPaints = (paints: Paints, theme: Theme) => void;

/**
 * Makes a cytoscape draw plain lines together, once and for all.
 * @returns tells it their paints, which it needs to know first; a line without one is on its way out and is no longer
 * drawn
 */
export function drawPlainLines(cy: Core): SetPaints {
  const renderer = (cy as Core & { renderer?: () => Renderer | null }).renderer?.();
  const drawOne = renderer?.drawCachedElement;
  if (renderer?.drawCachedElements === undefined || drawOne === undefined) return () => undefined;
  let now: { paints: Paints; theme: Theme } | null = null;
  let last: readonly Painted[] | null = null;

  const drawAll = ([context, elements, ratio, extent]: Parameters<DrawAll>, painted: Painted[]): void => {
    let paths = new Map<string, Path2D>();
    const stroke = (): void => {
      // What comes later lies above: the lines before it are drawn first.
      if (now !== null && paths.size > 0) strokeAll(context, paths, now.theme);
      paths = new Map();
    };
    for (let index = 0; index < elements.length; index += 1) {
      const element = elements[index];
      if (element === undefined) continue;
      if (now !== null && element.isEdge()) {
        const paint = now.paints.get(element.id());
        if (paint === undefined) continue;
        if (paint !== '' && !changed.some((name) => element.hasClass(name))) {
          const [from, to] = [element.source().position(), element.target().position()];
          if (extent !== undefined && outside(from, to, extent)) continue;
          painted.push({ element, from, to, reach: 0 });
          const path = paths.get(paint) ?? new Path2D();
          paths.set(paint, path);
          path.moveTo(from.x, from.y);
          path.lineTo(to.x, to.y);
          continue;
        }
      }
      stroke();
      painted.push(whereIs(element));
      drawOne.call(renderer, context, element, ratio, extent);
    }
    stroke();
  };

  renderer.drawCachedElements = (...all) => drawAll(all, []);
  if (renderer.drawLayeredElements !== undefined) {
    renderer.drawLayeredElements = (...all) => {
      const painted: Painted[] = [];
      drawAll(all, painted);
      last = painted;
    };
    lookNearby(
      renderer,
      () => cy.zoom(),
      () => last,
    );
  }
  return (paints, theme) => {
    now = { paints, theme };
    cy.forceRender();
  };
}
