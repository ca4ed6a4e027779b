/** neighbours: what a concept is tied to, page by page. */
import { toldConcept } from '@/graph/answers/told/concepts';
import { Teller } from '@/graph/answers/told/teller';
import { conceptText, linesSection } from '@/graph/answers/told/text';
import { limits } from '@/graph/model';
import { z } from 'zod';
import { kind, must, relation } from '../../schemas/fields';
import { conceptId, count, filterFields, filterGiven, oneOf } from '../schemas/input';
import { concept, ending, lines } from '../schemas/output';
import { endOf, toolOf } from '../tool';
import { linesOf } from './words';

export const neighboursTool = toolOf({
  name: 'neighbours',
  title: 'What a concept is tied to',
  about:
    'Lists what the sources tie a concept to, each line as a sentence with its claims and their sources: causes, symptoms, treatments, people at risk and so on. “node” tells which relations there are.',
  input: z.strictObject({
    id: conceptId,
    relation: relation.exactOptional(),
    direction: oneOf(['out', 'in'], 'out: the concept is the subject; in: it is the object.').exactOptional(),
    kind: kind.exactOptional(),
    order: oneOf(['evidence', 'commonness', 'name', 'degree'], 'What comes first.').default('evidence'),
    limit: count(1, limits.assistantLinesMost, limits.assistantLines, 'Distinct neighbours at most.'),
    cursor: z
      .string(must('a cursor'))
      .min(1, must('a cursor'))
      .max(limits.cursorLength, must('a cursor that an earlier answer gave as nextCursor'))
      .meta({ description: 'nextCursor of the page before, with everything else as it was.' })
      .exactOptional(),
    ...filterFields,
  }),
  output: z.strictObject({
    concept,
    lines,
    total: z.int().meta({ description: 'Distinct neighbours.' }),
    nextCursor: z.string().nullable(),
    cut: z.boolean().meta({ description: 'Whether only some of the claims were looked at.' }),
    ...ending,
  }),
  async answer({ riskGroup, riskGroupMatch, unchecked, ...question }, ask) {
    const filter = filterGiven({ riskGroup, riskGroupMatch, unchecked });
    const store = await ask.store();
    const [{ node }, page] = await Promise.all([
      store.node(question.id, filter),
      store.neighbours({ ...question, filter }),
    ]);
    const teller = new Teller(store, filter.unchecked);
    const told = await teller.lines(linesOf(node.id, page));
    const end = await endOf(store, teller, filter);
    const centre = toldConcept(node);
    const more =
      page.nextCursor === null ? [] : ['There is more: ask again with “cursor” as given in nextCursor.'];
    const { total, nextCursor, cut } = page;
    return {
      data: { concept: centre, lines: told, total, nextCursor, cut: cut === true, ...end.data },
      texts: [
        `${conceptText(centre)}: ${total} ${total === 1 ? 'neighbour' : 'neighbours'}, ${page.nodes.length} of them here.`,
        ...linesSection('lines', told),
        ...more,
        ...end.texts,
      ],
    };
  },
});
