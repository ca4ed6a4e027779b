/** Sentences 3 to 9: what a leg cramp is and feels like, where else muscles cramp, exercise as the usual cause. */
import { neurologist } from '../source';
import { claim } from './claim';

const smoothMuscleNote =
  'The article speaks of involuntary muscle that is not skeletal; taken as smooth muscle, to which the stomach’s belongs.';
const exerciseNote =
  'He names two triggers in one breath as the most common cause: no warm-up, and harder exercise than usual. ' +
  'The quotation is torn off in the English text; its end, which says only that recurrence is low, is read as ' +
  'being about cramps after exercise.';

export const crampStatements = [
  claim(
    [3, 6],
    ['legCramps', 'SUBTYPE_OF', 'muscleSpasm'],
    'What people call a cramp in the leg is a spasm of its muscles.',
  ),
  claim(4, ['legCramps', 'AFFECTS', 'calf'], 'The calf is one place where muscle suddenly tightens.'),
  claim(4, ['legCramps', 'AFFECTS', 'foot'], 'The foot is another place where muscle suddenly tightens.'),
  claim(
    4,
    ['legCramps', 'CAUSES', 'pinsAndNeedles'],
    'The sudden tightening brings pins and needles with it.',
  ),
  claim(4, ['legCramps', 'CAUSES', 'shootingPain'], 'The sudden tightening brings a shooting pain with it.'),
  claim(
    5,
    ['legCramps', 'CAUSES', 'wakingUp'],
    'Leg cramps come by day and in sleep, and a good many people are woken by them.',
    {
      context: 'when they come during sleep',
    },
  ),
  claim(
    6,
    ['muscleSpasm', 'SUBTYPE_OF', 'muscleContraction'],
    'In a spasm, muscle contracts although nobody has willed it.',
  ),
  claim(
    7,
    ['muscleSpasm', 'AFFECTS', 'leg'],
    'Mostly it is the skeletal muscles of the legs that contract unbidden.',
    {
      often: 'mostCommon',
    },
  ),
  claim(
    7,
    ['muscleSpasm', 'AFFECTS', 'hand'],
    'Skeletal muscles elsewhere can do it too, those of the hands for example.',
    {
      often: 'occasional',
    },
  ),
  claim(
    7,
    ['muscleSpasm', 'AFFECTS', 'abdomen'],
    'Skeletal muscles elsewhere can do it too, those of the abdomen for example.',
    {
      often: 'occasional',
    },
  ),
  claim(
    7,
    ['muscleSpasm', 'AFFECTS', 'smoothMuscle'],
    'Muscle that is not skeletal can contract in this way as well.',
    {
      often: 'occasional',
      note: smoothMuscleNote,
    },
  ),
  claim(
    7,
    ['stomachCramps', 'SUBTYPE_OF', 'muscleSpasm'],
    'Cramps of the stomach are an example of the same thing in other muscle.',
  ),
  claim(
    7,
    ['stomachCramps', 'AFFECTS', 'smoothMuscle'],
    'Cramps of the stomach are in muscle that is not skeletal.',
    {
      note: smoothMuscleNote,
    },
  ),
  claim(
    8,
    ['exerciseWithoutWarmUp', 'CAUSES', 'legCramps'],
    'Leg cramps most often come from going straight into exercise with no warm-up; these seldom come back.',
    { by: neurologist, often: 'mostCommon', note: exerciseNote },
  ),
  claim(
    8,
    ['harderExercise', 'CAUSES', 'legCramps'],
    'Leg cramps most often come from exercise that is harder than one is used to; these seldom come back.',
    { by: neurologist, often: 'mostCommon', note: exerciseNote },
  ),
  claim(
    9,
    ['exercise', 'CAUSES', 'legCramps'],
    'Exercise is named as one thing that can set leg cramps off.',
  ),
  claim(
    9,
    ['underlyingDisease', 'CAUSES', 'legCramps'],
    'Where nothing like exercise has set the cramps off, one should think of something else: mostly a disease is behind them.',
    { often: 'mostCommon', context: 'if there is no trigger such as exercise' },
  ),
];
