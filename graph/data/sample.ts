/**
 * The sample graph: what one newspaper article says about leg cramps, sentence by sentence and in our own words.
 * It fills a new store, so that the first question has an answer; it is never mixed into other data.
 */
import type { NodeRecord, StatementRecord } from '../model';
import type { GraphStore } from '../store/types';
import { sampleInfo } from './legCramps/info';
import { bodyParts } from './legCramps/nodes/bodyParts';
import { causes } from './legCramps/nodes/causes';
import { conditions } from './legCramps/nodes/conditions';
import { mechanisms } from './legCramps/nodes/mechanisms';
import { people } from './legCramps/nodes/people';
import { symptoms } from './legCramps/nodes/symptoms';
import { treatments } from './legCramps/nodes/treatments';
import { careStatements } from './legCramps/statements/care';
import { commonCauses, groupsOfCauses, possibleCauses } from './legCramps/statements/causes';
import { crampStatements } from './legCramps/statements/cramps';
import { neuropathyStatements } from './legCramps/statements/neuropathy';
import { numbnessStatements } from './legCramps/statements/numbness';
import { postureAndClothes } from './legCramps/statements/postureAndClothes';
import { termStatements } from './legCramps/statements/terms';
import {
  varicoseVeinGroups,
  varicoseVeinSteps,
  varicoseVeinSymptoms,
  varicoseVeinTreatments,
} from './legCramps/statements/varicoseVeins';

export { sampleInfo, sampleQuestions, sampleStandingLine, type SampleQuestion } from './legCramps/info';

export const sampleNodes: readonly NodeRecord[] = [
  ...symptoms,
  ...conditions,
  ...causes,
  ...mechanisms,
  ...treatments,
  ...people,
  ...bodyParts,
];

export const sampleStatements: readonly StatementRecord[] = [
  ...numbnessStatements,
  ...crampStatements,
  ...possibleCauses,
  ...groupsOfCauses,
  ...postureAndClothes,
  ...commonCauses,
  ...varicoseVeinSteps,
  ...varicoseVeinSymptoms,
  ...varicoseVeinGroups,
  ...varicoseVeinTreatments,
  ...neuropathyStatements,
  ...careStatements,
  ...termStatements,
];

/**
 * Writes the sample into a store as one data set, whole or not at all.
 * Fails with `conflict` where the store already has it, and as the store fails.
 */
export async function writeSample(store: Pick<GraphStore, 'startImport'>): Promise<void> {
  const session = await store.startImport(sampleInfo);
  try {
    await session.writeNodes(sampleNodes);
    await session.writeStatements(sampleStatements);
    await session.complete();
  } catch (error) {
    await session.abort();
    throw error;
  }
}
