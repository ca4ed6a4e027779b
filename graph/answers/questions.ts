/** Example questions made from whatever data a store holds: each has an answer, and each is of another sort. */
import {
  isPlural,
  limits,
  nameInSentence,
  type GraphNode,
  type KnownRelation,
  type Relation,
} from '../model';

/** A question to click: its text, the concept that answers it, and the list of claims to open there. */
export interface ExampleQuestion {
  text: string;
  id: string;
  focus: { relation: Relation; direction: 'out' | 'in' };
}

export type { ExampleQuestion as Question };

/** A concept that could be asked about; a store's `NeighbourCount` fits. */
export interface Askable {
  node: GraphNode;
  counts: readonly { relation: Relation; direction: 'out' | 'in'; negated: boolean; count: number }[];
}

/** In {c} stands the concept; [is|are] and [does|do] follow its number. Those that people ask most stand first. */
const sorts: readonly { relation: KnownRelation; direction: 'out' | 'in'; form: string }[] = [
  { relation: 'CAUSES', direction: 'in', form: 'What causes {c}?' },
  { relation: 'AT_RISK_OF', direction: 'in', form: 'Who is at risk of {c}?' },
  { relation: 'TREATS', direction: 'in', form: 'What can help with {c}?' },
  { relation: 'HAS_SYMPTOM', direction: 'out', form: 'What are the symptoms of {c}?' },
  { relation: 'HAS_SYMPTOM', direction: 'in', form: 'What can {c} be a symptom of?' },
  { relation: 'EASES', direction: 'in', form: 'What can ease {c}?' },
  { relation: 'USED_FOR', direction: 'in', form: 'What has been used for {c}?' },
  { relation: 'PREVENTS', direction: 'in', form: 'What can prevent {c}?' },
  { relation: 'TREATS', direction: 'out', form: 'What [is|are] {c} used to treat?' },
  { relation: 'CAUSES', direction: 'out', form: 'What can {c} cause?' },
  { relation: 'AT_RISK_OF', direction: 'out', form: 'What is more common in {c}?' },
  { relation: 'CONTRAINDICATED_IN', direction: 'out', form: 'Where should {c} not be used?' },
  { relation: 'CONTRIBUTES_TO', direction: 'in', form: 'What can add to {c}?' },
  { relation: 'AFFECTS', direction: 'out', form: 'What [does|do] {c} affect?' },
  { relation: 'LOCATED_IN', direction: 'in', form: 'What is found in {c}?' },
  { relation: 'SUBTYPE_OF', direction: 'in', form: 'What kinds of {c} are there?' },
];

function questionText(form: string, node: GraphNode): string {
  return form
    .replace(/\[([^|\]]*)\|([^\]]*)\]/g, (_, one: string, many: string) => (isPlural(node) ? many : one))
    .replace('{c}', () => nameInSentence(node));
}

/** How many answers a question has. */
function answers({ counts }: Askable, relation: Relation, direction: 'out' | 'in'): number {
  return counts
    .filter((count) => count.relation === relation && count.direction === direction && !count.negated)
    .reduce((sum, count) => sum + count.count, 0);
}

/**
 * Up to `limits.exampleQuestions` questions, no two of one sort. A sort is asked of the concept with most answers,
 * at equal numbers of the earlier one; concepts without a name of their own are not asked about.
 * @param concepts candidates, the better known first
 */
export function exampleQuestions(concepts: readonly Askable[]): ExampleQuestion[] {
  const named = concepts.filter(({ node }) => node.name !== node.id);
  const questions: ExampleQuestion[] = [];
  for (const { relation, direction, form } of sorts) {
    const [best] = named
      .map((concept) => ({ concept, count: answers(concept, relation, direction) }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count);
    if (best === undefined) continue;
    const { node } = best.concept;
    questions.push({ text: questionText(form, node), id: node.id, focus: { relation, direction } });
    if (questions.length === limits.exampleQuestions) break;
  }
  return questions;
}
