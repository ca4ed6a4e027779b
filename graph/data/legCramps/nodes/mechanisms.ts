/** What happens in the body: the steps from weak vein walls to varicose veins, and what leads to cramps. */
import { nodesOf } from './node';

const process = nodesOf('PathologicalProcess');

export const mechanisms = [
  nodesOf('BiologicalProcess')('muscleContraction', { name: 'Muscle contraction' }),
  process('weakVeinWalls', {
    name: 'Weak vein walls',
    plural: true,
    synonyms: ['weakening of the vein walls'],
  }),
  process('highVeinPressure', {
    name: 'High pressure in the veins',
    synonyms: ['raised pressure in the veins'],
  }),
  process('valveDamage', {
    name: 'Damage to the vein valves',
    synonyms: ['damaged vein valves', 'leaky vein valves'],
  }),
  process('backwardFlow', {
    name: 'Backward blood flow in the veins',
    synonyms: ['blood flowing backwards in the veins', 'venous reflux'],
  }),
  process('pooledBlood', {
    name: 'Blood pooling in the veins',
    synonyms: ['blood staying behind in the veins', 'venous pooling'],
  }),
  process('electrolyteImbalance', {
    name: 'Electrolyte imbalance',
    synonyms: ['imbalance of salts in the body'],
  }),
  process('pressedNervesOrMuscles', {
    name: 'Pressure on nerves or muscles',
    synonyms: ['compressed nerves or muscles'],
  }),
];
