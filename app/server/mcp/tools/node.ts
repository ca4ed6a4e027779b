/** node: one concept, its short answer, and which relations it has. */
import { toldWhole } from '@/graph/answers/told/concepts';
import { Teller } from '@/graph/answers/told/teller';
import { conceptText, linesSection } from '@/graph/answers/told/text';
import { limits, namesHeading } from '@/graph/model';
import { z } from 'zod';
import { conceptId, count, filterFields, filterGiven } from '../schemas/input';
import { ending, lines, wholeConcept } from '../schemas/output';
import { endOf, toolOf } from '../tool';
import { sentenceTexts } from './summaryTexts';
import { linesOf } from './words';

export const nodeTool = toolOf({
  name: 'node',
  title: 'One concept',
  about:
    'Tells of one concept: its names and codes, a short answer in sentences, when a doctor should be seen (where a source says so), how many neighbours it has by relation, and the lines with the best evidence.',
  input: z.strictObject({
    id: conceptId,
    limit: count(
      1,
      limits.assistantLinesMost,
      limits.assistantLines,
      'Neighbours whose lines are told, at most.',
    ),
    ...filterFields,
  }),
  output: z.strictObject({
    concept: wholeConcept,
    summary: z.array(z.string()).meta({ description: 'What the claims come to; denied ones are not in it.' }),
    care: lines.meta({ description: 'When a doctor should be seen.' }),
    neighbourCounts: z.array(
      z.strictObject({
        relation: z.string(),
        direction: z.enum(['out', 'in']),
        kind: z.string(),
        negated: z.boolean(),
        count: z.int(),
      }),
    ),
    lines,
    ...ending,
  }),
  async answer({ id, limit, ...given }, ask) {
    const filter = filterGiven(given);
    const store = await ask.store();
    const [{ node, neighbourCounts }, page, advice] = await Promise.all([
      store.node(id, filter),
      // The short answer is made from more than is told line by line, so that its lists are right.
      store.neighbours({ id, order: 'evidence', limit: limits.neighboursMost, filter }),
      store.neighbours({ id, relation: 'NEEDS_CARE', direction: 'in', order: 'evidence', limit, filter }),
    ]);
    const teller = new Teller(store, filter.unchecked);
    const care = await teller.lines(advice.edges.filter(({ negated }) => !negated));
    const known = new Set(care.map((line) => line.id));
    const told = await teller.lines(linesOf(id, page, limit).filter((edge) => !known.has(edge.id)));
    const summary = sentenceTexts(node, page, neighbourCounts);
    const end = await endOf(store, teller, filter);
    const concept = toldWhole(node);
    const counts = neighbourCounts.map(({ relation, direction, kind, negated, count: number }) => {
      return `- ${namesHeading(relation, direction)} (${relation}, ${direction}, ${kind}${negated ? ', denied' : ''}): ${number}`;
    });
    return {
      data: { concept, summary, care, neighbourCounts, lines: told, ...end.data },
      texts: [
        conceptText(concept),
        ...(concept.description === null ? [] : [concept.description]),
        ...(concept.synonyms.length === 0 ? [] : [`Also called: ${concept.synonyms.join(', ')}`]),
        ...(summary.length === 0 ? [] : ['', 'In short', ...summary]),
        ...linesSection('when to see a doctor', care),
        ...(counts.length === 0
          ? ['', 'No claim here is about it.']
          : ['', 'Neighbours by relation', ...counts]),
        ...linesSection('lines with the best evidence', told),
        ...end.texts,
      ],
    };
  },
});
