'use client';
/** Files into the graph: name the data set, see what an import would do, then import. */
import { useId, useState } from 'react';
import { adding } from '@/app/messages/adding';
import { text } from '@/app/messages/en';
import type { ImportReport } from '@/graph/formats/importFiles';
import { Button } from '@/app/ui/Button';
import { Notice } from '@/app/ui/Notice';
import { mappingsOf, MappingTables, withChoice, type Chosen } from './MappingTables';
import { ReportView } from './ReportView';
import { useImport, type ImportState } from './useImport';

const words = adding;

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

/** What a check found: how tables are read, the report, and the next step. */
function Checked({
  report,
  chosen,
  changed,
  onChoose,
  onImport,
}: {
  report: ImportReport;
  chosen: Chosen;
  /** Whether columns were chosen anew since. */
  changed: boolean;
  onChoose: (choice: Chosen[number]) => void;
  onImport: () => void;
}) {
  return (
    <div className="space-y-3">
      <p role="status" className="text-sm font-medium">
        {words.checked}
      </p>
      <MappingTables tables={report.tables} chosen={chosen} onChoose={onChoose} />
      {changed ? (
        <Button type="submit" look="solid" className="w-full">
          {words.checkAgain}
        </Button>
      ) : (
        <>
          <ReportView report={report} />
          <Button look="solid" className="w-full" onClick={onImport}>
            {words.start}
          </Button>
        </>
      )}
    </div>
  );
}

/** What came of it. */
function Outcome({ state }: { state: ImportState }) {
  switch (state.status) {
    case 'idle':
    case 'checked':
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
  suggested = '',
  onImported,
}: {
  files: readonly File[];
  /** A name for the data set to begin with. */
  suggested?: string;
  onImported: (report: ImportReport) => void;
}) {
  const [name, setName] = useState(suggested);
  const [chosen, setChosen] = useState<Chosen>([]);
  const [changed, setChanged] = useState(false);
  const id = useId();
  const { state, check, start, reset } = useImport(files, onImported);
  const wanted = { dataset: name.trim(), mappings: mappingsOf(chosen) };
  const busy = state.status === 'working';
  return (
    <form
      className="space-y-3"
      onSubmit={(event) => {
        event.preventDefault();
        setChanged(false);
        check(wanted);
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
      {state.status === 'checked' ? (
        <Checked
          report={state.report}
          chosen={chosen}
          changed={changed}
          onChoose={(choice) => {
            setChosen(withChoice(chosen, choice));
            setChanged(true);
          }}
          onImport={() => start(wanted)}
        />
      ) : (
        <Outcome state={state} />
      )}
    </form>
  );
}
