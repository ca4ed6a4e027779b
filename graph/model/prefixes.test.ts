/** Spellings of prefixes: which are one vocabulary, and which are not. */
import { describe, expect, it } from 'vitest';
import { isSharedId, linkOut, sameCurie, storedId } from './curie';
import { knownPrefix, prefixes, spellingsOf } from './prefixes';

describe('spellings', () => {
  it.each([
    ['UMLS_CUI:C0004238', 'UMLS:C0004238'],
    ['umls:C0004238', 'UMLS:C0004238'],
    ['MSH:D001281', 'MESH:D001281'],
    ['mesh:D001281', 'MESH:D001281'],
    ['SCTID:49436004', 'SNOMEDCT:49436004'],
    ['SNOMED:49436004', 'SNOMEDCT:49436004'],
    ['SNOMEDCT_US_2025_09_01:49436004', 'SNOMEDCT:49436004'],
    ['ICD-10:I48', 'ICD10:I48'],
    ['MIM:608583', 'OMIM:608583'],
    ['NCI:C50466', 'NCIT:C50466'],
    ['HPO:0005110', 'HP:0005110'],
    ['hp:0005110', 'HP:0005110'],
    ['doid:0060224', 'DOID:0060224'],
    ['Orphanet:334', 'ORPHA:334'],
    ['Wikidata:Q1', 'Wikidata:Q1'],
  ])('%s is %s', (written, stored) => {
    expect(sameCurie(written)).toBe(stored);
    expect(storedId(written, 'x')).toEqual(
      written === stored ? { id: stored } : { id: stored, originalId: written },
    );
  });

  it('keeps apart what are two vocabularies, and short prefixes that may be anybody’s', () => {
    expect(sameCurie('ICD10CM:I48')).toBe('ICD10CM:I48');
    expect(sameCurie('OMIMPS:1')).toBe('OMIMPS:1');
    for (const own of ['so:1', 'pr:1', 'cl:1', 'toString:1', 'SNOMEDCT_US_1999:1'])
      expect([sameCurie(own), isSharedId(own)]).toEqual([own, false]);
  });

  it('links a code that a file spells otherwise, but no id of a data set that is called like a vocabulary', () => {
    expect(linkOut('UMLS_CUI:C1')).toBe(linkOut('UMLS:C1'));
    expect([linkOut('hp:1'), isSharedId('hp:1')]).toEqual([null, false]);
    expect(storedId('hp:1', 'hp')).toEqual({ id: 'hp:1' });
    expect(storedId('hp:1', 'other')).toEqual({ id: 'HP:1', originalId: 'hp:1' });
  });

  it('means one vocabulary by each, and lists itself first', () => {
    for (const prefix of Object.keys(prefixes)) {
      expect(knownPrefix(prefix)).toBe(prefix);
      expect(spellingsOf(prefix)[0]).toBe(prefix);
      for (const spelling of spellingsOf(prefix)) expect(knownPrefix(spelling)).toBe(prefix);
    }
  });
});
