/** The groups of people that sentence 15 names. */
import { nodesOf } from './node';

const group = nodesOf('PopulationOfIndividualOrganisms');

export const people = [
  group('olderPeople', {
    name: 'Older people',
    plural: true,
    synonyms: ['elderly people', 'the elderly', 'seniors', 'aged'],
  }),
  group('women', { name: 'Women', plural: true, synonyms: ['woman'] }),
  group('pregnantWomen', {
    name: 'Pregnant women',
    plural: true,
    synonyms: ['expectant mothers', 'mothers-to-be'],
  }),
  group('peopleWithObesity', {
    name: 'People with obesity',
    plural: true,
    synonyms: ['obese people', 'very overweight people'],
  }),
  group('standingWorkers', {
    name: 'People who stand long at work',
    inSentence: 'people who have to stand for a long time at work',
    plural: true,
    synonyms: ['people in standing jobs', 'workers who are on their feet all day'],
  }),
  group('sittingWorkers', {
    name: 'People who sit long at work',
    inSentence: 'people who have to sit for a long time at work',
    plural: true,
    synonyms: ['people in sitting jobs', 'people with desk jobs'],
  }),
];
