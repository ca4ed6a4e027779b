'use client';
/** Files into the graph: name the data set, see what an import would do, then import. */
import { CircleCheck } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { adding } from '@/app/messages/adding';
import { text } from '@/app/messages/en';
import type { ImportReport } from '@/graph/formats/importFiles';
import { Button } from '@/app/ui/Button';
import { Notice } from '@/app/ui/Notice';
import { announce } from '../../state/explorer';
import { useExplorer } from '../../useExplorer';
import { ChosenFiles } from './ChosenFiles';
import { mappingsOf, MappingTables, withChoice, type Chosen } from './MappingTables';
import { namesOf, NamesChoice, type ChosenNames } from './NamesChoice';
import { ReportView } from './ReportView';
import { useImport, type ImportEnd, type ImportState } from './useImport';

const words = adding;

function Working({ state }: { state: Extract<ImportState, { status: 'working' }> }) {
  const { sent, dryRun } = state;
  return (
    <Notice>
      <p className="flex-1">{sent === null ? (dryRun ? words.checking : words.importing) : words.sending}</p>
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
  renaming,
  chosen,
  changed,
  onChoose,
  onImport,
}: {
  report: ImportReport;
  renaming: boolean;
  chosen: Chosen;
  /** Whether columns were chosen anew since. */
  changed: boolean;
  onChoose: (choice: Chosen[number]) => void;
  onImport: () => void;
}) {
  return (
    <div className="space-y-3">
      <p className="text-sm font-medium">{words.checked}</p>
      <MappingTables tables={report.tables} chosen={chosen} onChoose={onChoose} />
      {changed ? (
        <Button type="submit" look="solid" className="w-full">
          {words.checkAgain}
        </Button>
      ) : (
        <>
          <ReportView report={report} renaming={renaming} />
          <Button look="solid" className="w-full" onClick={onImport}>
            {words.start}
          </Button>
        </>
      )}
    </div>
  );
}

/** Tables whose columns a person has to tell before they can be checked. */
function Unread({
  tables,
  ...choosing
}: Pick<Parameters<typeof MappingTables>[0], 'tables' | 'chosen' | 'onChoose'>) {
  return (
    <div className="space-y-3">
      <Notice tone="warn">
        <p role="alert">{words.mappingUnread}</p>
      </Notice>
      <MappingTables tables={tables} {...choosing} />
      <Button type="submit" look="solid" className="w-full">
        {words.checkAgain}
      </Button>
    </div>
  );
}

/** What came of it. */
function Outcome({ state, renaming }: { state: ImportState; renaming: boolean }) {
  switch (state.status) {
    case 'idle':
    case 'checked':
    case 'unread':
      return null;
    case 'working':
      return <Working state={state} />;
    case 'cancelled':
      return <Notice>{words.cancelled}</Notice>;
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
          <p className="flex gap-2 text-sm font-medium">
            <CircleCheck aria-hidden size={18} className="shrink-0 text-accent" />
            <span className="min-w-0 wrap-anywhere">{words.done(state.report.dataset)}</span>
          </p>
          <ReportView report={state.report} renaming={renaming} />
        </div>
      );
  }
}

/** What is spoken at the end of a check or an import: once, by the page's own live region. Failures are alerts. */
function toldAtEnd(end: ImportEnd): string | null {
  switch (end.end) {
    case 'checked': {
      const { read, skipped } = end.report;
      return words.checkedTold(read.nodes, read.statements, skipped.total);
    }
    case 'imported':
      return words.done(end.report.dataset);
    case 'cancelled':
      return words.cancelled;
    case 'locked':
    case 'failed':
      return null;
  }
}

function NameField({
  name,
  disabled,
  onName,
}: {
  name: string;
  disabled: boolean;
  onName: (name: string) => void;
}) {
  const id = useId();
  return (
    <div className="space-y-1.5">
      <label htmlFor={id} className="text-sm font-medium">
        {words.name}
      </label>
      <input
        id={id}
        value={name}
        maxLength={64}
        autoComplete="off"
        spellCheck={false}
        disabled={disabled}
        aria-describedby={`${id}-how`}
        onChange={(event) => onName(event.target.value)}
        className="h-10 w-full rounded-md border border-strong bg-panel px-3 text-sm pointer-coarse:h-11"
      />
      <p id={`${id}-how`} className="text-xs leading-relaxed text-soft">
        {words.nameHow}
      </p>
    </div>
  );
}

export function ImportForm({
  files,
  suggested = '',
  onEnd,
}: {
  files: readonly File[];
  /** A name for the data set to begin with. */
  suggested?: string;
  onEnd: (end: ImportEnd) => void;
}) {
  const { store } = useExplorer();
  const [name, setName] = useState(suggested);
  const [chosen, setChosen] = useState<Chosen>([]);
  const [names, setNames] = useState<ChosenNames>({ use: 'files' });
  const [changed, setChanged] = useState(false);
  const { state, check, start, reset } = useImport(files, (end) => {
    const told = toldAtEnd(end);
    if (told !== null) announce(store, told);
    onEnd(end);
  });
  const form = useRef<HTMLFormElement>(null);
  // The button that was pressed goes when its work begins: the keyboard stays in the form.
  useEffect(() => {
    if (state.status !== 'idle' && document.activeElement === document.body)
      form.current?.focus({ preventScroll: true });
  }, [state.status]);
  const labels = namesOf(names);
  const wanted = labels === null ? null : { dataset: name.trim(), mappings: mappingsOf(chosen), labels };
  const busy = state.status === 'working';
  const renaming = names.use !== 'files';
  /** What was checked was checked under the other choice. */
  const anew = () => {
    if (state.status !== 'idle') reset();
  };
  return (
    <form
      ref={form}
      tabIndex={-1}
      className="space-y-4 outline-none"
      onSubmit={(event) => {
        event.preventDefault();
        setChanged(false);
        if (wanted !== null) check(wanted);
      }}
    >
      <ChosenFiles files={files} />
      {state.status === 'imported' ? null : (
        <>
          <NameField
            name={name}
            disabled={busy}
            onName={(next) => {
              setName(next);
              anew();
            }}
          />
          <NamesChoice
            chosen={names}
            disabled={busy}
            onChoose={(next) => {
              setNames(next);
              anew();
            }}
          />
          {wanted === null ? <p className="text-sm text-soft">{words.needsNames}</p> : null}
          {busy || state.status === 'checked' || state.status === 'unread' ? null : (
            <Button type="submit" look="solid" className="w-full" disabled={wanted === null}>
              {words.check}
            </Button>
          )}
        </>
      )}
      {state.status === 'unread' ? (
        <Unread
          tables={state.tables}
          chosen={chosen}
          onChoose={(choice) => setChosen(withChoice(chosen, choice))}
        />
      ) : null}
      {state.status === 'checked' ? (
        <Checked
          report={state.report}
          renaming={renaming}
          chosen={chosen}
          changed={changed}
          onChoose={(choice) => {
            setChosen(withChoice(chosen, choice));
            setChanged(true);
          }}
          onImport={() => {
            if (wanted !== null) start(wanted);
          }}
        />
      ) : (
        <Outcome state={state} renaming={renaming} />
      )}
    </form>
  );
}
