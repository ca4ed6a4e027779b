/** A sample of a relation's line for the legend, in its colour and with its end. Decorative: its name stands beside it. */
import { relationRow, type Relation } from '@/graph/model';
import { lineWidth, palettes, type Theme } from '../picture/look';
import { arrowHead } from '../picture/shapes';

const [width, height] = [40, 12];
const from = { x: 2, y: height / 2 };
const tip = { x: width - 2, y: height / 2 };

function Sample({ relation, theme, className }: { relation: Relation; theme: Theme; className: string }) {
  const { line } = relationRow(relation);
  const colour = palettes[theme].lines[line.colour];
  const stroke = lineWidth(2, line.thin);
  const head = arrowHead(line.arrow, tip, from, stroke);
  return (
    <g className={className}>
      <path d={`M${from.x} ${from.y}H${tip.x - head.gap}`} stroke={colour} strokeWidth={stroke} />
      <path
        d={head.path}
        fill={head.filled ? colour : 'var(--panel)'}
        stroke={colour}
        strokeWidth={head.filled ? 0.5 : 1.25}
      />
    </g>
  );
}

export function LineMark({ relation }: { relation: Relation }) {
  return (
    <svg
      aria-hidden
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      className="inline-block shrink-0"
    >
      <Sample relation={relation} theme="light" className="dark:hidden" />
      <Sample relation={relation} theme="dark" className="hidden dark:inline" />
    </svg>
  );
}
