/** Samples of what the legend explains beside kinds and relations. Decorative: their words stand beside them. */
import type { LegendEntry } from '../picture/legend';
import { badgePill } from '../picture/badge';
import { KindMark } from '@/app/ui/KindMark';
import { dashes, lineWidth, ring } from '../picture/look';
import { pinPath } from '../picture/pin';

const [width, height] = [40, 14];
const middle = height / 2;

function Frame({ children }: { children: React.ReactNode }) {
  return (
    <svg
      aria-hidden
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      className="inline-block shrink-0"
    >
      {children}
    </svg>
  );
}

/** A line as wide as so many sources make it. */
export function WidthSample({ sources }: { sources: number }) {
  return (
    <Frame>
      <path
        d={`M2 ${middle}H${width - 2}`}
        stroke="var(--strong-line)"
        strokeWidth={lineWidth(sources, false)}
      />
    </Frame>
  );
}

export function RestSample({ entry }: { entry: Exclude<LegendEntry, { what: 'kind' | 'line' }> }) {
  switch (entry.what) {
    case 'dash':
      return (
        <Frame>
          <path
            d={`M2 ${middle}H${width - 2}`}
            stroke={entry.dash === 'dashed' ? 'var(--ink)' : 'var(--strong-line)'}
            strokeWidth="1.75"
            strokeDasharray={dashes[entry.dash].join(' ')}
          />
        </Frame>
      );
    case 'badge': {
      const pill = badgePill('+3');
      return (
        <Frame>
          <rect
            x={(width - pill.width) / 2}
            y={0.5}
            width={pill.width}
            height={height - 1}
            rx={(height - 1) / 2}
            fill="var(--ink)"
          />
          <text
            x={width / 2}
            y={height - 3.5}
            textAnchor="middle"
            fontSize="9.5"
            fontWeight="600"
            fill="var(--panel)"
          >
            +3
          </text>
        </Frame>
      );
    }
    case 'counted':
      return (
        <span className="relative inline-flex w-10 shrink-0 justify-center">
          <span className="absolute translate-x-1 -translate-y-1 opacity-50">
            <KindMark kind={entry.kind} size={13} />
          </span>
          <span className="relative">
            <KindMark kind={entry.kind} size={13} />
          </span>
        </span>
      );
    case 'pin':
      return (
        <Frame>
          <path d={pinPath(width / 2, middle)} fill="var(--ink)" />
        </Frame>
      );
    case 'lens':
      return (
        <Frame>
          <circle
            cx={width / 2}
            cy={middle}
            r={middle - 1}
            fill="none"
            stroke="var(--ink)"
            strokeWidth={ring.lens.width}
          />
        </Frame>
      );
  }
}
