/** The texts by which a node is found. */
import { searchTokens } from '../../answers/searchTokens';
import type { GraphNode } from '../../model';

/** A text by which a node is found, folded to words. */
export interface Label {
  folded: string;
  isName: boolean;
}

/** The labels of a node, each folded text once; texts without a letter or digit have none. */
export function labelsOf(node: Pick<GraphNode, 'id' | 'name' | 'synonyms' | 'xrefs'>): Label[] {
  const labels = new Map<string, Label>();
  for (const [at, text] of [node.name, ...node.synonyms, node.id, ...node.xrefs].entries()) {
    const folded = searchTokens(text).join(' ');
    if (folded !== '' && !labels.has(folded)) labels.set(folded, { folded, isName: at === 0 });
  }
  return [...labels.values()];
}

/** Whether two nodes are found by the same labels. */
export function sameLabels(a: readonly Label[], b: readonly Label[]): boolean {
  return (
    a.length === b.length &&
    a.every((label, at) => label.folded === b[at]?.folded && label.isName === b[at].isName)
  );
}
