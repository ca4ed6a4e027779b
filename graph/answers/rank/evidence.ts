/** The lines behind a ranking, by the condition and the symptom that they tie, each with its sentence. */
import type { Edge, GraphNode } from '../../model';
import { sentence } from '../sentences';
import { symptomRelations } from './claims';

/** Lines and what they say, in the same order. */
export interface Told {
  edges: Edge[];
  sentences: string[];
}

export class Lines {
  readonly #byPair = new Map<string, Edge[]>();

  constructor(edges: readonly Edge[]) {
    for (const edge of edges) {
      if (!symptomRelations.includes(edge.relation)) continue;
      const key = JSON.stringify([edge.subject, edge.object]);
      this.#byPair.set(key, [...(this.#byPair.get(key) ?? []), edge]);
    }
  }

  /** Those between a condition and some symptoms that are, or are not, negated. */
  of(condition: string, symptoms: readonly string[], negated: boolean): Edge[] {
    return symptoms
      .flatMap((symptom) => this.#byPair.get(JSON.stringify([condition, symptom])) ?? [])
      .filter((edge) => edge.negated === negated);
  }
}

/** Lines with their sentences. */
export function tell(edges: readonly Edge[], nodes: ReadonlyMap<string, GraphNode>): Told {
  const told = edges.flatMap((edge) => {
    const subject = nodes.get(edge.subject);
    const object = nodes.get(edge.object);
    return subject && object ? [{ edge, text: sentence(edge, subject, object) }] : [];
  });
  return { edges: told.map(({ edge }) => edge), sentences: told.map(({ text }) => text) };
}
