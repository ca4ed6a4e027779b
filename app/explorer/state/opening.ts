/** The state that the page begins with, from what the server handed it. Pure. */
import type { FirstScreen } from '../firstScreen';
import { emptyLibrary, type ExplorerState } from './explorer';
import type { Library, View } from './types';
import { emptyView, startPicture } from './view';

export interface Opened {
  view: View;
  library: Library;
  /** Parts of the state that are there from the first moment. */
  state: Partial<ExplorerState>;
}

export function opened(screen: Exclude<FirstScreen, { status: 'unavailable' }>): Opened {
  if (screen.status !== 'answer') return { view: emptyView, library: emptyLibrary, state: {} };
  const { details, focus, nodes, edges, positions } = screen.opening;
  const { node } = details;
  const known = [node, ...details.nodes, ...nodes];
  const lines = [...details.groups.flatMap((group) => group.items.map((item) => item.edge)), ...edges];
  return {
    view: { ...startPicture(node.id, positions)(emptyView), selection: { what: 'nothing' } },
    library: {
      ...emptyLibrary,
      nodes: Object.fromEntries(known.map((entry) => [entry.id, entry])),
      edges: Object.fromEntries(lines.map((edge) => [edge.id, edge])),
      counts: { [node.id]: details.counts },
    },
    state: {
      details: { [node.id]: { status: 'ready', details } },
      focus: focus === null ? null : { id: node.id, ...focus },
    },
  };
}
