'use client';
/** Keeps files that lie on top: the same form as for others; once imported, they need not lie on top any more. */
import { overlayKept } from '../../actions/overlay';
import { fetchWriting } from '../../data/writing';
import { adding } from '@/app/messages/adding';
import { useExplorer } from '../../useExplorer';
import { ImportForm } from './ImportForm';
import { useAsked } from '../useAnswer';
import { useGraphChanged } from './useGraphChanged';
import { WhoMayWrite } from './WhoMayWrite';

export function KeepForm({ files, dataset }: { files: readonly File[]; dataset: string }) {
  const { store, asking } = useExplorer();
  const [writing, askWriting] = useAsked(fetchWriting);
  const graphChanged = useGraphChanged();
  return (
    <section aria-label={adding.heading} className="border-t border-line pt-3">
      <WhoMayWrite asked={writing} onAgain={askWriting}>
        <ImportForm
          files={files}
          suggested={dataset}
          onEnd={(end) => {
            if (end.end === 'locked') askWriting();
            if (end.end !== 'imported') return;
            const { report } = end;
            overlayKept(store, asking);
            void graphChanged().then(() => store.setState({ notice: adding.done(report.dataset) }));
          }}
        />
      </WhoMayWrite>
    </section>
  );
}
