/** paths: what links two concepts. */
import { toldConcept } from '@/graph/answers/told/concepts';
import { plainText } from '@/graph/answers/told/plainText';
import { Teller } from '@/graph/answers/told/teller';
import { conceptText, lineTexts } from '@/graph/answers/told/text';
import { limits } from '@/graph/model';
import { z } from 'zod';
import { conceptId, count, filterFields, filterGiven, oneOf } from '../schemas/input';
import { concept, ending, lines, total } from '../schemas/output';
import { endOf, toolOf } from '../tool';
import { totalText } from './words';

const chain =
  'A chain of claims is no claim about its ends: tell it claim by claim, with every “can” and “if”.';

export const pathsTool = toolOf({
  name: 'paths',
  title: 'What links two concepts',
  about:
    'Finds chains of claims between two concepts, from cause to effect first, then any other; the shortest first. Each claim on the way is a sentence with its sources.',
  input: z.strictObject({
    from: conceptId,
    to: conceptId,
    maxLength: count(1, limits.pathLengthMost, limits.pathLength, 'Claims on a path at most.'),
    limit: count(1, limits.assistantPathsMost, limits.assistantPaths, 'Paths at most.'),
    along: oneOf(
      ['causation', 'other'],
      'causation: every claim leads from cause to effect; other: every other path. Absent: both.',
    ).exactOptional(),
    ...filterFields,
  }),
  output: z.strictObject({
    from: concept,
    to: concept,
    paths: z.array(
      z.strictObject({
        along: z.enum(['causation', 'other']),
        concepts: z.array(concept),
        sentences: z.array(z.string()).meta({ description: 'One per line, read the way of the path.' }),
        lines,
      }),
    ),
    total,
    cut: z.boolean().meta({ description: 'Whether a cap ended the search.' }),
    ...ending,
  }),
  async answer({ riskGroup, riskGroupMatch, unchecked, ...question }, ask) {
    const filter = filterGiven({ riskGroup, riskGroupMatch, unchecked });
    const store = await ask.store();
    const found = await ask.paths({ ...question, filter });
    const teller = new Teller(store, filter.unchecked);
    const paths = [];
    for (const { along, nodes, edges, sentences } of found.paths) {
      const told = await teller.lines(edges);
      paths.push({
        along,
        concepts: nodes.map(toldConcept),
        sentences: sentences.map((text) => plainText(text)),
        lines: told,
      });
    }
    const [from, to] = [toldConcept(found.from), toldConcept(found.to)];
    const sure = found.cut ? ['The search was cut by a cap: there may be further paths.'] : [];
    const end = await endOf(store, teller, filter, [...(paths.length > 0 ? [chain] : []), ...sure]);
    const ends = `${conceptText(from)} and ${conceptText(to)}`;
    const headings = { causation: 'from cause to effect', other: 'another link' };
    return {
      data: { from, to, paths, total: found.total, cut: found.cut, ...end.data },
      texts: [
        paths.length === 0
          ? `No chain of up to ${question.maxLength} claims links ${ends} here.`
          : `Between ${ends}: ${totalText(found.total)} paths of up to ${question.maxLength} claims, ${paths.length} of them here.`,
        ...paths.flatMap((path, at) => [
          '',
          `${at + 1}. ${path.concepts.map(({ name }) => name).join(' – ')} (${headings[path.along]})`,
          ...path.lines.flatMap(lineTexts),
        ]),
        ...end.texts,
      ],
    };
  },
});
