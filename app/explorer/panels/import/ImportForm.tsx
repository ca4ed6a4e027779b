'use client';
/** Files into the graph: name the data set, see what an import would do, then import. */
import { useId, useState } from 'react';
import { text } from '@/app/messages/en';
import type { ImportReport } from '@/graph/formats/importFiles';
import { Button } from '@/app/ui/Button';
import { Notice } from '@/app/ui/Notice';
import { ReportView } from './ReportView';
import { useImport, type ImportState } from './useImport';

const words = text.import;

function Working({ state }: { state: Extract<ImportState, { status: 'working' }> }) {
  const { sent, dryRun } = state;
  return (
    <Notice>
      <p className="flex-1" role="status">
        {sent === null ? (dryRun ? words.checking : words.importing) : words.sending}
      </p>
      <Button look="quiet" onClick={state.cancel}>
        {text.cancel}
      </Button>
      <progress
        aria-label={text.activity.progress}
        {...(sent === null ? {} : { value: sent })}
        className="h-1.5 w-full accent-(--accent)"
      />
    </Notice>
  );
}

/** What came of it, and the next step. */
function Outcome({ state, onImport }: { state: ImportState; onImport: () => void }) {
  switch (state.status) {
    case 'idle':
      return null;
    case 'working':
      return <Working state={state} />;
    case 'failed':
      return (
        <Notice tone="warn">
          <p role="alert" className="wrap-anywhere">
            {state.message}
          </p>
        </Notice>
      );
    case 'checked':
      return (
        <div className="space-y-3">
          <p role="status" className="text-sm font-medium">
            {words.checked}
          </p>
          <ReportView report={state.report} />
          <Button look="solid" className="w-full" onClick={onImport}>
            {words.start}
          </Button>
        </div>
      );
    case 'imported':
      return (
        <div className="space-y-3">
          <p role="status" className="text-sm font-medium">
            {words.done(state.report.dataset)}
          </p>
          <ReportView report={state.report} />
        </div>
      );
  }
}

export function ImportForm({
  files,
  onImported,
}: {
  files: readonly File[];
  onImported: (report: ImportReport) => void;
}) {
  const [name, setName] = useState('');
  const id = useId();
  const { state, check, start, reset } = useImport(files, onImported);
  const busy = state.status === 'working';
  return (
    <form
      className="space-y-3"
      onSubmit={(event) => {
        event.preventDefault();
        check(name.trim());
      }}
    >
      <p className="text-sm wrap-anywhere">{files.map((file) => file.name).join(', ')}</p>
      {state.status === 'imported' ? null : (
        <>
          <div className="space-y-1">
            <label htmlFor={id} className="text-sm font-medium">
              {words.name}
            </label>
            <input
              id={id}
              value={name}
              maxLength={64}
              autoComplete="off"
              spellCheck={false}
              disabled={busy}
              aria-describedby={`${id}-how`}
              onChange={(event) => {
                setName(event.target.value);
                // What was checked was checked under the other name.
                if (state.status !== 'idle') reset();
              }}
              className="h-10 w-full rounded-md border border-strong bg-panel px-3 text-sm"
            />
            <p id={`${id}-how`} className="text-xs text-soft">
              {words.nameHow}
            </p>
          </div>
          {busy || state.status === 'checked' ? null : (
            <Button type="submit" className="w-full">
              {words.check}
            </Button>
          )}
        </>
      )}
      <Outcome state={state} onImport={() => start(name.trim())} />
    </form>
  );
}
