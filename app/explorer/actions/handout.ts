/** The plain page of what is seen: made in the page, since no server may know what somebody looks at. */
import { composeHandout } from '@/graph/answers/handout/compose';
import type { Handout, HandoutLens } from '@/graph/answers/handout/types';
import { exportName } from '@/graph/formats/exportName';
import { sceneRows } from '../data/viewRows';
import { viewOf, type ExplorerState } from '../state/explorer';
import type { Explorer } from '../useExplorer';
import { centreName, conceptsOf, datasetInfos, partOf, type MadeFile, type Part } from './share';

/** The lens, once it is there. */
function lensOf({ lens, library }: ExplorerState): HandoutLens | null {
  if (lens.status !== 'ready') return null;
  return { lens: lens.lens, groups: lens.lens.groups.flatMap((id) => library.nodes[id] ?? []) };
}

/** @throws ReadableError where the claims cannot be fetched, or it was cancelled */
export async function viewHandout(explorer: Explorer, part: Part, signal: AbortSignal): Promise<Handout> {
  const state = explorer.store.getState();
  const scene = partOf(state, part);
  const overlay =
    state.overlay.status === 'open' ? { graph: state.overlay.graph, ids: state.library.overlay } : null;
  const [rows, datasets] = await Promise.all([
    sceneRows(scene, false, overlay, signal),
    datasetInfos(explorer, signal),
  ]);
  const nodes = rows.flatMap((row) => (row.row === 'node' ? [row.node] : []));
  const { centre } = viewOf(state);
  return composeHandout({
    about: {
      what: 'view',
      centre: nodes.find(({ id }) => id === centre) ?? null,
      concepts: conceptsOf(scene),
    },
    nodes,
    statements: rows.flatMap((row) => (row.row === 'statement' ? [row.statement] : [])),
    datasets,
    lens: lensOf(state),
    date: new Date().toISOString().slice(0, 10),
  });
}

/** A hand-out as one HTML file. */
export async function handoutFile(explorer: Explorer, handout: Handout): Promise<MadeFile> {
  const { handoutHtml } = await import('@/graph/formats/html/handout');
  const name = exportName(`${centreName(explorer.store.getState())} plain page`, new Date(handout.date));
  return { name: `${name}.html`, blob: new Blob([handoutHtml(handout, null)], { type: 'text/html' }) };
}
