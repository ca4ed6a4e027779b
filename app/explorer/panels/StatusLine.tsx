'use client';
/** What is under way, what failed, and what has just happened; the last is spoken by the live region. */
import { LoaderCircle, WifiOff, X } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { text } from '@/app/messages/en';
import { size } from '@/app/messages/size';
import { Button, IconButton } from '@/app/ui/Button';
import { Notice } from '@/app/ui/Notice';
import { fill } from '../actions/fill';
import { fullSentence, nextMark } from '../actions/full';
import { tryAgain } from '../actions/sync';
import { roomOf } from '../state/explorer';
import { useExplorer, useExplorerState } from '../useExplorer';

function subscribeOnline(notify: () => void): () => void {
  window.addEventListener('online', notify);
  window.addEventListener('offline', notify);
  return () => {
    window.removeEventListener('online', notify);
    window.removeEventListener('offline', notify);
  };
}

/** Whether the browser thinks that it is online. */
export function useOnline(): boolean {
  return useSyncExternalStore(
    subscribeOnline,
    () => navigator.onLine,
    () => true,
  );
}

export function LiveRegion() {
  const announcement = useExplorerState((state) => state.announcement);
  const step = useExplorerState((state) => state.history.steps[state.history.at]?.id);
  return (
    <p role="status" className="sr-only">
      {/* Made anew by each step: the same sentence twice, as after two expansions, is said twice. */}
      <span key={step}>{announcement}</span>
    </p>
  );
}

/** The picture is full: what that means, and a way on where there is one. */
function FullNotice() {
  const { store, ask } = useExplorer();
  const sentence = useExplorerState((state) =>
    // A step back may have left room again.
    state.full && roomOf(state) === 0 ? fullSentence(state) : null,
  );
  const mark = useExplorerState(nextMark);
  if (sentence === null) return null;
  return (
    <Notice>
      <p className="flex-1 basis-64">{sentence}</p>
      {mark === null ? null : <Button onClick={() => void fill(store, ask, mark)}>{size.fill(mark)}</Button>}
      <IconButton label={text.dismiss} onClick={() => store.setState({ full: false })}>
        <X aria-hidden size={16} />
      </IconButton>
    </Notice>
  );
}

export function StatusLine() {
  const { store, ask } = useExplorer();
  const activity = useExplorerState((state) => state.activity);
  const notice = useExplorerState((state) => state.notice);
  const canvas = useExplorerState((state) => state.canvas);
  const online = useOnline();
  return (
    <div className="space-y-2 empty:hidden">
      {online ? null : (
        <Notice tone="warn">
          <WifiOff aria-hidden size={18} />
          <p role="alert" className="flex-1">
            {text.notices.offline}
          </p>
        </Notice>
      )}
      {activity.status === 'working' ? (
        <Notice>
          <LoaderCircle aria-hidden size={18} className="animate-spin" />
          <p className="min-w-0 flex-1 wrap-anywhere">{activity.what}</p>
          <Button look="quiet" onClick={activity.cancel}>
            {text.cancel}
          </Button>
          {activity.done === null ? null : (
            <progress
              aria-label={text.activity.progress}
              value={activity.done}
              className="h-1.5 w-full accent-(--accent)"
            />
          )}
        </Notice>
      ) : null}
      {activity.status === 'failed' ? (
        <Notice tone="warn">
          <p role="alert" className="flex-1">
            {activity.message}
          </p>
          <Button onClick={activity.retry}>{text.retry}</Button>
          <IconButton label={text.dismiss} onClick={() => store.setState({ activity: { status: 'idle' } })}>
            <X aria-hidden size={16} />
          </IconButton>
        </Notice>
      ) : null}
      {canvas.status === 'failed' ? (
        <Notice tone="warn">
          <p role="alert" className="flex-1">
            {canvas.message}
          </p>
          <Button onClick={() => tryAgain(store, ask)}>{text.retry}</Button>
        </Notice>
      ) : null}
      <FullNotice />
      {notice === null ? null : (
        <Notice>
          <p role="alert" className="flex-1">
            {notice}
          </p>
          <IconButton label={text.dismiss} onClick={() => store.setState({ notice: null })}>
            <X aria-hidden size={16} />
          </IconButton>
        </Notice>
      )}
    </div>
  );
}
