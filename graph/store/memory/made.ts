/** Everything that is made of one revision of a graph in memory, each part when it is first needed. */
import type { GraphNode, Lens } from '../../model';
import type { GraphFilter } from '../types';
import { carriersOf } from './carriers';
import { memoryGraphOf, type MemoryGraph } from './graph';
import { WordIndex } from './words';

export type Unchecked = Pick<GraphFilter, 'unchecked'>;

/** Whether an id is a member of a filter's lens. */
export type Inside = (id: string) => boolean;

export class Made {
  readonly all: MemoryGraph;
  /** By what was asked for. */
  readonly lenses = new Map<string, Lens>();
  #checked: MemoryGraph | null = null;
  #words: WordIndex<GraphNode> | null = null;
  #carriers: ReadonlyMap<string, GraphNode[]> | null = null;

  constructor(
    readonly revision: string,
    data: Parameters<typeof memoryGraphOf>[0],
  ) {
    this.all = memoryGraphOf(data);
  }

  graph({ unchecked }: Unchecked): MemoryGraph {
    if (unchecked) return this.all;
    this.#checked ??= this.all.checkedOnly();
    return this.#checked;
  }

  get words(): WordIndex<GraphNode> {
    this.#words ??= new WordIndex(this.all.nodes.values());
    return this.#words;
  }

  /** Concepts by the codes that they go by. */
  get carriers(): ReadonlyMap<string, GraphNode[]> {
    this.#carriers ??= carriersOf(this.all.nodes.values());
    return this.#carriers;
  }
}
