/**
 * A scene as an SVG file: shapes, lines with the same look as on the canvas, text as text, with a legend and a
 * caption that says where it comes from. Written by hand, without browser or library, so that it can be tested;
 * every name in it is escaped.
 */
import { sentence } from '@/graph/answers/sentences';
import { headBox } from '../layout/heads';
import { sizes } from '../layout/measure';
import type { Box, ColumnHead, LayoutName } from '../layout/types';
import type { DrawnEdge, Scene } from '../state/types';
import { boxesOf, coursesOf } from './courses';
import { laneRadius, laneRoom, lanesOf } from './lanes';
import { legendOf, placedLegend } from './legend';
import { captionSvg, entrySvg } from './legendSvg';
import { palettes, type Theme } from './look';
import { markPlaces } from './marks';
import { lineSvg } from './lineSvg';
import { headSvg, nodeSvg } from './nodeSvg';
import { escapeXml, num, tag } from './xml';

export interface PictureOptions {
  layout: LayoutName;
  /** The headings in the columns layout; null in the force layout. */
  columns: readonly ColumnHead[] | null;
  theme: Theme;
  /** What is shown, in a few words; the picture's accessible name. */
  title: string;
  /** The same at length; its accessible description. Without it, what is in the picture is listed. */
  description?: string;
  /** Whether to add what shapes and lines mean; yes where not told. */
  legend?: boolean;
  /** Source, licence, date, filter and lens in words, one line each. */
  caption: readonly string[];
}

const margin = 28;
const between = 18;
const leastWidth = 360;

/** The field that boxes cover. */
function fieldOf(boxes: readonly Box[]): { left: number; top: number; width: number; height: number } {
  if (boxes.length === 0) return { left: 0, top: 0, width: leastWidth, height: 0 };
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const width = Math.max(leastWidth, Math.max(...boxes.map((box) => box.right)) - left);
  return { left, top, width, height: Math.max(...boxes.map((box) => box.bottom)) - top };
}

interface SaidEdge {
  drawn: DrawnEdge;
  said: string;
}

/** The edges whose ends are in the picture, each with its sentence: under the name that its sources give. */
function saidEdges(scene: Scene): SaidEdge[] {
  const concepts = new Map(
    scene.nodes.flatMap((drawn) => [drawn.node, ...drawn.concepts].map((node) => [node.id, node])),
  );
  return scene.edges.flatMap((drawn) => {
    const subject = concepts.get(drawn.said.subject);
    const object = concepts.get(drawn.said.object);
    return subject === undefined || object === undefined
      ? []
      : [{ drawn, said: sentence(drawn.said, subject, object) }];
  });
}

/** A whole SVG document. */
export function pictureSvg(scene: Scene, options: PictureOptions): string {
  const { layout, theme, title } = options;
  const columns = layout === 'force' ? null : (options.columns ?? []);
  const { ground, ink } = palettes[theme];
  const boxes = boxesOf(scene, layout);
  const courses = coursesOf(scene, columns);
  const marks = markPlaces(scene.edges, courses, [...boxes.values()]);
  const edges = saidEdges(scene);
  const field = fieldOf([...boxes.values(), ...(columns ?? []).map(headBox)]);
  const legend = placedLegend(options.legend === false ? [] : legendOf(scene), field.width);
  const caption = captionSvg(options.caption, field.width, theme);
  const lanes = lanesOf(columns ?? [], [...boxes.values()]);
  const under = field.top + field.height + (lanes.length === 0 ? 0 : laneRoom);
  const legendTop = under + (legend.height === 0 ? 0 : between);
  const captionTop = legendTop + legend.height + (caption.height === 0 ? 0 : between);
  const view = {
    x: field.left - margin,
    y: field.top - margin,
    width: field.width + 2 * margin,
    height: captionTop + caption.height - field.top + 2 * margin,
  };
  const shift = (top: number): Record<string, string> => ({
    transform: `translate(${num(field.left)} ${num(top)})`,
  });
  return tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: [view.x, view.y, view.width, view.height].map(num).join(' '),
      width: Math.ceil(view.width),
      height: Math.ceil(view.height),
      role: 'img',
      'aria-labelledby': 'title description',
      'font-family': 'Inter, "Inter Variable", "Helvetica Neue", Arial, sans-serif',
      'font-size': sizes.font,
      'font-weight': 500,
      color: ink,
    },
    [
      tag('title', { id: 'title' }, escapeXml(title)),
      tag(
        'desc',
        { id: 'description' },
        escapeXml(options.description ?? edges.map(({ said }) => said).join(' ')),
      ),
      tag('rect', { ...view, fill: ground }),
      ...lanes.map((lane) => tag('rect', { ...lane, rx: laneRadius, fill: palettes[theme].lane })),
      ...edges.map(({ drawn, said }) => {
        const course = courses.get(drawn.edge.id);
        const mark = marks.get(drawn.edge.id);
        return course === undefined || mark === undefined ? '' : lineSvg(drawn, course, mark, theme, said);
      }),
      ...(columns ?? []).map((head) => headSvg(head, theme)),
      ...scene.nodes.map((drawn) => nodeSvg(drawn, layout, theme)),
      legend.height === 0
        ? ''
        : tag(
            'g',
            shift(legendTop),
            legend.entries.map((entry) => entrySvg(entry, theme)),
          ),
      caption.height === 0 ? '' : tag('g', shift(captionTop), caption.svg),
    ],
  );
}
