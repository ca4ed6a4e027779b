/** The symptoms that the article names. Muscle spasm of the leg is another word for leg cramps (sentence 3). */
import { nodesOf } from './node';

const symptom = nodesOf('PhenotypicFeature');

export const symptoms = [
  symptom('legCramps', {
    name: 'Leg cramps',
    plural: true,
    synonyms: ['leg cramp', 'cramp in the leg', 'muscle spasm of the leg', 'charley horse'],
    description:
      'Muscle spasm of the leg: a muscle, in the calf or foot for example, suddenly tightens (sentences 3 and 4).',
  }),
  symptom('recurringLegCramps', {
    name: 'Recurring leg cramps',
    plural: true,
    synonyms: ['leg cramps that keep coming back', 'recurrent leg cramps'],
  }),
  symptom('legNumbness', {
    name: 'Leg numbness',
    synonyms: ['numb legs', 'numbness in the legs', 'leg that has gone to sleep'],
  }),
  symptom('legPain', {
    name: 'Leg pain',
    inSentence: 'pain in the legs',
    synonyms: ['lower limb pain', 'aching legs', 'sore legs'],
  }),
  symptom('legSwelling', {
    name: 'Leg swelling',
    inSentence: 'swelling of the legs',
    synonyms: ['swollen legs', 'lower limb edema', 'lower limb oedema'],
  }),
  symptom('visibleVeins', {
    name: 'Visible irregular veins',
    inSentence: 'irregular veins visible on the skin',
    plural: true,
    synonyms: ['spider veins', 'bulging veins', 'irregular blood vessels'],
  }),
  symptom('pinsAndNeedles', {
    name: 'Pins and needles',
    plural: true,
    synonyms: ['paresthesia', 'paraesthesia', 'tingling'],
    xrefs: ['MESH:D010292'],
  }),
  symptom('shootingPain', { name: 'Shooting pain' }),
  symptom('wakingUp', {
    name: 'Waking from sleep',
    inSentence: 'waking up',
    synonyms: ['waking at night', 'being woken by cramps'],
  }),
  symptom('muscleSpasm', {
    name: 'Muscle spasm',
    synonyms: ['spasm', 'muscle cramp', 'involuntary muscle contraction'],
    description: 'A contraction of a muscle that its owner has not willed (sentence 6).',
  }),
  symptom('stomachCramps', {
    name: 'Stomach cramps',
    plural: true,
    synonyms: ['stomach cramp', 'abdominal cramp'],
  }),
  symptom('sensoryDisturbance', {
    name: 'Sensory disturbance',
    synonyms: ['sensory nerve symptoms', 'altered feeling'],
  }),
  symptom('motorDisturbance', {
    name: 'Motor disturbance',
    synonyms: ['motor nerve symptoms', 'impaired movement'],
  }),
  symptom('numbness', { name: 'Numbness', synonyms: ['hypoesthesia', 'loss of feeling'] }),
  symptom('pain', { name: 'Pain', xrefs: ['MESH:D010146'] }),
  symptom('muscleWeakness', { name: 'Muscle weakness', synonyms: ['weak muscles'], xrefs: ['MESH:D018908'] }),
];
