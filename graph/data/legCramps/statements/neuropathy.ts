/** Sentences 17 to 20: what peripheral neuropathy is, how it shows, and where it comes from. */
import type { NodeKey } from '../ids';
import { claim } from './claim';

const shows = (symptom: NodeKey, says: string) =>
  claim(18, ['peripheralNeuropathy', 'HAS_SYMPTOM', symptom], says);
const comesFrom = (cause: NodeKey, says: string, note?: string) =>
  claim(20, [cause, 'CAUSES', 'peripheralNeuropathy'], says, note === undefined ? {} : { note });

export const neuropathyStatements = [
  claim(
    17,
    ['peripheralNeuropathy', 'AFFECTS', 'peripheralNerves'],
    'In peripheral neuropathy, something is wrong with the nerves by which brain and spinal cord reach the arms and legs.',
  ),
  shows('sensoryDisturbance', 'Damage to peripheral nerves can show in what one feels.'),
  shows('numbness', 'Damage to peripheral nerves can make one numb.'),
  shows('pain', 'Damage to peripheral nerves can be painful.'),
  shows('motorDisturbance', 'Damage to peripheral nerves can show in how one moves.'),
  shows('muscleWeakness', 'Damage to peripheral nerves can make muscles weak.'),
  shows('muscleSpasm', 'Damage to peripheral nerves can make muscles cramp.'),
  claim(
    18,
    ['numbness', 'SUBTYPE_OF', 'sensoryDisturbance'],
    'Numbness is given as an example of what the nerves of feeling do.',
  ),
  claim(
    18,
    ['pain', 'SUBTYPE_OF', 'sensoryDisturbance'],
    'Pain is given as an example of what the nerves of feeling do.',
  ),
  claim(
    18,
    ['muscleWeakness', 'SUBTYPE_OF', 'motorDisturbance'],
    'Weak muscles are given as an example of what the nerves of movement do.',
  ),
  claim(
    18,
    ['muscleSpasm', 'SUBTYPE_OF', 'motorDisturbance'],
    'Muscle spasms are given as an example of what the nerves of movement do.',
  ),
  comesFrom('injury', 'Peripheral nerves can be damaged by an injury.'),
  comesFrom('localPressure', 'Peripheral nerves can be damaged by pressure on one place.'),
  comesFrom('underlyingDisease', 'Peripheral nerves can be damaged by a disease that is already there.'),
  comesFrom('diabetes', 'Peripheral nerves can be damaged by diabetes.'),
  comesFrom('autoimmuneDisease', 'Peripheral nerves can be damaged by an autoimmune disease.'),
  comesFrom('congenitalDisease', 'Peripheral nerves can be damaged by a disease that one is born with.'),
  claim(
    20,
    ['diabetes', 'SUBTYPE_OF', 'underlyingDisease'],
    'Diabetes is given as an example of an underlying disease.',
  ),
];
