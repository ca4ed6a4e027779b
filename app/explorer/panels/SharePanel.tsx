'use client';
/** Share: the link to this very picture, files of what is seen or selected, and files to open on top. */
import { text } from '@/app/messages/en';
import { Panel } from '@/app/ui/Panel';
import { CopyLink } from './CopyLink';
import { Exports } from './Exports';
import { OpenFiles } from './OpenFiles';

export function SharePanel({ onClose }: { onClose: () => void }) {
  return (
    <Panel heading={text.share.heading} onClose={onClose}>
      <div className="space-y-4">
        <CopyLink />
        <Exports />
        <OpenFiles onOpened={onClose} />
      </div>
    </Panel>
  );
}
