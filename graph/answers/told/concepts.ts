/** Concepts as they are told to another program. */
import { limits, type GraphNode } from '../../model';
import { plainText } from './plainText';

/** As much as a line needs of its ends. */
export interface ToldConcept {
  id: string;
  name: string;
  kind: string;
}

export interface ToldWhole extends ToldConcept {
  categories: string[];
  synonyms: string[];
  description: string | null;
  xrefs: string[];
  datasets: string[];
}

export const toldConcept = ({ id, name, kind }: GraphNode): ToldConcept => ({
  id,
  name: plainText(name),
  kind,
});

/** A list's first items, each on one line. */
export const toldList = (texts: readonly string[]): string[] =>
  texts.slice(0, limits.assistantList).map((text) => plainText(text));

/** A concept with everything that the model has a field for. */
export const toldWhole = (node: GraphNode): ToldWhole => ({
  ...toldConcept(node),
  categories: toldList(node.categories),
  synonyms: toldList(node.synonyms),
  description: node.description === undefined ? null : plainText(node.description),
  xrefs: toldList(node.xrefs),
  datasets: toldList(node.datasets),
});
