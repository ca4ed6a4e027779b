/**
 * The forms of a concept's short answer: one row for each relation seen from one end, in the order in which they
 * are said. No form says more than the relation's own sentence: where that has "can", this has too.
 *
 * In a form {c} is the concept, {and} or {or} the list of the others and {lead} when it all holds. [centre:is|are] follows the number of the
 * concept, [list:is|are] that of the list as a subject, and [count:a|b] how many are listed.
 */
import type { Commonness, KnownRelation } from '../model';

export type SummaryTopic =
  | 'causes'
  | 'contributors'
  | 'symptoms'
  | 'symptomOf'
  | 'groups'
  | 'riskOf'
  | 'treatments'
  | 'prevention'
  | 'warnings'
  | 'effects'
  | 'treats'
  | 'care'
  | 'affects'
  | 'places'
  | 'kinds'
  | 'resembles';

/** What is said first of its topic, and what follows a sentence of the same row. */
export interface SummaryForm {
  often: Commonness | 'unsaid';
  first: string;
  next: string;
  /** Said instead of claims that share a context, one sentence for each; without it a context stands in brackets. */
  inContext?: { first: string; next: string };
}

export interface SummaryRow {
  topic: SummaryTopic;
  relation: KnownRelation;
  /** Where the others stand: "in" – they are the subjects. */
  direction: 'out' | 'in';
  /** Claims of a commonness that has no form here are said as "unsaid". */
  forms: readonly SummaryForm[];
}

/** A form that is the same wherever it stands. */
const always = (form: string, often: SummaryForm['often'] = 'unsaid'): SummaryForm => ({
  often,
  first: form,
  next: form,
});

/** "A common cause of {c} is …" and its like, for one noun. */
const counted = (one: string, many: string): SummaryForm[] => [
  {
    often: 'mostCommon',
    first: `The most common ${one} of {c} is {or}`,
    next: `The most common ${one} is {or}`,
    inContext: {
      first: `{lead}, the most common ${one} of {c} is {or}`,
      next: `{lead}, the most common ${one} is {or}`,
    },
  },
  {
    often: 'common',
    first: `[count:A common ${one} of {c} is|Common ${many} of {c} are] {and}`,
    next: `[count:A common ${one} is|Common ${many} are] {and}`,
  },
  {
    often: 'occasional',
    first: `[count:An occasional ${one} of {c} is|Occasional ${many} of {c} are] {and}`,
    next: `[count:An occasional ${one} is|Occasional ${many} are] {and}`,
  },
  {
    often: 'unsaid',
    first: `[count:A possible ${one} of {c} is|Possible ${many} of {c} are] {and}`,
    next: `[count:Another possible ${one} is|Other possible ${many} are] {and}`,
  },
];

/** "{c} is a common cause of …" and its like, from the other end. */
const roles = (noun: string): SummaryForm[] => [
  always(`{c} [centre:is|are] the most common ${noun} of {and}`, 'mostCommon'),
  always(`{c} [centre:is|are] a common ${noun} of {and}`, 'common'),
  always(`{c} [centre:is|are] an occasional ${noun} of {and}`, 'occasional'),
];

export const summaryRows: readonly SummaryRow[] = [
  { topic: 'causes', relation: 'CAUSES', direction: 'in', forms: counted('cause', 'causes') },
  {
    topic: 'contributors',
    relation: 'CONTRIBUTES_TO',
    direction: 'in',
    forms: [always('{and} can add to {c}')],
  },
  { topic: 'symptoms', relation: 'HAS_SYMPTOM', direction: 'out', forms: counted('symptom', 'symptoms') },
  {
    topic: 'symptomOf',
    relation: 'HAS_SYMPTOM',
    direction: 'in',
    forms: [
      ...roles('symptom'),
      {
        often: 'unsaid',
        first: '{c} can be a symptom of {or}',
        next: '{c} can also be a symptom of {or}',
      },
    ],
  },
  {
    topic: 'groups',
    relation: 'AT_RISK_OF',
    direction: 'in',
    forms: [
      always('{c} [centre:is|are] most common in {and}', 'mostCommon'),
      always('{c} [centre:is|are] more common in {and}'),
      always('{c} often [centre:occurs|occur] in {and}', 'common'),
      always('{c} sometimes [centre:occurs|occur] in {and}', 'occasional'),
    ],
  },
  {
    topic: 'riskOf',
    relation: 'AT_RISK_OF',
    direction: 'out',
    forms: [
      always('{and} [list:is|are] most common in {c}', 'mostCommon'),
      always('In {c}, {and} [list:is|are] more common'),
      always('{and} often [list:occurs|occur] in {c}', 'common'),
      always('{and} sometimes [list:occurs|occur] in {c}', 'occasional'),
    ],
  },
  {
    topic: 'treatments',
    relation: 'TREATS',
    direction: 'in',
    forms: [
      {
        often: 'unsaid',
        first: '{c} can be treated with {or}',
        next: '[count:Another treatment is|Other treatments are] {and}',
      },
    ],
  },
  {
    topic: 'treatments',
    relation: 'USED_FOR',
    direction: 'in',
    forms: [always('For {c}, {and} [list:has|have] been used')],
  },
  { topic: 'treatments', relation: 'EASES', direction: 'in', forms: [always('{and} can ease {c}')] },
  { topic: 'prevention', relation: 'PREVENTS', direction: 'in', forms: [always('{and} can prevent {c}')] },
  {
    topic: 'warnings',
    relation: 'CONTRAINDICATED_IN',
    direction: 'in',
    forms: [always('In {c}, {and} should not be used')],
  },
  {
    topic: 'warnings',
    relation: 'CONTRAINDICATED_IN',
    direction: 'out',
    forms: [always('{c} should not be used in {and}')],
  },
  {
    topic: 'effects',
    relation: 'CAUSES',
    direction: 'out',
    forms: [
      ...roles('cause'),
      { often: 'unsaid', first: '{c} can cause {and}', next: '{c} can also cause {and}' },
    ],
  },
  { topic: 'effects', relation: 'CONTRIBUTES_TO', direction: 'out', forms: [always('{c} can add to {and}')] },
  {
    topic: 'treats',
    relation: 'TREATS',
    direction: 'out',
    forms: [always('{c} [centre:is|are] used to treat {and}')],
  },
  {
    topic: 'treats',
    relation: 'USED_FOR',
    direction: 'out',
    forms: [always('{c} [centre:has|have] been used for {and}')],
  },
  { topic: 'treats', relation: 'EASES', direction: 'out', forms: [always('{c} can ease {and}')] },
  { topic: 'prevention', relation: 'PREVENTS', direction: 'out', forms: [always('{c} can prevent {and}')] },
  {
    topic: 'affects',
    relation: 'AFFECTS',
    direction: 'out',
    forms: [
      always('{c} most often [centre:affects|affect] {and}', 'mostCommon'),
      always('{c} often [centre:affects|affect] {and}', 'common'),
      always('{c} [centre:affects|affect] {and}'),
      always('{c} sometimes [centre:affects|affect] {and}', 'occasional'),
    ],
  },
  { topic: 'affects', relation: 'AFFECTS', direction: 'in', forms: [always('{c} can be affected by {and}')] },
  {
    topic: 'places',
    relation: 'LOCATED_IN',
    direction: 'out',
    forms: [
      always('{c} [centre:is|are] most often in {and}', 'mostCommon'),
      always('{c} [centre:is|are] often in {and}', 'common'),
      always('{c} [centre:is|are] in {and}'),
      always('{c} [centre:is|are] sometimes in {and}', 'occasional'),
    ],
  },
  { topic: 'places', relation: 'LOCATED_IN', direction: 'in', forms: [always('In {c}, there can be {and}')] },
  {
    topic: 'kinds',
    relation: 'SUBTYPE_OF',
    direction: 'out',
    forms: [always('{c} [centre:is|are] a kind of {and}')],
  },
  {
    topic: 'kinds',
    relation: 'SUBTYPE_OF',
    direction: 'in',
    forms: [always('[count:One kind of {c} is|Kinds of {c} are] {and}')],
  },
  {
    topic: 'places',
    relation: 'PART_OF',
    direction: 'out',
    forms: [always('{c} [centre:is|are] part of {and}')],
  },
  {
    topic: 'places',
    relation: 'PART_OF',
    direction: 'in',
    forms: [always('[count:One part of {c} is|Parts of {c} are] {and}')],
  },
  {
    topic: 'resembles',
    relation: 'RESEMBLES',
    direction: 'out',
    forms: [always('{c} [centre:resembles|resemble] {and}')],
  },
  {
    topic: 'resembles',
    relation: 'RESEMBLES',
    direction: 'in',
    forms: [always('{and} [list:resembles|resemble] {c}')],
  },
  {
    topic: 'care',
    relation: 'NEEDS_CARE',
    direction: 'out',
    forms: [always('{and} should be seen by a doctor')],
  },
];
