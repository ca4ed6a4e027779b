/** Lines as SVG elements: the course, the arrow, and the word on it. */
import { piecesOf, type Course } from '../layout/curve';
import type { Position } from '../layout/types';
import type { DrawnEdge } from '../state/types';
import { dashes, lineLook, palettes, type LineLook, type Theme } from './look';
import { markFont, markSize } from './marks';
import { pillSvg } from './pill';
import { arrowHead } from './shapes';
import { escapeXml, num, tag } from './xml';

/** Path data of a course whose line stops `gap` before its end. */
function coursePath(course: Course, gap: number): string {
  const pieces = piecesOf(course);
  const before = course.controls.at(-1) ?? course.start;
  const length = Math.hypot(course.end.x - before.x, course.end.y - before.y) || 1;
  const share = Math.min(1, gap / length);
  const stop: Position = {
    x: course.end.x + (before.x - course.end.x) * share,
    y: course.end.y + (before.y - course.end.y) * share,
  };
  const point = ({ x, y }: Position): string => `${num(x)} ${num(y)}`;
  if (course.controls.length === 0) return `M${point(course.start)}L${point(stop)}`;
  const curves = pieces.map(
    ([, control, to], index) => `Q${point(control)} ${point(index === pieces.length - 1 ? stop : to)}`,
  );
  return `M${point(course.start)}${curves.join('')}`;
}

function markSvg({ mark }: LineLook, { x, y }: Position, theme: Theme): string {
  if (mark === null) return '';
  const { ground, ink } = palettes[theme];
  return pillSvg({ text: mark, font: markFont, ...markSize(mark) }, x, y, { fill: ground, stroke: ink, ink });
}

/** One line with its arrow, its mark and its sentence as a title. */
export function lineSvg(
  drawn: DrawnEdge,
  course: Course,
  mark: Position,
  theme: Theme,
  title: string,
): string {
  const look = lineLook(drawn, theme);
  const from = course.controls.at(-1) ?? course.start;
  const head = look.arrow === 'none' ? null : arrowHead(look.arrow, course.end, from, look.width);
  const dash = dashes[look.dash];
  return tag('g', { opacity: look.opacity === 1 ? null : look.opacity }, [
    tag('title', {}, escapeXml(title)),
    tag('path', {
      d: coursePath(course, head?.gap ?? 0),
      fill: 'none',
      stroke: look.colour,
      'stroke-width': look.width,
      'stroke-dasharray': dash.length === 0 ? null : dash.join(' '),
    }),
    head === null
      ? ''
      : tag('path', {
          d: head.path,
          fill: head.filled ? look.colour : palettes[theme].ground,
          stroke: look.colour,
          'stroke-width': head.filled ? 0.5 : 1.25,
        }),
    markSvg(look, mark, theme),
  ]);
}
