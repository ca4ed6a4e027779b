import { describe, expect, it } from 'vitest';
import { codesInCommon, type Coded } from './sameAs';

const coded = (id: string, xrefs: string[] = [], kind = 'Condition'): Coded => ({ id, kind, xrefs });
const common = (a: Coded, b: Coded) => {
  const codes = codesInCommon(a, b);
  // Whichever is asked about.
  expect(codesInCommon(b, a)).toEqual(codes);
  return codes;
};

describe('codes in common', () => {
  it('are those that both list, by code point', () => {
    const a = coded('DOID:1', ['UMLS:C2', 'UMLS:C1', 'MESH:D1']);
    expect(common(a, coded('MONDO:1', ['UMLS:C1', 'UMLS:C2', 'UMLS:C3']))).toEqual(['UMLS:C1', 'UMLS:C2']);
    expect(common(coded('mine:1', ['UMLS:C1']), coded('mine:2', ['UMLS:C1']))).toEqual(['UMLS:C1']);
  });

  it('are the id of one that the other lists, of whatever vocabulary', () => {
    expect(common(coded('DOID:1'), coded('MONDO:1', ['DOID:1']))).toEqual(['DOID:1']);
    expect(common(coded('mine:1'), coded('MONDO:1', ['mine:1']))).toEqual(['mine:1']);
    expect(common(coded('DOID:1', ['DOID:2']), coded('DOID:2'))).toEqual(['DOID:2']);
  });

  it.each<[string, Coded, Coded]>([
    ['another kind', coded('DOID:1', ['UMLS:C1']), coded('MONDO:1', ['UMLS:C1'], 'Symptom')],
    ['itself', coded('DOID:1', ['UMLS:C1']), coded('DOID:1', ['UMLS:C1'])],
    ['two ids of one vocabulary', coded('DOID:1', ['ICD10CM:I83']), coded('DOID:2', ['ICD10CM:I83'])],
    ['a code whose prefix nobody knows', coded('DOID:1', ['mine:1']), coded('MONDO:1', ['mine:1'])],
    ['a paper that both cite', coded('DOID:1', ['PMID:1']), coded('MONDO:1', ['PMID:1'])],
    ['another case', coded('DOID:1', ['UMLS:C1']), coded('MONDO:1', ['umls:c1'])],
    ['no code at all', coded('DOID:1', ['a b', '']), coded('MONDO:1', ['a b', ''])],
  ])('are none for %s', (_, a, b) => {
    expect(common(a, b)).toEqual([]);
  });
});
