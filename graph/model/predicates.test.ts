import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isKnownRelation, readPredicate } from './predicates';
import { needsCarePredicate, relationRow, relations, relationTable } from './relations';

describe('readPredicate', () => {
  it.each(relationTable.filter((row) => row.relation !== 'NEEDS_CARE'))(
    '$relation: what it writes reads back',
    (row) => {
      for (const name of [row.predicate, ...row.alsoReads]) {
        expect(readPredicate(`biolink:${name}`)).toEqual({ relation: row.relation, swapped: false });
        expect(readPredicate(name)).toEqual({ relation: row.relation, swapped: false });
        expect(readPredicate(` ${name.replaceAll('_', ' ')} `)).toEqual({
          relation: row.relation,
          swapped: false,
        });
      }
      for (const name of row.inverses) {
        expect(readPredicate(`biolink:${name}`)).toEqual({ relation: row.relation, swapped: true });
      }
    },
  );

  it('reads NEEDS_CARE only where the original predicate says so', () => {
    const row = relationRow('NEEDS_CARE');
    expect(readPredicate(row.predicate, needsCarePredicate)).toEqual({
      relation: 'NEEDS_CARE',
      swapped: false,
    });
    expect(readPredicate(row.predicate)).toEqual({ relation: 'RELATED_TO', swapped: false });
  });

  it.each([
    ['biolink:related_to', 'RELATED_TO'],
    ['biolink:associated_with', 'ASSOCIATED_WITH'],
    ['biolink:correlated_with', 'CORRELATED_WITH'],
    ['biolink:in_clinical_trials_for', 'IN_CLINICAL_TRIALS_FOR'],
    ['biolink:treats_or_applied_or_studied_to_treat', 'TREATS_OR_APPLIED_OR_STUDIED_TO_TREAT'],
    ['biolink:studied_to_treat', 'STUDIED_TO_TREAT'],
    ['biolink:coexists_with', 'COEXISTS_WITH'],
    ['presents', 'PRESENTS'],
    ['derivesFrom', 'derivesFrom'],
    ['constructor', 'CONSTRUCTOR'],
  ])('%s stays weaker than any relation of the table', (predicate, relation) => {
    expect(readPredicate(predicate)).toEqual({ relation, swapped: false });
    expect(isKnownRelation(relation)).toBe(false);
  });

  it('reads the names of our own relations as themselves', () => {
    for (const relation of relations) expect(readPredicate(relation).relation).toBe(relation);
  });

  it('reads what it wrote of any relation that it made', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }), (predicate) => {
        const { relation } = readPredicate(`biolink:${predicate}`);
        expect(readPredicate(`biolink:${relationRow(relation).predicate}`).relation).toBe(relation);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('the table of relations', () => {
  it('has each relation once, in the order of the list', () => {
    expect(relationTable.map((row) => row.relation)).toEqual([...relations]);
  });

  it('reads no predicate as two things', () => {
    const names = relationTable.flatMap((row) => [row.predicate, ...row.alsoReads, ...row.inverses]);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(relationTable)('$relation: names an end in every form, and both unless it is about one', (row) => {
    const { commonness, ...forms } = row.forms;
    for (const form of [...Object.values(forms), ...Object.values(commonness ?? {})]) {
      expect(form).toContain('{o}');
      if (row.relation !== 'NEEDS_CARE') expect(form).toContain('{s}');
    }
  });
});
