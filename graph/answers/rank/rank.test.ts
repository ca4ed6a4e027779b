/** The ranking on a graph small enough to see through. */
import { describe, expect, it } from 'vitest';
import type { RankClaim } from './claims';
import { rank, type RankQuestion } from './rank';
import { RankIndexBuilder, type RankIndex } from './rankIndex';
import { rankWeights } from './weights';

type Row = [
  subject: string,
  relation: string,
  object: string,
  frequency?: number | string | null,
  negated?: true,
];

const claimOf = ([subject, relation, object, frequency = null, negated]: Row): RankClaim => ({
  subject,
  relation,
  object,
  frequency,
  negated: negated ?? false,
  qualifiers: {},
});

function indexOf(rows: readonly Row[], kinds: Record<string, string> = {}): RankIndex {
  const builder = new RankIndexBuilder();
  builder.add(rows.map(claimOf));
  return builder.finish(new Map(Object.entries(kinds)));
}

/** Pain is of the leg or the arm; a cramp is a pain of the leg. */
const tree: Row[] = [
  ['leg pain', 'SUBTYPE_OF', 'pain'],
  ['arm pain', 'SUBTYPE_OF', 'pain'],
  ['cramp', 'SUBTYPE_OF', 'leg pain'],
  ['pain', 'SUBTYPE_OF', 'all'],
  ['fever', 'SUBTYPE_OF', 'all'],
  ['rash', 'SUBTYPE_OF', 'all'],
];
const graph = indexOf([
  ...tree,
  ['A', 'HAS_SYMPTOM', 'cramp', 0.9],
  ['A', 'HAS_SYMPTOM', 'fever', 'HP:0040283'],
  ['B', 'HAS_SYMPTOM', 'leg pain'],
  ['B', 'HAS_SYMPTOM', 'rash', null, true],
  ['C', 'HAS_SYMPTOM', 'arm pain', 1],
  ['C', 'HAS_SYMPTOM', 'rash', 0.5],
  ['D', 'HAS_SYMPTOM', 'rash', 0.5],
]);
const ask = (more: Partial<RankQuestion>, index = graph) =>
  rank(index, { observed: [], absent: [], limit: 10, inside: null, ...more });
const order = (more: Partial<RankQuestion>, index = graph): string[] =>
  ask(more, index).conditions.map(({ condition }) => condition);

describe('information', () => {
  it('is −ln of the share of conditions with the term or a kind of it', () => {
    const of = (term: string): number => graph.information[graph.termAt.get(term) ?? -1] ?? Number.NaN;
    expect(of('all')).toBeCloseTo(0);
    expect(of('pain')).toBeCloseTo(-Math.log(3 / 4));
    expect(of('leg pain')).toBeCloseTo(-Math.log(2 / 4));
    expect(of('cramp')).toBeCloseTo(-Math.log(1 / 4));
  });
});

describe('rank', () => {
  it('puts first what lists the symptom itself, then what lists something near to it', () => {
    expect(order({ observed: ['cramp'] })).toEqual(['A', 'B']);
    expect(order({ observed: ['rash'] })).toEqual(['D', 'C']);
  });

  it('takes a kind of the symptom for the symptom', () => {
    const { conditions } = ask({ observed: ['leg pain'] });
    const matched = conditions.map(({ condition, matched: [first] }) => [
      condition,
      first?.how,
      first?.shared,
    ]);
    expect(matched).toEqual(
      expect.arrayContaining([
        ['A', 'narrower', 'leg pain'],
        ['B', 'same', 'leg pain'],
      ]),
    );
  });

  it('counts an absent symptom against, by how often the condition has it', () => {
    const without = ask({ observed: ['fever', 'leg pain'] }).conditions[0];
    const { conditions } = ask({ observed: ['fever', 'leg pain'], absent: ['cramp'] });
    expect(conditions[0]).toMatchObject({
      condition: 'A',
      contradicted: [{ symptom: 'cramp', why: 'absent' }],
    });
    expect((without?.score ?? 0) - (conditions[0]?.score ?? 0)).toBeCloseTo(
      -Math.log(1 - rankWeights.absent * 0.9),
    );
  });

  it('counts against what a source denies, and tells it', () => {
    const [first] = ask({ observed: ['leg pain', 'rash'] }).conditions.filter(
      ({ condition }) => condition === 'B',
    );
    expect(first?.contradicted).toEqual([
      { symptom: 'rash', why: 'denied', listed: ['rash'], points: -rankWeights.denied },
    ]);
    expect(first?.unexplained).toMatchObject([{ observed: 'rash' }]);
  });

  it('has a score that is the sum of what it is unfolded to', () => {
    for (const observed of [['cramp'], ['cramp', 'rash'], ['pain', 'fever', 'rash']]) {
      for (const one of ask({ observed, absent: ['arm pain'] }).conditions) {
        const parts = [one.matched, one.unexplained, one.missing, one.contradicted].flat();
        expect(parts.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(one.score, 9);
      }
    }
  });

  it('counts a claim that a condition causes a symptom, and no other cause', () => {
    const causes: Row[] = [
      ['veins', 'CAUSES', 'cramp'],
      ['exercise', 'CAUSES', 'cramp'],
      ['cramp', 'CAUSES', 'rash'],
    ];
    const kinds = { veins: 'Condition', exercise: 'Cause', cramp: 'Symptom', rash: 'Symptom' };
    expect(order({ observed: ['cramp'] }, indexOf(causes, kinds))).toEqual(['veins']);
  });

  it('keeps to the conditions that a group is said to have', () => {
    const answer = ask({ observed: ['cramp'], inside: new Set(['B', 'D']) });
    expect(answer).toMatchObject({ total: 1, conditions: [{ condition: 'B' }] });
  });

  it('orders equals by id, counts them all, and knows nothing of what nobody lists', () => {
    const equal = indexOf(['z', 'b', 'y'].map((id): Row => [id, 'HAS_SYMPTOM', 'itch']));
    expect(order({ observed: ['itch'] }, equal)).toEqual(['b', 'y', 'z']);
    expect(ask({ observed: ['itch'], limit: 1 }, equal)).toMatchObject({ total: 3, separating: null });
    expect(ask({ observed: ['unheard of'] })).toMatchObject({ total: 0, conditions: [] });
  });

  it('takes two symptoms that tell nothing and share nothing for no match', () => {
    const only = indexOf([
      ['X', 'HAS_SYMPTOM', 'itch'],
      ['Y', 'HAS_SYMPTOM', 'rash', null, true],
    ]);
    expect(order({ observed: ['itch'] }, only)).toEqual(['X']);
    expect(order({ observed: ['rash'] }, only)).toEqual([]);
    const both = indexOf([
      ['X', 'HAS_SYMPTOM', 'rash'],
      ['X', 'HAS_SYMPTOM', 'itch'],
    ]);
    for (const observed of ['rash', 'itch'])
      expect(ask({ observed: [observed] }, both).conditions[0]?.matched).toMatchObject([
        { listed: observed },
      ]);
  });

  it('ends on circles of kinds', () => {
    const circle = indexOf([
      ['a', 'SUBTYPE_OF', 'b'],
      ['b', 'SUBTYPE_OF', 'a'],
      ['X', 'HAS_SYMPTOM', 'a'],
      ['Y', 'HAS_SYMPTOM', 'c'],
    ]);
    expect(order({ observed: ['b'] }, circle)).toEqual(['X']);
  });
});

describe('the separating symptom', () => {
  it('is the one that splits the first conditions best, and none that was told', () => {
    const rows: Row[] = [
      ['X', 'HAS_SYMPTOM', 'itch'],
      ['Y', 'HAS_SYMPTOM', 'itch'],
      ['X', 'HAS_SYMPTOM', 'rash', 0.95],
      ['X', 'HAS_SYMPTOM', 'fever', 0.3],
      ['Y', 'HAS_SYMPTOM', 'fever', 0.4],
    ];
    const index = indexOf(rows);
    expect(ask({ observed: ['itch'] }, index).separating).toMatchObject({ symptom: 'rash' });
    expect(ask({ observed: ['itch'], absent: ['rash'] }, index).separating).toMatchObject({
      symptom: 'fever',
    });
  });

  it('tells a share that is assumed from one that a source says, and both from none', () => {
    const index = indexOf([
      ['X', 'HAS_SYMPTOM', 'itch'],
      ['X', 'HAS_SYMPTOM', 'rash'],
      ['Y', 'HAS_SYMPTOM', 'itch'],
      ['Y', 'HAS_SYMPTOM', 'rash', 0.9],
      ['Z', 'HAS_SYMPTOM', 'itch'],
    ]);
    const { conditions, separating } = ask({ observed: ['itch'] }, index);
    const of = (id: string) => separating?.shares[conditions.findIndex(({ condition }) => condition === id)];
    expect(separating?.symptom).toBe('rash');
    expect(of('X')).toEqual({ share: rankWeights.unknownShare, isKnown: false });
    expect(of('Y')).toEqual({ share: 0.9, isKnown: true });
    expect(of('Z')).toBeNull();
  });
});
