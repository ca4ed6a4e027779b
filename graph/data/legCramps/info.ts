/** What the sample says of itself: its name and licence, what it rests on, and the questions of the first screen. */
import type { KnownRelation } from '../../model';
import type { DatasetInfo, Direction } from '../../store/types';
import { ids } from './ids';
import { license } from './source';

export const sampleInfo = {
  name: 'leg-cramps',
  title: 'Why legs cramp: one newspaper article, claim by claim',
  license,
} as const satisfies DatasetInfo;

/** A question to click: the concept that it opens, and the list on its page that answers it. */
export interface SampleQuestion {
  text: string;
  id: string;
  focus: { relation: KnownRelation; direction: Direction };
}

export const sampleQuestions: readonly SampleQuestion[] = [
  { text: 'What causes leg cramps?', id: ids.legCramps, focus: { relation: 'CAUSES', direction: 'in' } },
  {
    text: 'Who is at risk of varicose veins?',
    id: ids.varicoseVeins,
    focus: { relation: 'AT_RISK_OF', direction: 'in' },
  },
  {
    text: 'What can help with varicose veins?',
    id: ids.varicoseVeins,
    focus: { relation: 'TREATS', direction: 'in' },
  },
];

/** The line that always stands on the page while the sample is what is shown. */
export const sampleStandingLine =
  'Everything here comes from one newspaper article, but for 8 claims of our own that only sort terms. Not medical advice.';
