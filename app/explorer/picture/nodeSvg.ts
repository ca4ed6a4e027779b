/** Nodes and headings as SVG elements: the shape with its rings and badge, and the label. */
import type { Shape } from '@/graph/model';
import { labelOf, radiusOf } from '../layout/boxes';
import { sizes } from '../layout/measure';
import type { ColumnHead, LayoutName } from '../layout/types';
import type { DrawnNode } from '../state/types';
import { badgeOf, badgePaint } from './badge';
import { border, nodeLook, palettes, ring, stack, type NodeLook, type Theme } from './look';
import { pinPlace, pinSvg } from './pin';
import { pillSvg } from './pill';
import { shapePath } from './shapes';
import { escapeXml, tag } from './xml';

/** Rings keep the form of the shape. */
function rings(drawn: DrawnNode, shape: Shape, radius: number, theme: Theme): string {
  const { x, y } = drawn.position;
  const around = ({ width, offset }: { width: number; offset: number }): string =>
    tag('path', {
      d: shapePath(shape, x, y, radius + offset + width / 2 + border.width / 2),
      fill: 'none',
      stroke: palettes[theme].ink,
      'stroke-width': width,
    });
  if (drawn.selected) return around(ring.selected);
  return drawn.inLens === true ? around(ring.lens) : '';
}

function badgeSvg({ more, position }: DrawnNode, radius: number, theme: Theme): string {
  const badge = badgeOf(more, radius);
  return badge === null ? '' : pillSvg(badge, position.x + badge.x, position.y + badge.y, badgePaint(theme));
}

/** Where a label's first line stands, and how its lines are set. */
function labelPlace(drawn: DrawnNode, layout: LayoutName, radius: number, height: number, step: number) {
  const { x, y } = drawn.position;
  const baseline = step * 0.72;
  return layout !== 'force'
    ? { x: x + radius + sizes.labelGap, y: y - height / 2 + baseline + step * 0.03, anchor: 'start' }
    : { x, y: y + radius + sizes.labelGap + baseline, anchor: 'middle' };
}

/** The second shape behind what counts many. */
function behind(
  { leaves, position: { x, y } }: DrawnNode,
  look: NodeLook,
  radius: number,
  theme: Theme,
): string {
  if (leaves === null) return '';
  const gap = { d: shapePath(look.shape, x, y, radius + stack.gap), fill: palettes[theme].ground };
  const second = tag('path', {
    d: shapePath(look.shape, x + stack.offset, y - stack.offset, radius),
    fill: look.paint.fill,
    stroke: look.paint.border,
    'stroke-width': border.width,
    opacity: stack.opacity,
  });
  return second + tag('path', gap);
}

function pinOn({ pinned, leaves, position }: DrawnNode, radius: number, theme: Theme): string {
  if (!pinned) return '';
  const { x, y } = pinPlace(radius, leaves !== null);
  return pinSvg(position.x + x, position.y + y, theme);
}

/** One node with its label. */
export function nodeSvg(drawn: DrawnNode, layout: LayoutName, theme: Theme): string {
  const look = nodeLook(drawn, theme);
  const { ground, ink } = palettes[theme];
  const radius = radiusOf(drawn);
  const label = labelOf({ name: drawn.node.name, centre: drawn.centre });
  const step = label.font * sizes.lineHeight;
  const place = labelPlace(drawn, layout, radius, label.height, step);
  const lines = label.lines.map((line, index) =>
    tag('tspan', { x: place.x, y: place.y + index * step }, escapeXml(line)),
  );
  return tag('g', {}, [
    behind(drawn, look, radius, theme),
    rings(drawn, look.shape, radius, theme),
    tag('path', {
      d: shapePath(look.shape, drawn.position.x, drawn.position.y, radius),
      fill: look.paint.fill,
      stroke: look.paint.border,
      'stroke-width': border.width,
      'stroke-dasharray': drawn.overlay ? border.overlayDash.join(' ') : null,
      opacity: look.opacity === 1 ? null : look.opacity,
    }),
    badgeSvg(drawn, radius, theme),
    pinOn(drawn, radius, theme),
    tag(
      'text',
      {
        'text-anchor': place.anchor,
        'font-size': label.font,
        'font-weight': label.bold || drawn.inLens === true || drawn.leaves !== null ? 600 : 500,
        fill: ink,
        stroke: ground,
        'stroke-width': 2.5,
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
        opacity: look.labelOpacity === 1 ? null : look.labelOpacity,
      },
      lines,
    ),
  ]);
}

/** The heading of a column. */
export function headSvg(head: ColumnHead, theme: Theme): string {
  return tag(
    'text',
    { x: head.x, y: head.y + 4, 'font-size': sizes.font, 'font-weight': 600, fill: palettes[theme].soft },
    escapeXml(head.label),
  );
}
