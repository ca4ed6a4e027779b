/** Sentences 1 and 2: what makes legs go numb. */
import { claim } from './claim';
import { discNote } from './causes';

const often = 'common';
const mergedNote = 'The English text runs “disc” and “stenosis” together; sentence 10 names them apart.';

export const numbnessStatements = [
  claim(
    1,
    ['muscleContraction', 'CAUSES', 'legNumbness'],
    'Legs go numb for many reasons; contracting muscle is one.',
  ),
  claim(1, ['exercise', 'CAUSES', 'legNumbness'], 'Legs go numb for many reasons; exercise is one.'),
  claim(
    2,
    ['varicoseVeins', 'CAUSES', 'legNumbness'],
    'Varicose veins are often behind it when legs go numb.',
    { often },
  ),
  claim(
    2,
    ['slippedDisc', 'CAUSES', 'legNumbness'],
    'Trouble with a disc is often behind it when legs go numb.',
    {
      often,
      note: `${mergedNote} ${discNote}`,
    },
  ),
  claim(
    2,
    ['spinalStenosis', 'CAUSES', 'legNumbness'],
    'A narrowed spinal canal is often behind it when legs go numb.',
    {
      often,
      note: mergedNote,
    },
  ),
  claim(
    2,
    ['drugSideEffects', 'CAUSES', 'legNumbness'],
    'A medicine’s side effects are often behind it when legs go numb.',
    { often },
  ),
];
