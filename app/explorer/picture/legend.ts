/** The legend of an exported picture: only what is in it, set in rows that fill the picture's width. */
import { kindRow, relationRow, type Kind, type Relation } from '@/graph/model';
import { textWidth } from '../layout/measure';
import type { Scene } from '../state/types';

export type LegendEntry =
  | { what: 'kind'; kind: Kind; label: string }
  | { what: 'line'; relation: Relation; label: string }
  | { what: 'dash'; dash: 'dashed' | 'dotted'; label: string }
  | { what: 'lens'; label: string }
  | { what: 'badge'; label: string }
  | { what: 'counted'; kind: Kind; label: string }
  | { what: 'pin'; label: string };

/** An entry with the place of its mark's left edge and the middle of its row. */
export type PlacedEntry = LegendEntry & { x: number; y: number };

export const legendFont = 11;
const rowHeight = 20;
const between = 20;
/** Width of a kind's mark and of a line's sample, with the room behind them. */
export const markWidth = { kind: 18, line: 40 } as const;

/** Kinds by column, relations in the order that they are met, then what dashes and rings mean. */
export function legendOf(scene: Scene): LegendEntry[] {
  const kinds = [...new Set(scene.nodes.map(({ node }) => node.kind))].sort(
    (a, b) => kindRow(a).column - kindRow(b).column,
  );
  const relations = [...new Set(scene.edges.map(({ edge }) => edge.relation))];
  const negated = scene.edges.some(({ edge }) => edge.negated);
  const unchecked = scene.edges.some((drawn) => drawn.unchecked && !drawn.edge.negated);
  const counted = scene.nodes.find(({ leaves }) => leaves !== null);
  const pinned = scene.nodes.some((drawn) => drawn.pinned);
  const lens = scene.nodes.some(({ inLens }) => inLens === true);
  return [
    ...kinds.map((kind): LegendEntry => ({ what: 'kind', kind, label: kindRow(kind).label })),
    ...relations.map((relation): LegendEntry => ({
      what: 'line',
      relation,
      label: relationRow(relation).label,
    })),
    ...(negated ? [{ what: 'dash', dash: 'dashed', label: 'said not to be so' } as const] : []),
    ...(unchecked ? [{ what: 'dash', dash: 'dotted', label: 'found by a program, unchecked' } as const] : []),
    ...(scene.nodes.some(({ more }) => (more ?? 0) > 0)
      ? [{ what: 'badge', label: 'neighbours that are not in the picture' } as const]
      : []),
    ...(counted === undefined
      ? []
      : [{ what: 'counted', kind: counted.node.kind, label: 'many of one relation, counted' } as const]),
    ...(pinned ? [{ what: 'pin', label: 'pinned: stays where it is' } as const] : []),
    ...(lens ? [{ what: 'lens', label: 'said of the chosen group' } as const] : []),
  ];
}

export const markOf = (entry: LegendEntry): number =>
  entry.what === 'kind' || entry.what === 'lens' || entry.what === 'pin' ? markWidth.kind : markWidth.line;

/** Entries in rows of at most this width, from 0/0; with the height that they take. */
export function placedLegend(
  entries: readonly LegendEntry[],
  width: number,
): { entries: PlacedEntry[]; height: number } {
  let [x, y] = [0, rowHeight / 2];
  const placed = entries.map((entry): PlacedEntry => {
    const own = markOf(entry) + textWidth(entry.label, legendFont);
    if (x > 0 && x + own > width) [x, y] = [0, y + rowHeight];
    const here = { ...entry, x, y };
    x += own + between;
    return here;
  });
  return { entries: placed, height: entries.length === 0 ? 0 : y + rowHeight / 2 };
}
