import { describe, expect, it } from 'vitest';
import { GraphError, limits } from '../../model';
import { claimStore, type Claim } from '../testing';
import { compare, type CompareAsk, type CompareQuestion } from './compare';

const storeOf = (claims: readonly Claim[], members: readonly string[] = []): CompareAsk =>
  claimStore(claims, { members, ownSources: true });

const everything: CompareQuestion['filter'] = { unchecked: false, riskGroups: [] };
/** Rows as "relation direction node held…" with the standing. */
const told = async (ids: string[], claims: readonly Claim[], filter = everything, members: string[] = []) =>
  (await compare({ ids, limit: 100, filter }, storeOf(claims, members))).rows.map(
    (row) =>
      `${row.relation} ${row.direction} ${row.node.id} ${row.held.join('/')} ${row.standing}${row.disagree ? ' disagree' : ''}`,
  );
const failure = async (work: Promise<unknown>) =>
  work.then(
    () => 'none',
    (error: unknown) => (error instanceof GraphError ? error.code : 'other'),
  );

const veins: Claim[] = [
  ['a', 'HAS_SYMPTOM', 'x'],
  ['b', 'HAS_SYMPTOM', 'x'],
  ['a', 'HAS_SYMPTOM', 'y'],
  ['b', 'HAS_SYMPTOM', 'y', 'not'],
  ['c', 'CAUSES', 'b'],
];

describe('compare', () => {
  it('tells what is shared, what is said of one only, and what is denied of the other', async () => {
    expect(await told(['a', 'b'], veins)).toEqual([
      'CAUSES in c no/yes only',
      'HAS_SYMPTOM out x yes/yes shared',
      'HAS_SYMPTOM out y yes/opposite only',
    ]);
  });

  it('follows the order asked', async () => {
    expect(await told(['b', 'a'], veins)).toContain('HAS_SYMPTOM out y opposite/yes only');
  });

  it('says that sources disagree only where both claims are about the same concept', async () => {
    expect(await told(['a', 'b'], [...veins, ['a', 'HAS_SYMPTOM', 'y', 'not']])).toContain(
      'HAS_SYMPTOM out y yes/opposite only disagree',
    );
  });

  it('tells three apart', async () => {
    const claims: Claim[] = [...veins, ['d', 'HAS_SYMPTOM', 'z', 'not'], ['d', 'HAS_SYMPTOM', 'q']];
    expect(await told(['a', 'b', 'd'], claims)).toEqual([
      'CAUSES in c no/yes/no only',
      'HAS_SYMPTOM out x yes/yes/no partly',
      'HAS_SYMPTOM out q no/no/yes only',
      'HAS_SYMPTOM out y yes/opposite/no only',
      'HAS_SYMPTOM out z no/no/opposite denied',
    ]);
  });

  it('takes claims with other qualifiers for other things', async () => {
    const claims: Claim[] = [
      ['a', 'AFFECTS', 'x', 'increased'],
      ['b', 'AFFECTS', 'x'],
    ];
    expect(await told(['a', 'b'], claims)).toEqual([
      'AFFECTS out x no/yes only',
      'AFFECTS out x yes/no only',
    ]);
  });

  it('keeps lines between the compared apart', async () => {
    const claims: Claim[] = [...veins, ['a', 'SUBTYPE_OF', 'b'], ['a', 'RESEMBLES', 'a']];
    const answer = await compare({ ids: ['a', 'b'], limit: 100, filter: everything }, storeOf(claims));
    expect(answer.between.map((edge) => edge.id)).toEqual(['a|RESEMBLES|a+', 'a|SUBTYPE_OF|b+']);
    expect(answer.rows).toHaveLength(3);
  });

  it('leaves unchecked claims out unless they are asked for', async () => {
    const claims: Claim[] = [...veins, ['b', 'HAS_SYMPTOM', 'z', 'unchecked']];
    expect(await told(['a', 'b'], claims)).toHaveLength(3);
    expect(await told(['a', 'b'], claims, { unchecked: true, riskGroups: [] })).toContain(
      'HAS_SYMPTOM out z no/yes only',
    );
  });

  it('tells only members of the lens of chosen groups', async () => {
    expect(await told(['a', 'b'], veins, { unchecked: false, riskGroups: ['g'] }, ['x'])).toEqual([
      'HAS_SYMPTOM out x yes/yes shared',
    ]);
  });

  it('counts all rows where the limit cuts', async () => {
    const answer = await compare({ ids: ['a', 'b'], limit: 1, filter: everything }, storeOf(veins));
    expect(answer).toMatchObject({
      total: 3,
      cut: true,
      counts: { shared: 1, partly: 0, only: 2, denied: 0, disagree: 0 },
    });
    expect(answer.rows).toHaveLength(1);
  });

  it.each([
    ['none', [], 'bad_input'],
    ['one', ['a'], 'bad_input'],
    ['too many', Array.from({ length: limits.compared + 1 }, (_, at) => `n${at}`), 'bad_input'],
    ['one twice', ['a', 'b', 'a'], 'bad_input'],
    ['one that is not there', ['a', 'nowhere'], 'not_found'],
  ])('refuses %s', async (_, ids, code) => {
    expect(await failure(compare({ ids, limit: 10, filter: everything }, storeOf(veins)))).toBe(code);
  });
});
