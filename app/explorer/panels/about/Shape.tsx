'use client';
/** The picture of the data: kinds as buttons below each other, sorts of lines as arcs beside them. */
import { useTheme } from 'next-themes';
import { useEffect, useMemo, useRef, useState } from 'react';
import { kindRow, relationRow } from '@/graph/model';
import type { KindTie } from '@/graph/store/types';
import { about as words } from '@/app/messages/about';
import { KindMark } from '@/app/ui/KindMark';
import type { KindCount } from '../../firstScreen';
import { palettes, type Theme } from '../../picture/look';
import { arrowHead } from '../../picture/shapes';
import { arcsOf, mostArcs, rowHeight, type Arc } from './arcs';
import { belongs, type Choice } from './choice';

function Line({ arc, theme, strong }: { arc: Arc; theme: Theme; strong: boolean }) {
  const { tie, path, tip, width } = arc;
  const { line } = relationRow(tie.relation);
  const { ink, ground, lines } = palettes[theme];
  const colour = tie.negated ? ink : lines[line.colour];
  const head = arrowHead(line.arrow, tip, { x: tip.x + 20, y: tip.y }, Math.min(2, width));
  return (
    <g opacity={strong ? 1 : 0.18}>
      <path
        d={path}
        fill="none"
        stroke={colour}
        strokeWidth={width}
        strokeDasharray={tie.negated ? '5 4' : undefined}
      />
      <path d={head.path} fill={head.filled ? colour : ground} stroke={colour} strokeWidth={1} />
    </g>
  );
}

/** The number of a sort of lines: over all lines, so that none strikes it through. */
function Count({ arc: { label }, strong }: { arc: Arc; strong: boolean }) {
  return (
    <g opacity={strong ? 1 : 0.35}>
      <text
        x={label.x}
        y={label.y + 3.5}
        textAnchor="middle"
        fontSize="11"
        fontWeight="600"
        fill="var(--ink)"
        stroke="var(--panel)"
        strokeWidth="5"
        paintOrder="stroke"
        className="tabular-nums"
      >
        {label.text}
      </text>
    </g>
  );
}

/** How wide an element is, as long as it is there. */
function useWidth() {
  const element = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(300);
  useEffect(() => {
    if (element.current === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setWidth(Math.floor(entry.contentRect.width));
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return { element, width };
}

interface Props {
  kinds: readonly KindCount[];
  ties: readonly KindTie[];
  choice: Choice;
  onChoose: (choice: Choice) => void;
}

export function Shape({ kinds, ties, choice, onChoose }: Props) {
  const { resolvedTheme } = useTheme();
  const { element, width: room } = useWidth();
  const { arcs, width, height } = useMemo(() => arcsOf(kinds, ties, room), [kinds, ties, room]);
  const theme = resolvedTheme === 'dark' ? 'dark' : 'light';
  return (
    <>
      <div className="flex">
        <ul className="shrink-0">
          {kinds.map(({ kind, count }) => {
            const chosen = choice.what === 'kind' && choice.kind === kind;
            const { label, plural } = kindRow(kind);
            return (
              <li key={kind} style={{ height: rowHeight }} className="flex items-center">
                <button
                  type="button"
                  aria-pressed={chosen}
                  aria-label={words.kind(plural, count)}
                  className="flex h-10 w-36 items-center gap-2.5 rounded-lg border border-transparent pr-2 pl-1.5 text-left text-sm leading-tight hover:bg-sunken aria-pressed:border-accent aria-pressed:bg-accent-ground pointer-coarse:h-11 sm:w-52"
                  onClick={() => onChoose(chosen ? { what: 'nothing' } : { what: 'kind', kind })}
                >
                  <KindMark kind={kind} size={20} />
                  <span className="min-w-0 flex-1">{count === 1 ? label : plural}</span>
                  <span className="text-xs text-soft tabular-nums">{count.toLocaleString('en')}</span>
                </button>
              </li>
            );
          })}
        </ul>
        <div ref={element} className="min-w-0 flex-1 overflow-hidden">
          <svg
            role="img"
            aria-label={words.picture(kinds.length, ties.length)}
            width={width}
            height={height}
            viewBox={`0 0 ${width} ${height}`}
          >
            {[...arcs]
              .sort((a, b) => Number(belongs(choice, a.tie)) - Number(belongs(choice, b.tie)))
              .map((arc) => (
                <Line
                  key={`${arc.tie.negated} ${arc.tie.subject} ${arc.tie.relation} ${arc.tie.object}`}
                  arc={arc}
                  theme={theme}
                  strong={belongs(choice, arc.tie)}
                />
              ))}
            {arcs.map((arc) => (
              <Count
                key={`${arc.tie.negated} ${arc.tie.subject} ${arc.tie.relation} ${arc.tie.object}`}
                arc={arc}
                strong={belongs(choice, arc.tie)}
              />
            ))}
            {/* Wider than they are drawn, so that they can be hit; the table has them as buttons. */}
            {arcs.map((arc) => (
              <path
                key={`${arc.tie.negated} ${arc.tie.subject} ${arc.tie.relation} ${arc.tie.object}`}
                d={arc.path}
                fill="none"
                stroke="transparent"
                strokeWidth="14"
                className="cursor-pointer"
                onClick={() => onChoose({ what: 'tie', tie: arc.tie })}
              />
            ))}
          </svg>
        </div>
      </div>
      {ties.length > mostArcs ? (
        <p className="pt-1 text-xs text-soft">{words.cut(mostArcs, ties.length)}</p>
      ) : null}
    </>
  );
}
