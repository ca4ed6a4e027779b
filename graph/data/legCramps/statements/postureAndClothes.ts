/** Sentence 11: how posture and clothes make legs cramp or go numb, by pressing on nerves or muscles. */
import { claim } from './claim';

const pressed = { context: 'when nerves or muscles are pressed' };

export const postureAndClothes = [
  claim(
    11,
    ['crossLegged', 'AFFECTS', 'piriformis'],
    'Sitting with crossed legs stimulates the piriformis, a muscle in the hip.',
  ),
  claim(11, ['piriformis', 'PART_OF', 'hip'], 'The piriformis is a muscle in the hip.', {
    note: 'The English text puts the muscle within the hip joint; taken as the hip region.',
  }),
  claim(
    11,
    ['crossLegged', 'CAUSES', 'pressedNervesOrMuscles'],
    'Sitting with crossed legs can press on nerves or muscles.',
  ),
  claim(
    11,
    ['tightClothes', 'CAUSES', 'pressedNervesOrMuscles'],
    'Leggings or other close-fitting clothes can press on nerves or muscles.',
  ),
  claim(
    11,
    ['pressedNervesOrMuscles', 'CAUSES', 'legCramps'],
    'Legs can cramp from pressure on their nerves or muscles.',
  ),
  claim(
    11,
    ['pressedNervesOrMuscles', 'CAUSES', 'legNumbness'],
    'Legs can go numb from pressure on their nerves or muscles.',
  ),
  claim(
    11,
    ['crossLegged', 'CAUSES', 'legCramps'],
    'Sitting with crossed legs can make the legs cramp.',
    pressed,
  ),
  claim(
    11,
    ['crossLegged', 'CAUSES', 'legNumbness'],
    'Sitting with crossed legs can make the legs go numb.',
    pressed,
  ),
  claim(
    11,
    ['tightClothes', 'CAUSES', 'legCramps'],
    'Legs can cramp in clothes that have been tight on them for long.',
    pressed,
  ),
  claim(
    11,
    ['tightClothes', 'CAUSES', 'legNumbness'],
    'Legs can go numb in clothes that have been tight on them for long.',
    pressed,
  ),
];
