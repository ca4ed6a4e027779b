'use client';
/** Shows steps from a link or a file one after another. It never starts by itself, and moves nothing but the view. */
import { ChevronLeft, ChevronRight, Pause, Play, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { historyWords } from '@/app/messages/history';
import { Button, IconButton } from '@/app/ui/Button';
import { replayPlace } from '../../state/replay';
import { useExplorer, useExplorerState } from '../../useExplorer';

const words = historyWords.replay;

/** Milliseconds that a step stays while the replay plays. */
const stay = 3_000;

export function ReplayBar() {
  const { store, address } = useExplorer();
  const history = useExplorerState((state) => state.history);
  const replay = useExplorerState((state) => state.replay);
  const [playing, setPlaying] = useState(false);
  const place = replayPlace(history, replay);
  const next = place?.next?.id ?? null;
  const runs = playing && next !== null;
  useEffect(() => {
    if (!runs) return;
    const timer = setTimeout(() => address()?.goTo(next), stay);
    return () => clearTimeout(timer);
  }, [runs, next, address]);
  if (place === null || replay === null) return null;
  const go = (step: number | undefined) => {
    setPlaying(false);
    if (step !== undefined) address()?.goTo(step);
  };
  const play = () => {
    if (next === null) address()?.goTo(replay.first);
    setPlaying(true);
  };
  return (
    <section
      aria-label={words.region}
      className="flex flex-wrap items-center gap-x-2 gap-y-1 border-b border-accent bg-accent-ground px-3 py-1.5"
    >
      <div className="flex gap-1">
        <IconButton
          label={words.previous}
          disabled={place.previous === null}
          onClick={() => go(place.previous?.id)}
        >
          <ChevronLeft aria-hidden size={18} />
        </IconButton>
        <Button look="solid" className="min-w-24" onClick={runs ? () => setPlaying(false) : play}>
          {runs ? <Pause aria-hidden size={16} /> : <Play aria-hidden size={16} />}
          {runs ? words.pause : next === null ? words.again : words.play}
        </Button>
        <IconButton label={words.next} disabled={next === null} onClick={() => go(place.next?.id)}>
          <ChevronRight aria-hidden size={18} />
        </IconButton>
      </div>
      <p className="order-last w-full min-w-0 text-sm md:order-none md:w-auto md:flex-1">
        <span className="font-medium whitespace-nowrap tabular-nums">{words.place(place.at, place.of)}</span>
        <span className="wrap-anywhere"> · {place.step.label}</span>
      </p>
      <IconButton className="ml-auto" label={words.end} onClick={() => store.setState({ replay: null })}>
        <X aria-hidden size={18} />
      </IconButton>
    </section>
  );
}
