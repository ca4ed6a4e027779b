/** rank: the conditions whose sources list some symptoms. */
import { checkSymptoms } from '@/graph/answers/rank/question';
import type { RankAnswer, RankedCondition } from '@/graph/answers/rank/ranker';
import { toldConcept, type ToldConcept } from '@/graph/answers/told/concepts';
import { Teller, type ToldLine } from '@/graph/answers/told/teller';
import { conceptText, linesSection, lineTexts } from '@/graph/answers/told/text';
import { limits } from '@/graph/model';
import { z } from 'zod';
import { must } from '../../schemas/fields';
import { conceptId, count, filterFields, filterGiven } from '../schemas/input';
import { concept, ending, lines } from '../schemas/output';
import { endOf, toolOf } from '../tool';

const symptoms = (what: string, least: number) =>
  z.array(conceptId, must('a list of ids')).meta({
    description: `Ids of symptoms that ${what}: from ${least} to ${limits.rankSymptoms}.`,
  });
const how = z.enum(['same', 'narrower', 'broader', 'related']);
const points = () => z.number();

const condition = z.strictObject({
  concept,
  matched: z
    .array(
      z.strictObject({
        observed: concept,
        listed: concept.meta({ description: 'The condition’s own symptom that fits best.' }),
        how: how.meta({ description: 'What the listed one is to the observed one.' }),
        lines,
      }),
    )
    .meta({ description: 'Present, and listed for the condition.' }),
  unexplained: z.array(concept).meta({ description: 'Present, and nothing listed comes near to it.' }),
  missing: z.array(concept).meta({ description: 'Listed and not given as present; the most telling first.' }),
  missingTotal: z.int(),
  contradicted: z
    .array(
      z.strictObject({
        symptom: concept,
        why: z.enum(['absent', 'denied']).meta({
          description: 'absent: listed, but absent; denied: present, but a source says it does not belong.',
        }),
        lines,
      }),
    )
    .meta({ description: 'What speaks against it.' }),
  care: lines.meta({ description: 'When a doctor should be seen, from claims that say so.' }),
  teaching: z
    .strictObject({
      score: points(),
      matched: z.array(points()),
      unexplained: z.array(points()),
      contradicted: z.array(points()),
      missing: points(),
    })
    .nullable()
    .meta({ description: 'The score in its parts, in the order above. It orders; it is no probability.' }),
});

type Condition = z.input<typeof condition>;

/** One condition with its claims. */
async function told(
  one: RankedCondition,
  named: (id: string) => ToldConcept,
  teller: Teller,
  teaching: boolean,
): Promise<Condition> {
  const matched: Condition['matched'] = [];
  for (const { observed, listed, how: fit, edges } of one.matched)
    matched.push({
      observed: named(observed),
      listed: named(listed),
      how: fit,
      lines: await teller.lines(edges),
    });
  const contradicted: Condition['contradicted'] = [];
  for (const { symptom, why, edges } of one.contradicted)
    contradicted.push({ symptom: named(symptom), why, lines: await teller.lines(edges) });
  return {
    concept: toldConcept(one.node),
    matched,
    unexplained: one.unexplained.map(({ observed }) => named(observed)),
    missing: one.missing.map(({ listed }) => named(listed)),
    missingTotal: one.missingTotal,
    contradicted,
    care: await teller.lines(one.care.edges),
    teaching: teaching
      ? {
          score: one.score,
          matched: one.matched.map((part) => part.points),
          unexplained: one.unexplained.map((part) => part.points),
          contradicted: one.contradicted.map((part) => part.points),
          missing: one.missingPoints,
        }
      : null,
  };
}

const names = (some: readonly ToldConcept[]): string => some.map(({ name }) => name).join(', ');
const linesIn = (parts: readonly { lines: ToldLine[] }[]): string[] =>
  parts.flatMap((part) => part.lines.flatMap(lineTexts));

function conditionTexts(one: Condition, at: number): string[] {
  const { matched, unexplained, missing, missingTotal, contradicted, care, teaching } = one;
  return [
    '',
    `${at + 1}. ${conceptText(one.concept)}${teaching === null ? '' : `, ${teaching.score.toFixed(2)} points`}`,
    `  fits: ${matched.map(({ observed, listed }) => (observed.id === listed.id ? listed.name : `${observed.name}, by ${listed.name}`)).join('; ') || 'nothing'}`,
    ...linesIn(matched),
    ...(unexplained.length === 0 ? [] : [`  not listed for it: ${names(unexplained)}`]),
    ...contradicted.map(
      ({ symptom, why }) =>
        `  against it: ${symptom.name} is ${why === 'absent' ? 'listed, but absent' : 'present, but denied'}`,
    ),
    ...linesIn(contradicted),
    ...(missingTotal === 0 ? [] : [`  listed and not given (${missingTotal}): ${names(missing)}`]),
    ...(care.length === 0 ? [] : ['  when to see a doctor:', ...care.flatMap(lineTexts)]),
  ];
}

/** Names of what an answer speaks of; an id where a concept went away meanwhile. */
function namesIn({ nodes }: RankAnswer): (id: string) => ToldConcept {
  const known = new Map(nodes.map((node) => [node.id, toldConcept(node)]));
  return (id) => known.get(id) ?? { id, name: id, kind: 'Symptom' };
}

export const rankTool = toolOf({
  name: 'rank',
  title: 'Conditions whose sources list these symptoms',
  about:
    'Tells which conditions’ sources list the symptoms that are given, what fits, what is missing and what speaks against each, with the claims. It is no diagnosis and must not be told as one: how common a condition is was not considered.',
  input: z.strictObject({
    observed: symptoms('are present', 1),
    absent: symptoms('were looked for and are absent', 0).default([]),
    limit: count(1, limits.assistantConditionsMost, limits.assistantConditions, 'Conditions at most.'),
    teaching: z.boolean(must('true or false')).default(false).meta({
      description: 'For teaching and curation: adds the score in its parts and the separating symptom.',
    }),
    ...filterFields,
  }),
  output: z.strictObject({
    conditions: z.array(condition),
    total: z.int().meta({ description: 'Conditions that list one of the symptoms or one near to it.' }),
    care: lines.meta({
      description: 'When a doctor should be seen for the symptoms, from claims that say so.',
    }),
    separating: concept
      .nullable()
      .meta({ description: 'The symptom that would separate the first conditions best; for teaching.' }),
    ...ending,
  }),
  async answer({ observed, absent, limit, teaching, ...given }, ask) {
    // What needs no store is told at once.
    checkSymptoms({ observed, absent });
    const filter = filterGiven(given);
    const store = await ask.store();
    const ranked = await ask.rank({ observed, absent, limit, filter });
    const teller = new Teller(store, filter.unchecked);
    const named = namesIn(ranked);
    const care = await teller.lines(ranked.care.edges);
    const conditions: Condition[] = [];
    for (const one of ranked.conditions) conditions.push(await told(one, named, teller, teaching));
    const separating = teaching && ranked.separating !== null ? named(ranked.separating.symptom) : null;
    const end = await endOf(store, teller, filter, ranked.notes);
    return {
      data: { conditions, total: ranked.total, care, separating, ...end.data },
      texts: [
        conditions.length === 0
          ? 'No condition here lists one of these symptoms.'
          : `${ranked.total} ${ranked.total === 1 ? 'condition lists' : 'conditions list'} one of these symptoms or one near to it; the first ${conditions.length}:`,
        ...conditions.flatMap(conditionTexts),
        ...linesSection('when to see a doctor', care),
        ...(separating === null
          ? []
          : ['', `What would tell the first ones apart best: ${conceptText(separating)}.`]),
        ...end.texts,
      ],
    };
  },
});
