/** How nodes are drawn: shape and colours by kind, label, rings and badge. */
import { kinds } from '@/graph/model';
import { sizes } from '../layout/measure';
import { border, dimmed, kindLook, ring, stack, type Palette, type Theme } from '../picture/look';
import { badgeStyle } from './badgeStyle';
import { family, smallestLabel, type Rule, type StyleChoice } from './styleRule';

/** Stands for every kind that the table does not know. */
const otherKind = 'NamedThing';

function basicRules({ layout, light }: StyleChoice, { ground, ink, soft }: Palette): Rule[] {
  const beside = layout === 'columns';
  return [
    {
      selector: 'node',
      style: {
        width: 'data(size)',
        height: 'data(size)',
        'border-width': border.width,
        label: 'data(label)',
        color: ink,
        'font-family': family,
        'font-size': sizes.font,
        'font-weight': 500,
        'line-height': sizes.lineHeight,
        // Lines are broken in layout/measure.ts, the same for every picture.
        'text-wrap': 'wrap',
        'text-max-width': '10000px',
        'text-justification': beside ? 'left' : 'center',
        'text-halign': beside ? 'right' : 'center',
        'text-valign': beside ? 'center' : 'bottom',
        'text-margin-x': beside ? sizes.labelGap : 0,
        'text-margin-y': beside ? 0 : sizes.labelGap,
        'text-outline-color': ground,
        'text-outline-width': 2.5,
        'min-zoomed-font-size': light ? smallestLabel.light : smallestLabel[layout],
        'overlay-opacity': 0,
      },
    },
    { selector: 'node.centre', style: { 'font-size': sizes.centreFont, 'font-weight': 600 } },
    {
      selector: 'node.head',
      style: {
        'background-opacity': 0,
        'border-width': 0,
        color: soft,
        'font-weight': 600,
        'text-halign': 'right',
        'text-valign': 'center',
        'text-margin-x': 0,
        'text-margin-y': 0,
        'min-zoomed-font-size': smallestLabel.columns,
        events: 'no',
      },
    },
  ];
}

function kindRules(theme: Theme): Rule[] {
  return [...kinds.map((kind) => [kind, kind]), ['other', otherKind]].map(([name = '', kind = otherKind]) => {
    const { shape, paint } = kindLook(kind, theme);
    return {
      selector: `node.kind-${name}`,
      style: { shape, 'background-color': paint.fill, 'border-color': paint.border },
    };
  });
}

function stateRules({ ground, ink }: Palette, theme: Theme): Rule[] {
  const outline = ({ width, offset }: { width: number; offset: number }) => ({
    'outline-color': ink,
    'outline-width': width,
    'outline-offset': offset,
  });
  return [
    { selector: 'node.more, node.pinned', style: badgeStyle(theme) },
    {
      selector: 'node.counted',
      style: {
        ghost: 'yes',
        'ghost-offset-x': stack.offset,
        'ghost-offset-y': -stack.offset,
        'ghost-opacity': stack.opacity,
        // Parts the shape from the one behind it.
        'outline-color': ground,
        'outline-width': stack.gap,
        'font-weight': 600,
      },
    },
    {
      selector: 'node.overlay',
      style: { 'border-style': 'dashed', 'border-dash-pattern': border.overlayDash },
    },
    {
      selector: 'node.dimmed',
      style: {
        'background-opacity': dimmed.shape,
        'border-opacity': dimmed.shape,
        'text-opacity': dimmed.label,
      },
    },
    { selector: 'node.lens', style: { ...outline(ring.lens), 'font-weight': 600 } },
    { selector: 'node.hover', style: { 'border-width': border.width + 1 } },
    { selector: 'node.selected', style: { ...outline(ring.selected), 'font-weight': 600 } },
  ];
}

/** The rules for nodes and headings; later ones win. */
export function nodeRules(choice: StyleChoice, palette: Palette): Rule[] {
  return [...basicRules(choice, palette), ...kindRules(choice.theme), ...stateRules(palette, choice.theme)];
}
