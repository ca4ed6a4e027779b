/** search: from words to ids. */
import { find } from '@/graph/answers/find';
import { plainText } from '@/graph/answers/told/plainText';
import { toldWhole } from '@/graph/answers/told/concepts';
import { Teller } from '@/graph/answers/told/teller';
import { conceptText } from '@/graph/answers/told/text';
import { limits } from '@/graph/model';
import { z } from 'zod';
import { kind, searchText } from '../../schemas/fields';
import { count, filterFields, filterGiven } from '../schemas/input';
import { ending, total, wholeConcept } from '../schemas/output';
import { endOf, toolOf } from '../tool';
import { totalText } from './words';

export const searchTool = toolOf({
  name: 'search',
  title: 'Find concepts',
  about:
    'Finds concepts (conditions, symptoms, causes, treatments, body parts, groups of people …) by name, everyday word, code or part of a name, best match first. All other tools take the ids that it gives.',
  input: z.strictObject({
    text: searchText,
    kind: kind.exactOptional(),
    limit: count(1, limits.searchHitsMost, limits.searchHits, 'Hits at most.'),
    ...filterFields,
  }),
  output: z.strictObject({
    hits: z.array(
      z.strictObject({
        concept: wholeConcept,
        matched: z.string().meta({ description: 'The name, synonym or code that matched.' }),
        how: z.enum(['name', 'synonym', 'id', 'xref', 'tokens', 'prefix', 'typo']),
      }),
    ),
    total,
    ...ending,
  }),
  async answer({ riskGroup, riskGroupMatch, unchecked, ...question }, ask) {
    const filter = filterGiven({ riskGroup, riskGroupMatch, unchecked });
    const store = await ask.store();
    const found = await find({ ...question, filter }, store);
    const hits = found.hits.map(({ node, matched }) => ({
      concept: toldWhole(node),
      matched: plainText(matched.text),
      how: matched.how,
    }));
    const end = await endOf(store, new Teller(store, filter.unchecked), filter);
    const asked = plainText(question.text);
    const texts =
      hits.length === 0
        ? [`Nothing here matches “${asked}”.`]
        : [
            `“${asked}”: the first ${hits.length} of ${totalText(found.total)}.`,
            ...hits.map(({ concept, matched }) => {
              const by = matched === concept.name || matched === concept.id ? '' : `, found by “${matched}”`;
              const about = concept.description === null ? '' : `: ${concept.description}`;
              return `- ${conceptText(concept)}${by}${about}`;
            }),
          ];
    return { data: { hits, total: found.total, ...end.data }, texts: [...texts, ...end.texts] };
  },
});
