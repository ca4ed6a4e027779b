'use client';
/** The table: what is on the picture, as concepts, lines and claims. It shares selection and filters with the picture. */
import { useId, useMemo, useState } from 'react';
import { table as words } from '@/app/messages/table';
import { text } from '@/app/messages/en';
import type { Edge } from '@/graph/model';
import { KindMark } from '@/app/ui/KindMark';
import { Tabs, tabPanel } from '@/app/ui/Tabs';
import { openHere } from '../../actions/concepts';
import { openEvidence } from '../../actions/evidence';
import { step } from '../../state/explorer';
import { seen } from '../../state/seen';
import { arrangeTable, chooseTab, show } from '../../state/show';
import { toggleSelected } from '../../state/view';
import { asItComes } from '../../table/arrange';
import { conceptColumns, conceptRows, type ConceptRow } from '../../table/concepts';
import { lineColumns, lineRows } from '../../table/lines';
import type { Arrangement } from '../../table/types';
import { useExplorer, useExplorerState } from '../../useExplorer';
import { ClaimsTab } from './ClaimsTab';
import { TablePart } from './TablePart';

export function TablePane() {
  const id = useId();
  const { store } = useExplorer();
  const { view, scene } = useExplorerState(seen);
  const library = useExplorerState((state) => state.library);
  const { tab, arranged } = view.table;
  const [claims, setClaims] = useState<number | null>(null);
  const concepts = useMemo(() => conceptRows(scene), [scene]);
  const lines = useMemo(() => lineRows(scene, library), [scene, library]);
  const columns = useMemo(() => conceptColumns(view.lens !== null), [view.lens]);
  const selectedNodes = useMemo(
    () => new Set(scene.nodes.filter(({ selected }) => selected).map(({ node }) => node.id)),
    [scene],
  );
  const selectedLines = useMemo(
    () => new Set(scene.edges.filter(({ selected }) => selected).map(({ said }) => said.id)),
    [scene],
  );

  const openConcept = ({ drawn }: ConceptRow) => openHere(store, drawn.node);
  const toggle = ({ drawn }: ConceptRow) =>
    step(store, text.steps.selected(1), toggleSelected(drawn.node.id));
  const openLine = (edge: Edge | undefined, sentence: string) => {
    if (edge !== undefined) openEvidence(store, edge, sentence);
  };
  const shared = {
    arrangement: arranged[tab] ?? asItComes,
    onArrange: (next: Arrangement) => show(store, arrangeTable(tab, next)),
  };
  return (
    <section aria-label={words.region} className="flex min-h-0 flex-1 flex-col overflow-y-auto bg-panel">
      <div className="shrink-0 overflow-x-auto border-b border-line px-1">
        <Tabs
          id={id}
          label={words.tabs}
          value={tab}
          onChange={(next) => show(store, chooseTab(next))}
          tabs={[
            { value: 'concepts', label: words.tab.concepts(concepts.length) },
            { value: 'lines', label: words.tab.lines(lines.length) },
            { value: 'claims', label: words.tab.claims(claims) },
          ]}
        />
      </div>
      <div {...tabPanel(id, tab)} className="flex min-h-0 flex-1 flex-col">
        {tab === 'concepts' ? (
          <TablePart
            what="concepts"
            caption={words.caption.concepts}
            told={words.shown.concepts}
            empty={words.empty.concepts}
            rows={concepts}
            columns={columns}
            selected={selectedNodes}
            onOpen={openConcept}
            onToggle={toggle}
            mark={({ drawn }) => (
              <span className="mt-0.5 shrink-0">
                <KindMark kind={drawn.node.kind} />
              </span>
            )}
            {...shared}
          />
        ) : null}
        {tab === 'lines' ? (
          <TablePart
            what="lines"
            caption={words.caption.lines}
            told={words.shown.lines}
            empty={words.empty.lines}
            rows={lines}
            columns={lineColumns}
            selected={selectedLines}
            onOpen={(row) => openLine(row.drawn.said, row.sentence)}
            {...shared}
          />
        ) : null}
        {tab === 'claims' ? (
          <ClaimsTab
            scene={scene}
            library={library}
            selected={selectedLines}
            onOpen={({ line }) =>
              openLine(library.edges[line], lines.find(({ key }) => key === line)?.sentence ?? '')
            }
            onCount={setClaims}
            {...shared}
          />
        ) : null}
      </div>
    </section>
  );
}
