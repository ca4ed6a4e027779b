'use client';
/** The link that shows the steps one after another; where it would be too long, the same as a file. */
import { Download, Link2 } from 'lucide-react';
import { useState } from 'react';
import { historyWords as words } from '@/app/messages/history';
import { Button } from '@/app/ui/Button';
import { download } from '../../actions/share';
import { viewFile } from '../../actions/viewFile';
import { seenSteps } from '../../state/history';
import { useExplorer, useExplorerState } from '../../useExplorer';

export function StepsLink() {
  const { store, address } = useExplorer();
  const history = useExplorerState((state) => state.history);
  const onTop = useExplorerState((state) => state.overlay.status === 'open');
  const [told, setTold] = useState<{ message: string; offersFile: boolean } | null>(null);
  const steps = seenSteps(history);
  const copy = async () => {
    const link = await address()?.stepsLink();
    if (link === undefined) return;
    if (link === null) {
      setTold({ message: words.tooLong, offersFile: true });
      return;
    }
    const copied = [
      words.copied(steps.length),
      ...(steps.length < history.steps.length ? [words.copiedFrom] : []),
      ...(onTop ? [words.onTop] : []),
    ].join(' ');
    await navigator.clipboard.writeText(link).then(
      () => setTold({ message: copied, offersFile: false }),
      () => setTold({ message: words.copyFailed, offersFile: true }),
    );
  };
  const save = () => {
    const file = viewFile(
      store.getState(),
      steps.map(({ view }) => view),
      'steps',
    );
    download(file);
    setTold({ message: words.saved(file.name), offersFile: false });
  };
  return (
    <>
      <Button className="w-full" onClick={() => void copy()}>
        <Link2 aria-hidden size={16} />
        {words.copy}
      </Button>
      <p role="status" className="text-sm wrap-anywhere text-soft empty:hidden">
        {told?.message}
      </p>
      {told?.offersFile === true ? (
        <Button className="w-full" onClick={save}>
          <Download aria-hidden size={16} />
          {words.saveSteps}
        </Button>
      ) : null}
    </>
  );
}
