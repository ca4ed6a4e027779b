/** The article's causes that are no conditions: what people do, wear, take, lack or meet with. */
import { nodesOf } from './node';

const behaviour = nodesOf('Behavior');
const exposure = nodesOf('ExposureEvent');

export const causes = [
  exposure('exercise', { name: 'Exercise', synonyms: ['working out', 'physical exercise'] }),
  behaviour('exerciseWithoutWarmUp', {
    name: 'Sudden exercise without a warm-up',
    synonyms: ['not warming up'],
  }),
  behaviour('harderExercise', {
    name: 'Exercise harder than usual',
    inSentence: 'exercise that is harder than usual',
    synonyms: ['overexertion', 'unusually intense exercise'],
  }),
  behaviour('crossLegged', {
    name: 'Sitting cross-legged',
    synonyms: ['cross-legged posture', 'crossing the legs', 'crossed legs'],
  }),
  behaviour('tightClothes', {
    name: 'Wearing tight clothes for long',
    inSentence: 'wearing leggings or other tight clothes for a long time',
    synonyms: ['leggings', 'tight-fitting clothes', 'tight trousers'],
  }),
  exposure('littleWater', {
    name: 'Too little water',
    synonyms: ['not drinking enough', 'insufficient water intake'],
  }),
  exposure('fewNutrients', {
    name: 'Too few nutrients',
    plural: true,
    synonyms: ['lack of nutrients', 'insufficient nutrient intake'],
  }),
  nodesOf('DrugExposure')('drugSideEffects', {
    name: 'Drug side effects',
    plural: true,
    synonyms: ['medication side effects', 'side effects of medicines'],
  }),
  exposure('injury', { name: 'Injury', synonyms: ['trauma', 'physical injury'] }),
  exposure('localPressure', { name: 'Local pressure', synonyms: ['pressure on one place'] }),
];
