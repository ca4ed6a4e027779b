/** How terms of the sample stand to each other by their meaning. No claims of the article: their source says so. */
import { termOrder } from './claim';

export const termStatements = [
  termOrder(
    ['pregnantWomen', 'SUBTYPE_OF', 'women'],
    'A pregnant woman is a woman.',
    'Follows from the meaning of the words. The article only names both groups. MeSH, the vocabulary of the U.S. National Library of Medicine, orders the two in the same way.',
  ),
  termOrder(['recurringLegCramps', 'SUBTYPE_OF', 'legCramps'], 'Leg cramps that come back are leg cramps.'),
  termOrder(['legNumbness', 'SUBTYPE_OF', 'numbness'], 'Numbness of the legs is numbness.'),
  termOrder(['legPain', 'SUBTYPE_OF', 'pain'], 'Pain in the legs is pain.'),
  termOrder(['exerciseWithoutWarmUp', 'SUBTYPE_OF', 'exercise'], 'Exercise without a warm-up is exercise.'),
  termOrder(['harderExercise', 'SUBTYPE_OF', 'exercise'], 'Exercise that is harder than usual is exercise.'),
  termOrder(['calf', 'PART_OF', 'leg'], 'The calf is part of the leg.'),
  termOrder(['foot', 'PART_OF', 'leg'], 'The foot is part of the lower limb, which “leg” stands for here.'),
];
