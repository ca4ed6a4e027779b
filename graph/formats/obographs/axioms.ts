/** What an OBO graph holds beside nodes and edges: kept with a term where it is about one, else left out with a reason. */
import type { z } from 'zod';
import { problemOf } from '../json/schema';
import { contracted } from '../ontology/iri';
import type { KeptAxioms } from './term';
import { equivalentSchema, logicalSchema, type GraphJson } from './schema';

/** Parses each item of a list; what is wrong with the others is told. */
export function eachOf<Item>(
  items: readonly unknown[] | null | undefined,
  schema: z.ZodType<Item>,
  place: string,
  use: (item: Item, place: string) => void,
  refuse: (reason: string) => void,
): void {
  for (const [index, item] of (items ?? []).entries()) {
    const parsed = schema.safeParse(item);
    const at = `${place}[${index}]`;
    if (parsed.success) use(parsed.data, at);
    else refuse(problemOf(parsed.error, at));
  }
}

function append(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/**
 * Gathers the axioms that are about classes.
 * @param shorthand what a relation is called in OBO's notation
 */
export function keptAxioms(
  graph: GraphJson,
  place: string,
  shorthand: (property: string) => string,
  refuse: (reason: string) => void,
): KeptAxioms {
  const equivalent = new Map<string, string[]>();
  const intersections = new Map<string, string[]>();
  eachOf(
    graph.equivalentNodesSets,
    equivalentSchema,
    `${place}.equivalentNodesSets`,
    ({ nodeIds }) => {
      // All are tied to the first, not each to each: a set of thousands would become millions of references.
      const [first, ...others] = nodeIds;
      if (first === undefined) return;
      for (const other of others) {
        append(equivalent, first, contracted(other));
        append(equivalent, other, contracted(first));
      }
    },
    refuse,
  );
  eachOf(
    graph.logicalDefinitionAxioms,
    logicalSchema,
    `${place}.logicalDefinitionAxioms`,
    ({ definedClassId, genusIds, restrictions }) => {
      for (const genus of genusIds ?? []) append(intersections, definedClassId, contracted(genus));
      for (const one of restrictions ?? [])
        if (one !== null)
          append(intersections, definedClassId, `${shorthand(one.propertyId)} ${contracted(one.fillerId)}`);
    },
    refuse,
  );
  return { equivalent, intersections };
}
