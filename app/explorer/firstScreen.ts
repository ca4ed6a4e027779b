/** What the server hands the page: an answer at once, before anything was asked over the network. */
import type { Question as ExampleQuestion } from '@/graph/answers/questions';
import type { Edge, GraphNode } from '@/graph/model';
import type { ForeignFacts } from '@/graph/store/types';
import type { Details, GroupKey } from './data/details';
import type { Position } from './state/types';

export interface Question {
  text: string;
  node: GraphNode;
  focus: GroupKey;
}

export type { ExampleQuestion };

/** A picture around a concept, with its details. */
export interface Opening {
  details: Details;
  focus: GroupKey | null;
  nodes: GraphNode[];
  edges: Edge[];
  positions: Record<string, Position>;
  total: number;
}

export interface KindCount {
  kind: string;
  count: number;
}

export type FirstScreen =
  /** The sample alone: its first question is answered. */
  | { status: 'answer'; opening: Opening; questions: Question[]; standing: string; engine: string }
  /** Another graph: search, kinds with counts, and examples made from it. */
  | {
      status: 'overview';
      questions: Question[];
      kinds: KindCount[];
      standing: string;
      engine: string;
      /** Where it is another program's database, which is only read: what is to be known of it. */
      foreign: ForeignFacts | null;
    }
  /** Nothing yet: ways to bring something in. */
  | { status: 'empty'; questions: Question[]; standing: string; engine: string }
  | { status: 'unavailable'; message: string };
