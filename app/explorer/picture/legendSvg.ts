/** Legend and caption as SVG elements. */
import { relationRow } from '@/graph/model';
import { labelLines, sizes } from '../layout/measure';
import { badgePaint, badgePill } from './badge';
import { legendFont, markOf, type PlacedEntry } from './legend';
import { dashes, kindLook, lineWidth, palettes, ring, stack, type Theme } from './look';
import { pinSvg } from './pin';
import { pillSvg } from './pill';
import { arrowHead, shapePath } from './shapes';
import { escapeXml, tag } from './xml';

function lineSample(entry: Extract<PlacedEntry, { what: 'line' }>, theme: Theme): string {
  const { line } = relationRow(entry.relation);
  const { ground, lines } = palettes[theme];
  const colour = lines[line.colour];
  const width = lineWidth(2, line.thin);
  const from = { x: entry.x, y: entry.y };
  const tip = { x: entry.x + markOf(entry) - 8, y: entry.y };
  const head = arrowHead(line.arrow, tip, from, width);
  return [
    tag('line', {
      x1: from.x,
      y1: from.y,
      x2: tip.x - head.gap,
      y2: tip.y,
      stroke: colour,
      'stroke-width': width,
    }),
    tag('path', {
      d: head.path,
      fill: head.filled ? colour : ground,
      stroke: colour,
      'stroke-width': head.filled ? 0.5 : 1.25,
    }),
  ].join('');
}

function mark(entry: PlacedEntry, theme: Theme): string {
  const { ink, lines } = palettes[theme];
  switch (entry.what) {
    case 'kind': {
      const { shape, paint } = kindLook(entry.kind, theme);
      return tag('path', {
        d: shapePath(shape, entry.x + 6, entry.y, 6),
        fill: paint.fill,
        stroke: paint.border,
        'stroke-width': 1.25,
      });
    }
    case 'line':
      return lineSample(entry, theme);
    case 'dash':
      return tag('line', {
        x1: entry.x,
        y1: entry.y,
        x2: entry.x + markOf(entry) - 8,
        y2: entry.y,
        stroke: entry.dash === 'dashed' ? ink : lines.slate,
        'stroke-width': 1.5,
        'stroke-dasharray': dashes[entry.dash].join(' '),
      });
    case 'badge':
      return pillSvg(badgePill('+3'), entry.x + 12, entry.y, badgePaint(theme));
    case 'counted': {
      const { shape, paint } = kindLook(entry.kind, theme);
      const one = (x: number, y: number, opacity: number) =>
        tag('path', {
          d: shapePath(shape, x, y, 6),
          fill: paint.fill,
          stroke: paint.border,
          'stroke-width': 1.25,
          opacity,
        });
      return one(entry.x + 10, entry.y - 2, stack.opacity) + one(entry.x + 7, entry.y + 1, 1);
    }
    case 'pin':
      return pinSvg(entry.x + 6, entry.y, theme);
    case 'lens':
      return tag('circle', {
        cx: entry.x + 6,
        cy: entry.y,
        r: 5,
        fill: 'none',
        stroke: ink,
        'stroke-width': ring.lens.width,
      });
  }
}

/** One entry: its mark and its words. */
export function entrySvg(entry: PlacedEntry, theme: Theme): string {
  const text = {
    x: entry.x + markOf(entry),
    y: entry.y + 4,
    'font-size': legendFont,
    fill: palettes[theme].ink,
  };
  return mark(entry, theme) + tag('text', text, escapeXml(entry.label));
}

const captionFont = 11;
const captionStep = 15;
const longestCaption = 12;

/** Caption lines wrapped to a width, as text from 0/0 down, with the height that they take. */
export function captionSvg(
  lines: readonly string[],
  width: number,
  theme: Theme,
): { svg: string; height: number } {
  // Lines are measured at the labels' size, which is a little larger.
  const wrapped = lines.flatMap((line) =>
    labelLines(line, (width * sizes.font) / captionFont, longestCaption, 'ragged'),
  );
  const spans = wrapped.map((line, index) =>
    tag('tspan', { x: 0, y: (index + 1) * captionStep - 4 }, escapeXml(line)),
  );
  if (spans.length === 0) return { svg: '', height: 0 };
  return {
    svg: tag('text', { 'font-size': captionFont, fill: palettes[theme].soft }, spans),
    height: spans.length * captionStep,
  };
}
