/** The parts of the body that the article names. "Leg" is the whole lower limb, foot and calf included. */
import { nodesOf } from './node';

const part = nodesOf('AnatomicalEntity');

export const bodyParts = [
  part('leg', { name: 'Leg', inSentence: 'the leg', synonyms: ['lower limb', 'lower extremity', 'legs'] }),
  part('calf', {
    name: 'Calf',
    inSentence: 'the calf',
    synonyms: ['calf muscle', 'calves', 'triceps surae'],
  }),
  part('foot', { name: 'Foot', inSentence: 'the foot', synonyms: ['feet'] }),
  part('hand', { name: 'Hand', inSentence: 'the hand', synonyms: ['hands'] }),
  part('abdomen', { name: 'Abdomen', inSentence: 'the abdomen', synonyms: ['belly', 'tummy'] }),
  part('smoothMuscle', { name: 'Smooth muscle', synonyms: ['involuntary muscle'] }),
  part('peripheralNerves', {
    name: 'Peripheral nerves',
    inSentence: 'the peripheral nerves',
    plural: true,
    synonyms: ['nerve', 'nerves'],
  }),
  part('piriformis', {
    name: 'Piriformis muscle',
    inSentence: 'the piriformis muscle',
    synonyms: ['piriformis'],
  }),
  part('hip', { name: 'Hip', inSentence: 'the hip', synonyms: ['hip region'] }),
];
