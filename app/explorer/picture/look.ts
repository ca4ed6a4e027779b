/**
 * The look that canvas, SVG and PNG share: colours of both themes, and how a node and a line are drawn from what
 * they are. Shape is the main cue and colour the second; nothing is told by colour alone.
 */
import {
  kindRow,
  relationRow,
  type ArrowShape,
  type Kind,
  type LineColour,
  type Paint,
  type Shape,
} from '@/graph/model';
import type { DrawnEdge, DrawnNode } from '../state/types';

export type Theme = 'light' | 'dark';

export interface Palette {
  ground: string;
  /** Under every second column. */
  lane: string;
  ink: string;
  soft: string;
  /** Under a line that has the focus. */
  focus: string;
  lines: Record<LineColour, string>;
}

/** Each line colour has a contrast of at least 3:1 against the ground. */
export const palettes: Record<Theme, Palette> = {
  light: {
    ground: '#F8FAFC',
    lane: '#F2F5FA',
    ink: '#0F172A',
    soft: '#475569',
    focus: '#005A8F',
    lines: {
      slate: '#64748B',
      amber: '#9A6700',
      pink: '#B0568A',
      green: '#00805C',
      grey: '#7C8AA0',
      red: '#B3261E',
    },
  },
  dark: {
    ground: '#0B1220',
    lane: '#0F192B',
    ink: '#E2E8F0',
    soft: '#A8B5C8',
    focus: '#8FD0F5',
    lines: {
      slate: '#94A3B8',
      amber: '#E0A526',
      pink: '#D38DB4',
      green: '#2FBF94',
      grey: '#71819B',
      red: '#FF8A80',
    },
  },
};

export const ring = {
  /** Of a selected node. */
  selected: { width: 3, offset: 3 },
  /** Of a member of the lens: two thin rings, told apart from the selection by form. */
  lens: { width: 1.5, offset: 2.5 },
} as const;

export const border = { width: 1.75, overlayDash: [3, 2.5] } as const;

/** What counts many has a second shape behind it, to the upper right. */
export const stack = { offset: 6, opacity: 0.6, gap: 2 } as const;

export interface NodeLook {
  shape: Shape;
  paint: Paint;
  /** Of the shape; labels stay readable. */
  opacity: number;
  labelOpacity: number;
}

export const dimmed = { shape: 0.35, label: 0.7, line: 0.3 } as const;

/** Shape and colours of a kind. */
export function kindLook(kind: Kind, theme: Theme): { shape: Shape; paint: Paint } {
  const row = kindRow(kind);
  return { shape: row.shape, paint: row[theme] };
}

/** How a node is drawn. */
export function nodeLook(drawn: Pick<DrawnNode, 'node' | 'dimmed'>, theme: Theme): NodeLook {
  return {
    ...kindLook(drawn.node.kind, theme),
    opacity: drawn.dimmed ? dimmed.shape : 1,
    labelOpacity: drawn.dimmed ? dimmed.label : 1,
  };
}

/** Written at mid-line, so that it does not rest on colour or dashes alone. */
export type LineMark = 'not' | 'sources disagree';

export type Dash = 'solid' | 'dashed' | 'dotted';

export interface LineLook {
  colour: string;
  width: number;
  dash: Dash;
  arrow: ArrowShape | 'none';
  opacity: number;
  mark: LineMark | null;
}

const thinWidth = 1;
const thickest = 4;

/** From 1.5 to 4 px by the number of independent sources; thin relations (in, kind of…) stay thin. */
export function lineWidth(sources: number, thin: boolean): number {
  return thin ? thinWidth : Math.min(thickest, 1.5 + 0.75 * Math.max(0, sources - 1));
}

type Said = Pick<DrawnEdge, 'edge' | 'unchecked' | 'disputed'>;

/** Dashed: denied. Dotted: found by a program and checked by nobody. */
export function lineDash({ edge, unchecked }: Said): Dash {
  return edge.negated ? 'dashed' : unchecked ? 'dotted' : 'solid';
}

/** The word at mid-line, if any. */
export function lineMark({ edge, disputed }: Said): LineMark | null {
  return edge.negated ? 'not' : disputed ? 'sources disagree' : null;
}

/** How a line is drawn. A negated one is dark and dashed, ends plain and says "not". */
export function lineLook(drawn: Said & Pick<DrawnEdge, 'dimmed'>, theme: Theme): LineLook {
  const { edge } = drawn;
  const { line } = relationRow(edge.relation);
  const palette = palettes[theme];
  return {
    colour: edge.negated ? palette.ink : palette.lines[line.colour],
    width: lineWidth(edge.sources, line.thin),
    dash: lineDash(drawn),
    arrow: edge.negated ? 'none' : line.arrow,
    opacity: drawn.dimmed ? dimmed.line : drawn.unchecked ? uncheckedOpacity : 1,
    mark: lineMark(drawn),
  };
}

export const uncheckedOpacity = 0.8;

export const dashes: Record<Dash, readonly number[]> = { solid: [], dashed: [6, 4], dotted: [1.5, 3] };
