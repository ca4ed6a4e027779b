/** compare: what is said of two to four concepts, side by side. */
import { compare } from '@/graph/answers/compare/compare';
import { toldConcept } from '@/graph/answers/told/concepts';
import { Teller } from '@/graph/answers/told/teller';
import { conceptText, linesSection, lineTexts } from '@/graph/answers/told/text';
import { limits, namesHeading } from '@/graph/model';
import { z } from 'zod';
import { must } from '../../schemas/fields';
import { conceptId, count, filterFields, filterGiven } from '../schemas/input';
import { concept, ending, lines } from '../schemas/output';
import { endOf, toolOf } from '../tool';

const heldWords = { yes: 'yes', no: 'no source here says it', opposite: 'sources say it is not so' };

export const compareTool = toolOf({
  name: 'compare',
  title: 'Compare concepts',
  about: `Puts what the sources say of two to ${limits.compared} concepts side by side: what all share, what is said of one only, and where sources disagree.`,
  input: z.strictObject({
    ids: z
      .array(conceptId, must('a list of ids'))
      .meta({ description: `From 2 to ${limits.compared} concepts.` }),
    limit: count(1, limits.assistantLinesMost, limits.assistantLines, 'Rows at most.'),
    ...filterFields,
  }),
  output: z.strictObject({
    concepts: z.array(concept),
    rows: z.array(
      z.strictObject({
        relation: z.string(),
        direction: z.enum(['out', 'in']),
        concept,
        held: z
          .array(z.enum(['yes', 'no', 'opposite']))
          .meta({ description: 'In the order of the compared; no: no source here says it.' }),
        standing: z.enum(['shared', 'partly', 'only', 'denied']),
        disagree: z.boolean(),
        lines,
      }),
    ),
    total: z.int().meta({ description: 'Rows in all.' }),
    counts: z.strictObject({
      shared: z.int(),
      partly: z.int(),
      only: z.int(),
      denied: z.int(),
      disagree: z.int(),
    }),
    between: lines.meta({ description: 'Lines that tie the compared to each other.' }),
    cut: z.boolean(),
    ...ending,
  }),
  async answer({ ids, limit, ...given }, ask) {
    const filter = filterGiven(given);
    const store = await ask.store();
    const found = await compare({ ids, limit, filter }, store);
    const teller = new Teller(store, filter.unchecked);
    const between = await teller.lines(found.between);
    const rows = [];
    for (const { relation, direction, node, held, standing, disagree, edges } of found.rows) {
      const told = await teller.lines(edges);
      rows.push({ relation, direction, concept: toldConcept(node), held, standing, disagree, lines: told });
    }
    const concepts = found.nodes.map(toldConcept);
    const end = await endOf(store, teller, filter);
    const { total, counts, cut } = found;
    return {
      data: { concepts, rows, total, counts, between, cut, ...end.data },
      texts: [
        `Compared: ${concepts.map(conceptText).join('; ')}.`,
        `${total} things are said of them: ${counts.shared} of all, ${counts.partly} of some, ${counts.only} of one only, ${counts.denied} only denied; on ${counts.disagree} sources disagree.${cut ? ` The first ${rows.length} are here.` : ''}`,
        ...linesSection('between them', between),
        ...rows.flatMap((row) => {
          const told = row.held.map((one, at) => `${concepts[at]?.name ?? ''}: ${heldWords[one]}`);
          return [
            '',
            `${namesHeading(row.relation, row.direction)}: ${conceptText(row.concept)}. ${told.join('; ')}.${row.disagree ? ' Sources disagree.' : ''}`,
            ...row.lines.flatMap(lineTexts),
          ];
        }),
        ...end.texts,
      ],
    };
  },
});
