'use client';
/**
 * What the keyboard and screen readers walk: a real button over the canvas for the concept at hand and for each of
 * its lines, of which one is in the tab order. The focus really moves, so every screen reader says where it is, once,
 * and the browser's own ring shows it, in forced colours too. The pointer goes through to the canvas.
 */
import type { Core } from 'cytoscape';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { linesAt, standsAt, type Spot } from '../state/walk';
import { conceptWords, lineSentence, lineWords } from './spotWords';
import type { CanvasProps } from './types';
import { useSpotMark } from './useSpotMark';
import { useSpotPlace } from './useSpotPlace';

const ringLook =
  'absolute rounded-lg opacity-0 focus-visible:opacity-100 focus-visible:outline-3 focus-visible:outline-offset-3 focus-visible:outline-(--accent) forced-colors:outline-[Highlight]';
const looks = {
  concept: ringLook,
  line: `${ringLook} w-max max-w-72 -translate-1/2 bg-panel px-2 py-1 text-center text-xs leading-snug font-medium text-ink shadow-md`,
} as const;

type Props = Pick<CanvasProps, 'scene' | 'walk' | 'reducedMotion' | 'onFocus' | 'onDeed'> & {
  cy: Core | null;
};

interface Stop {
  spot: Spot;
  /** What is said of it. */
  name: string;
  /** What is shown of it. */
  shown: string;
}

const same = (a: Spot, b: Spot): boolean => a.what === b.what && a.id === b.id;

/** The concept at hand, and its lines in their order. */
function useStops({ scene, walk: { at } }: Pick<Props, 'scene' | 'walk'>): Stop[] {
  const here = at === null ? null : standsAt(at);
  return useMemo(() => {
    const drawn = scene.nodes.find(({ node }) => node.id === here);
    if (here === null || drawn === undefined) return [];
    const lines = linesAt(scene, here);
    return [
      { spot: { what: 'concept', id: here }, name: conceptWords(drawn, lines.length), shown: '' },
      ...lines.map((line, index): Stop => ({
        spot: { what: 'line', id: line.edge.id, from: here },
        name: lineWords(scene, line, here, index + 1, lines.length),
        shown: lineSentence(scene, line, here),
      })),
    ];
  }, [scene, here]);
}

export function Walker(props: Props) {
  const { cy, scene, walk, reducedMotion, onFocus, onDeed } = props;
  const { at } = walk;
  const stops = useStops(props);
  const inside = useRef(false);
  const [ringed, setRinged] = useState(false);
  const shown = ringed && walk.by === 'picture';
  useSpotMark(cy, scene, shown || walk.by === 'text' ? at : null);
  const current = useSpotPlace(cy, { scene, spot: at, shown, glide: !reducedMotion });

  // The button that had the focus may be gone by now; the one that stands for the spot takes it.
  useLayoutEffect(() => {
    if (inside.current && document.activeElement !== current.current)
      current.current?.focus({ preventScroll: true });
  }, [at, stops, current]);
  // Whoever takes the picture away while it has the focus is told.
  useEffect(() => () => void (inside.current = false), []);

  if (at === null) return null;
  return (
    <div
      className="pointer-events-none absolute inset-0 overflow-clip"
      onFocus={(event) => {
        const spot = stops[Number(event.target.dataset['stop'])]?.spot ?? null;
        inside.current = true;
        setRinged(event.target.matches(':focus-visible'));
        onFocus(true, spot !== null && !same(spot, at) ? spot : null);
      }}
      onBlur={(event) => {
        if (event.currentTarget.contains(event.relatedTarget)) return;
        inside.current = false;
        onFocus(false, null);
      }}
    >
      {stops.map(({ spot, name, shown: words }, index) => {
        const here = same(spot, at);
        return (
          <button
            key={`${spot.what} ${spot.id}`}
            type="button"
            ref={here ? current : null}
            tabIndex={here ? 0 : -1}
            aria-label={name}
            data-stop={index}
            className={here ? looks[spot.what] : 'sr-only'}
            onClick={() => onDeed('open', spot)}
          >
            {here ? words : null}
          </button>
        );
      })}
    </div>
  );
}
