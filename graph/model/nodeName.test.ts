import { describe, expect, it } from 'vitest';
import { isPlural, nameInSentence } from './nodeName';

describe('isPlural', () => {
  it.each([
    'leg cramps',
    'Varicose veins',
    'pregnant women',
    'people with obesity',
    'people whose job involves standing',
    'people who have to sit for a long time at work',
    'weak vein walls',
    'compression stockings',
    'drug side effects',
    'the teeth',
    'injuries of the knee',
    'cramps at night',
    'spasms (legs)',
  ])('%s are', (name) => {
    expect(isPlural({ name })).toBe(true);
  });

  it.each([
    'diabetes',
    'peripheral neuropathy',
    'stenosis',
    'thrombosis of the deep veins',
    'arthritis',
    'disorder of veins',
    'loss',
    'rabies',
    'tetanus',
    'pain in the legs',
    'exercise that is harder than usual',
    'sudden exercise without warming up',
    'herpes, oral',
    'electrolyte imbalance due to thirst',
    '',
    'DOID:1',
  ])('%s is', (name) => {
    expect(isPlural({ name })).toBe(false);
  });

  it('is what the data set says, where it does', () => {
    expect(isPlural({ name: 'leg cramps', plural: false })).toBe(false);
    expect(isPlural({ name: 'gout', plural: true })).toBe(true);
  });

  it('looks at the name as it stands in a sentence', () => {
    expect(isPlural({ name: 'Numbness', inSentence: 'numb feet' })).toBe(true);
  });
});

describe('nameInSentence', () => {
  it('is the form for sentences, else the name', () => {
    expect(nameInSentence({ name: 'Leg cramps', inSentence: 'leg cramps' })).toBe('leg cramps');
    expect(nameInSentence({ name: 'Leg cramps' })).toBe('Leg cramps');
  });
});
