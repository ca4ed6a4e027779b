/** evidence: every claim behind one line, and those that say the opposite. */
import { claimText } from '@/graph/answers/told/text';
import { Teller } from '@/graph/answers/told/teller';
import { GraphError, limits, parseEdgeId, type EdgeKey } from '@/graph/model';
import { z } from 'zod';
import { must, relation, word } from '../../schemas/fields';
import { conceptId, count, filterFields, filterGiven } from '../schemas/input';
import { claim, ending, lineFields } from '../schemas/output';
import { endOf, toolOf } from '../tool';

const lineText = 'the id of a line, as other answers give it';

interface Named {
  line?: string;
  subject?: string;
  relation?: string;
  object?: string;
  negated?: boolean;
  qualifiers?: Record<string, string>;
}

/** Which line is asked for. @throws GraphError `bad_input` */
function keyOf({ line, subject, relation: name, object, negated = false, qualifiers = {} }: Named): EdgeKey {
  if (line !== undefined) {
    const key = subject ?? name ?? object ?? null;
    if (key !== null)
      throw new GraphError(
        'bad_input',
        'Give either “line” or “subject”, “relation” and “object”, not both.',
      );
    const parsed = parseEdgeId(line);
    if (parsed !== null) return parsed;
    throw new GraphError('bad_input', `“line” must be ${lineText}, like “T%3Aa|CAUSES|T%3Ab+”.`);
  }
  if (subject === undefined || name === undefined || object === undefined)
    throw new GraphError(
      'bad_input',
      'Say which line: “line” with the id that another answer gave, or “subject”, “relation” and “object”.',
    );
  return { subject, relation: name, object, negated, qualifiers };
}

export const evidenceTool = toolOf({
  name: 'evidence',
  title: 'Who says so',
  about:
    'Lists every claim behind one line, with source, sentence, quote, publications, licence and how it was made, and the claims that say the opposite. Name the line by its id (“line” in other answers) or by subject, relation and object.',
  input: z.strictObject({
    line: z
      .string(must(lineText))
      .min(1, must(lineText))
      .max(limits.cursorLength, must(lineText))
      .meta({ description: 'The id of a line.', example: 'T%3Aa|CAUSES|T%3Ab+' })
      .exactOptional(),
    subject: conceptId.exactOptional(),
    relation: relation.exactOptional(),
    object: conceptId.exactOptional(),
    negated: z
      .boolean(must('true or false'))
      .meta({ description: 'Whether the line says that it is not so. Goes with subject.' })
      .exactOptional(),
    qualifiers: z
      .record(word, word)
      .meta({ description: 'The line’s qualifiers. Goes with subject.' })
      .exactOptional(),
    limit: count(1, limits.assistantLinesMost, limits.assistantLines, 'Claims of each side at most.'),
    ...filterFields,
  }),
  output: z.strictObject({
    line: z.strictObject(lineFields),
    claims: z.array(claim),
    opposite: z.array(claim).meta({ description: 'Claims that say the opposite.' }),
    oppositeCount: z.int().meta({ description: 'All of them, as far as was looked.' }),
    cut: z.boolean().meta({ description: 'Whether there are more claims than are listed.' }),
    ...ending,
  }),
  async answer({ limit, riskGroup, riskGroupMatch, unchecked, ...named }, ask) {
    const filter = filterGiven({ riskGroup, riskGroupMatch, unchecked });
    const key = keyOf(named);
    const store = await ask.store();
    const found = await store.statements(key, filter);
    const teller = new Teller(store, filter.unchecked);
    const line = await teller.bare(found.edge);
    if (line === null)
      throw new GraphError('not_found', 'An end of this line was removed: search for it again.');
    const claims = await teller.claims(found.statements.slice(0, limit));
    const opposite = await teller.claims(found.opposite.slice(0, limit));
    const oppositeCount = found.opposite.length;
    const cut = found.cut || line.claimCount > claims.length || oppositeCount > opposite.length;
    const end = await endOf(store, teller, filter);
    return {
      data: { line, claims, opposite, oppositeCount, cut, ...end.data },
      texts: [
        line.sentence,
        `line: ${line.id}`,
        '',
        `Claims (${claims.length} of ${line.claimCount})`,
        ...claims.map((one) => `- ${claimText(one)}`),
        '',
        oppositeCount === 0
          ? 'No source here says the opposite.'
          : `The opposite (${opposite.length} of ${oppositeCount})`,
        ...opposite.map((one) => `- ${claimText(one)}`),
        ...end.texts,
      ],
    };
  },
});
