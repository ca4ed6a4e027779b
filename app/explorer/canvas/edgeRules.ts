/** How lines are drawn: colour and end by relation, course, word, and what a pointer or a choice changes. */
import type { EdgeSingular } from 'cytoscape';
import { relationTable, type ArrowShape, type LineColour } from '@/graph/model';
import { dashes, dimmed, uncheckedOpacity, type Palette } from '../picture/look';
import { markAside, markFont } from '../picture/marks';
import { family, smallestLabel, type Rule, type StyleChoice } from './styleRule';

const arrowStyle = (arrow: ArrowShape): Record<string, unknown> => ({
  'target-arrow-shape': arrow.replace('hollow-', ''),
  'target-arrow-fill': arrow.startsWith('hollow-') ? 'hollow' : 'filled',
});

const numbers =
  (name: 'weights' | 'distances') =>
  (edge: EdgeSingular): number[] =>
    edge.data(name) as number[];
const end =
  (name: 'sourceEnd' | 'targetEnd') =>
  (edge: EdgeSingular): string =>
    edge.data(name) as string;

/** The rules for edges; later ones win. */
export function edgeRules({ layout, light }: StyleChoice, { ground, ink, focus, lines }: Palette): Rule[] {
  const colours = Object.entries(lines) as [LineColour, string][];
  const arrows = [...new Set(relationTable.map(({ line }) => line.arrow))];
  const plain = light
    ? { 'curve-style': 'haystack' }
    : { 'curve-style': 'bezier', 'control-point-step-size': 34 };
  return [
    {
      selector: 'edge',
      style: {
        ...plain,
        width: 'data(width)',
        color: ink,
        'font-family': family,
        'font-size': 11,
        'font-weight': 500,
        'text-background-color': ground,
        'text-background-opacity': 1,
        'text-background-padding': '3px',
        'text-background-shape': 'roundrectangle',
        'min-zoomed-font-size': smallestLabel.force,
        'overlay-opacity': 0,
        'loop-direction': '-45deg',
      },
    },
    ...colours.map(([name, colour]) => ({
      selector: `edge.line-${name}`,
      style: { 'line-color': colour, 'target-arrow-color': colour },
    })),
    ...(light ? [] : arrows.map((arrow) => ({ selector: `edge.arrow-${arrow}`, style: arrowStyle(arrow) }))),
    ...(light || layout === 'force' ? [] : [routedRule()]),
    { selector: 'edge.dashed', style: { 'line-style': 'dashed', 'line-dash-pattern': dashes.dashed } },
    { selector: 'edge.dotted', style: { 'line-style': 'dashed', 'line-dash-pattern': dashes.dotted } },
    { selector: 'edge.unchecked', style: { opacity: uncheckedOpacity } },
    { selector: 'edge.negated', style: { 'line-color': ink, 'target-arrow-shape': 'none' } },
    ...wordRules('edge.marked', 'mark', {
      'font-size': markFont,
      'font-weight': 600,
      'text-border-width': 1,
      'text-border-color': ink,
      'text-border-opacity': 1,
    }),
    // Two marks between the same nodes would lie on each other.
    { selector: 'edge.upper', style: { 'text-margin-y': -markAside, 'source-text-margin-y': -markAside } },
    { selector: 'edge.lower', style: { 'text-margin-y': markAside, 'source-text-margin-y': markAside } },
    { selector: 'edge.dimmed', style: { opacity: dimmed.line } },
    { selector: 'edge.near', style: { 'line-color': ink, 'target-arrow-color': ink, 'z-index': 1 } },
    ...['hover', 'selected'].flatMap((state) =>
      wordRules(`edge.${state}`, 'label', {
        'font-size': 11,
        'line-color': ink,
        'target-arrow-color': ink,
        opacity: 1,
        'z-index': 2,
      }),
    ),
    {
      selector: 'edge.selected',
      style: { 'underlay-color': ink, 'underlay-opacity': 0.18, 'underlay-padding': 4 },
    },
    {
      selector: 'edge.spot',
      style: {
        'line-color': ink,
        'target-arrow-color': ink,
        opacity: 1,
        'z-index': 3,
        'underlay-color': focus,
        'underlay-opacity': 0.35,
        'underlay-padding': 5,
      },
    },
    // While its ends move, a line is drawn plainly: its course is found when they have come to rest.
    {
      selector: 'edge.moving',
      style: {
        ...plain,
        'edge-distances': 'intersection',
        'source-endpoint': 'outside-to-node',
        'target-endpoint': 'outside-to-node',
      },
    },
  ];
}

/** A word on a line: at the place that was found for it on a routed line, in the middle of any other. */
function wordRules(selector: string, word: 'mark' | 'label', style: Rule['style']): Rule[] {
  return [
    { selector, style: { ...style, label: `data(${word})` } },
    {
      selector: `${selector}.routed`,
      style: { label: '', 'source-label': `data(${word})`, 'source-text-offset': 'data(markAt)' },
    },
  ];
}

function routedRule(): Rule {
  return {
    selector: 'edge.routed',
    style: {
      'curve-style': 'unbundled-bezier',
      'edge-distances': 'endpoints',
      'source-endpoint': end('sourceEnd'),
      'target-endpoint': end('targetEnd'),
      'control-point-weights': numbers('weights'),
      'control-point-distances': numbers('distances'),
    },
  };
}
