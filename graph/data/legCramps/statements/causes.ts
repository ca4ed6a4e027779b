/**
 * Sentences 10 and 12: the possible causes of leg cramps, the groups they belong to, and the more common ones.
 * What sentence 10 gives as an example of a group is a cause itself.
 */
import type { NodeKey } from '../ids';
import { claim } from './claim';

const often = 'common';
/** The article names the disc and not what is wrong with it. */
export const discNote = 'The article says only “disc”; taken as a slipped disc.';
const amongNote = 'Relatively common among the causes that sentences 10 and 11 list.';

/** One of the possible causes of leg cramps in sentence 10. */
const possible = (cause: NodeKey, name: string, note?: string) =>
  claim(
    10,
    [cause, 'CAUSES', 'legCramps'],
    `Among the possible causes of leg cramps: ${name}.`,
    note === undefined ? {} : { note },
  );

/** An example that sentence 10 gives of a group of causes. */
const example = (cause: NodeKey, group: NodeKey, says: string, note?: string) =>
  claim(10, [cause, 'SUBTYPE_OF', group], says, note === undefined ? {} : { note });

export const possibleCauses = [
  possible('peripheralCirculatoryDisease', 'disorders of the peripheral circulation'),
  possible('varicoseVeins', 'varicose veins'),
  possible('backDisease', 'disease of the back'),
  possible('slippedDisc', 'a slipped disc', discNote),
  possible('spinalStenosis', 'spinal stenosis'),
  possible('metabolicDisease', 'disease of the metabolism'),
  possible('diabetes', 'diabetes'),
  possible('chronicKidneyFailure', 'chronic failure of the kidneys'),
  possible('thyroidDisease', 'disease of the thyroid'),
  possible('peripheralNeuropathy', 'peripheral neuropathy'),
  possible('electrolyteImbalance', 'electrolytes out of balance'),
  possible('drugSideEffects', 'side effects of drugs'),
  claim(
    10,
    ['littleWater', 'CAUSES', 'electrolyteImbalance'],
    'Electrolytes get out of balance when one takes in too little water.',
  ),
  claim(
    10,
    ['fewNutrients', 'CAUSES', 'electrolyteImbalance'],
    'Electrolytes get out of balance when one takes in too few nutrients.',
  ),
];

export const groupsOfCauses = [
  example(
    'varicoseVeins',
    'peripheralCirculatoryDisease',
    'Varicose veins are given as an example of peripheral circulatory disease.',
  ),
  example('slippedDisc', 'backDisease', 'The disc is given as an example of disease of the back.', discNote),
  example('spinalStenosis', 'backDisease', 'Stenosis is given as an example of disease of the back.'),
  example('diabetes', 'metabolicDisease', 'Diabetes is given as an example of metabolic disease.'),
  example(
    'chronicKidneyFailure',
    'metabolicDisease',
    'Chronic kidney failure is given as an example of metabolic disease.',
  ),
  example(
    'thyroidDisease',
    'metabolicDisease',
    'Thyroid disease is given as an example of metabolic disease.',
  ),
];

export const commonCauses = [
  claim(
    12,
    ['peripheralCirculatoryDisease', 'CAUSES', 'legCramps'],
    'Peripheral circulatory disease is among the more common causes of leg cramps.',
    {
      often,
      note: amongNote,
    },
  ),
  claim(
    12,
    ['varicoseVeins', 'CAUSES', 'legCramps'],
    'Varicose veins are among the more common causes of leg cramps.',
    {
      often,
      note: amongNote,
    },
  ),
  claim(
    12,
    ['peripheralNeuropathy', 'CAUSES', 'legCramps'],
    'Peripheral neuropathy is among the more common causes of leg cramps.',
    {
      often,
      note: amongNote,
    },
  ),
];
