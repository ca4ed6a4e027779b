/** The explorer's questions, answered by the store itself: for pages that are made on the server. */
import type { GraphStore } from '@/graph/store/types';
import type { Ask } from '../explorer/data/ask';
import { findAmong } from './findAmong';

export function storeAsk(store: GraphStore): Ask {
  return {
    node: (id, filter) => store.node(id, filter),
    neighbours: (question) => store.neighbours(question),
    among: (ids, filter) => findAmong(store, ids, filter),
    sameAs: (id, filter) => store.sameAs(id, filter),
  };
}
