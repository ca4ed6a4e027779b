/** What may be asked of a ranking, each refusal with a sentence that says what to change. */
import { GraphError, kindRow, limits, type GraphNode } from '../../model';
import type { RankIndex } from './rankIndex';

export interface Symptoms {
  observed: readonly string[];
  absent: readonly string[];
}

const refuse = (text: string): GraphError => new GraphError('bad_input', text);

/** @throws GraphError `bad_input` for too few or too many symptoms, or one that is both present and absent */
export function checkSymptoms({ observed, absent }: Symptoms): void {
  if (observed.length === 0)
    throw refuse('No symptom is given as present: give at least one. Absent ones alone fit every condition.');
  for (const [name, some] of [
    ['present', observed],
    ['absent', absent],
  ] as const) {
    if (some.length > limits.rankSymptoms)
      throw refuse(
        `${some.length} symptoms are given as ${name}, and at most ${limits.rankSymptoms} can be: leave out the least telling ones.`,
      );
  }
  const present = new Set(observed);
  const both = absent.find((id) => present.has(id));
  if (both !== undefined)
    throw refuse(`“${both}” is given both as present and as absent: it can be only one of the two.`);
}

/**
 * @param nodes the asked ones that are there
 * @throws GraphError `not_found` for an unknown id, `bad_input` for a concept that is no symptom
 */
export function checkNodes(
  { observed, absent }: Symptoms,
  nodes: readonly GraphNode[],
  index: RankIndex,
): void {
  const known = new Map(nodes.map((node) => [node.id, node]));
  for (const id of [...observed, ...absent]) {
    const node = known.get(id);
    if (node === undefined)
      throw new GraphError(
        'not_found',
        `There is no concept with the id “${id}” in this store. Search for the symptom by name, or import data that has it.`,
      );
    const term = index.termAt.get(id);
    if (node.kind === 'Symptom' || (term !== undefined && index.isSymptom[term] === 1)) continue;
    const kind = kindRow(node.kind).label;
    throw refuse(
      `“${node.name}” (${id}) is no symptom but of the kind “${kind}”: give symptoms that are present or absent.`,
    );
  }
}
