/**
 * The questions that are measured: each asked of the store itself and, as the same question, over HTTP.
 */
import { limits } from '../../graph/model';
import type { GraphStore } from '../../graph/store/types';
import type { Inputs } from './inputs';

export interface Question {
  name: string;
  /** Which inputs it is asked with. */
  inputs: keyof Inputs;
  ofStore: (store: GraphStore, input: string) => Promise<unknown>;
  /** From the root of the server. */
  path: (input: string) => string;
}

const filter = { unchecked: false, riskGroups: [] };

const counts = {
  ofStore: (store: GraphStore, id: string) => store.node(id, filter),
  path: (id: string) => `/api/nodes/${encodeURIComponent(id)}`,
};

const neighbours = {
  ofStore: (store: GraphStore, id: string) =>
    store.neighbours({ id, order: 'evidence', limit: limits.neighbours, filter }),
  path: (id: string) => `/api/nodes/${encodeURIComponent(id)}/neighbours`,
};

export const questions: readonly Question[] = [
  {
    name: 'search',
    inputs: 'texts',
    ofStore: (store, text) => store.search({ text, limit: limits.searchHits, filter }),
    path: (text) => `/api/search?q=${encodeURIComponent(text)}`,
  },
  { name: 'counts, random nodes', inputs: 'random', ...counts },
  { name: 'counts, hubs', inputs: 'hubs', ...counts },
  { name: 'neighbours, random nodes', inputs: 'random', ...neighbours },
  { name: 'neighbours, hubs', inputs: 'hubs', ...neighbours },
];
