/** How a plain line is drawn, in a few words: what looks the same is stroked together (plainLines.ts). Pure. */
import { relationRow } from '@/graph/model';
import { dimmed, lineDash, lineMark, lineWidth, uncheckedOpacity } from '../picture/look';
import type { DrawnEdge } from '../state/types';

/** How a plain line is drawn, as it stands among its data; empty for one that cytoscape has to draw. */
export function paintOf(drawn: DrawnEdge): string {
  const { edge } = drawn;
  if (drawn.selected || edge.subject === edge.object || lineMark(drawn) !== null) return '';
  const { line } = relationRow(edge.relation);
  const opacity = drawn.dimmed ? dimmed.line : drawn.unchecked ? uncheckedOpacity : 1;
  return [line.colour, lineWidth(edge.sources, line.thin), opacity, lineDash(drawn)].join(' ');
}
