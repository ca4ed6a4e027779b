'use client';
/** Copies the link to this very picture. */
import { Copy } from 'lucide-react';
import { useState } from 'react';
import { text } from '@/app/messages/en';
import { Button } from '@/app/ui/Button';
import { useExplorer } from '../useExplorer';

const words = text.share;

export function CopyLink() {
  const { address } = useExplorer();
  const [message, setMessage] = useState<string | null>(null);
  const copy = async () => {
    const link = await address()?.link();
    if (link === undefined) return;
    if (link === null) {
      setMessage(words.tooLong);
      return;
    }
    await navigator.clipboard.writeText(link).then(
      () => setMessage(words.copied),
      () => setMessage(words.copyFailed),
    );
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
    </div>
  );
}
