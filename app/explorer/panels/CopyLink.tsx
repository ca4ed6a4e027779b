'use client';
/** Copies the link to this very picture. */
import { Copy, Download } from 'lucide-react';
import { useState } from 'react';
import { text } from '@/app/messages/en';
import { Button } from '@/app/ui/Button';
import { download } from '../actions/share';
import { viewOf } from '../state/explorer';
import { useExplorer } from '../useExplorer';

const words = text.share;

export function CopyLink() {
  const { address, store } = useExplorer();
  const [message, setMessage] = useState<string | null>(null);
  const [tooLong, setTooLong] = useState(false);
  const copy = async () => {
    const link = await address()?.link();
    if (link === undefined) return;
    setTooLong(link === null);
    if (link === null) {
      setMessage(words.tooLong);
      return;
    }
    await navigator.clipboard.writeText(link).then(
      () => setMessage(words.copied),
      () => setMessage(words.copyFailed),
    );
  };
  const save = async () => {
    const { viewFile } = await import('../actions/viewFile');
    const state = store.getState();
    const file = viewFile(state, [viewOf(state)], 'view');
    download(file);
    setMessage(words.done(file.name));
  };
  return (
    <div className="space-y-2">
      <Button look="solid" className="w-full" onClick={() => void copy()}>
        <Copy aria-hidden size={16} />
        {words.copy}
      </Button>
      <p role="status" className="text-sm text-soft empty:hidden">
        {message}
      </p>
      {tooLong ? (
        <Button className="w-full" onClick={() => void save()}>
          <Download aria-hidden size={16} />
          {words.saveView}
        </Button>
      ) : null}
    </div>
  );
}
