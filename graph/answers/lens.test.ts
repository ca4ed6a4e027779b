import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limits, type GroupMatch, type LensReason } from '../model';
import { computeLens, tyingRelations, type LensAsk } from './lens';
import { claimStore, type Claim, type ClaimStore } from './testing';

const storeOf = (claims: readonly Claim[]): ClaimStore =>
  claimStore(claims, {
    node: () => ({ kind: 'NamedThing', categories: ['biolink:NamedThing'], plural: true }),
  });

/** Members as "id why detail". */
async function members(
  claims: readonly Claim[],
  groups: readonly string[],
  unchecked = false,
  riskGroupMatch: GroupMatch = 'any',
): Promise<string[]> {
  const lens = await computeLens(groups, storeOf(claims), { unchecked, riskGroupMatch });
  return lens.members.map(({ id, reason }) => {
    const details: Record<LensReason['why'], string> = {
      chosen: '',
      broader: reason.why === 'broader' ? reason.of : '',
      atRisk: reason.why === 'atRisk' ? reason.group : '',
      avoid: reason.why === 'avoid' ? reason.group : '',
      tied: reason.why === 'tied' ? `${reason.relation} ${reason.to}` : '',
      leadsTo: reason.why === 'leadsTo' ? `${reason.steps} ${reason.to}` : '',
      general: reason.why === 'general' ? reason.of : '',
    };
    return `${id} ${reason.why} ${details[reason.why]}`.trim();
  });
}

describe('members of a lens', () => {
  it('(a) are the chosen groups and their broader groups, however far up and round in circles', async () => {
    const claims: Claim[] = [
      ['pregnant', 'SUBTYPE_OF', 'women'],
      ['women', 'SUBTYPE_OF', 'people'],
      ['people', 'SUBTYPE_OF', 'pregnant'],
      ['athletes', 'SUBTYPE_OF', 'people'],
      ['women', 'SUBTYPE_OF', 'giants', 'not'],
    ];
    expect(await members(claims, ['pregnant'])).toEqual([
      'pregnant chosen',
      'people broader pregnant',
      'women broader pregnant',
    ]);
    expect(await members(claims, ['athletes', 'women', 'athletes'])).toEqual([
      'athletes chosen',
      'women chosen',
      'people broader athletes',
      'pregnant broader athletes',
    ]);
  });

  it('(b) are what they are at risk of, a chosen group before a broader one', async () => {
    const claims: Claim[] = [
      ['pregnant', 'SUBTYPE_OF', 'aaa'],
      ['aaa', 'AT_RISK_OF', 'veins'],
      ['pregnant', 'AT_RISK_OF', 'veins'],
      ['aaa', 'AT_RISK_OF', 'cramps'],
      ['pregnant', 'AT_RISK_OF', 'gout', 'not'],
      ['veins', 'AT_RISK_OF', 'nonsense'],
    ];
    expect(await members(claims, ['pregnant'])).toEqual([
      'pregnant chosen',
      'aaa broader pregnant',
      'cramps atRisk aaa',
      'veins atRisk pregnant',
    ]);
  });

  it.each(tyingRelations)('(c) are what one claim of %s ties to that, from either end', async (relation) => {
    const claims: Claim[] = [
      ['group', 'AT_RISK_OF', 'veins'],
      ['before', relation, 'veins'],
      ['veins', relation, 'after'],
      ['veins', relation, 'veins'],
      ['denied', relation, 'veins', 'not'],
    ];
    expect(await members(claims, ['group'])).toEqual([
      'group chosen',
      'veins atRisk group',
      `after tied ${relation} veins`,
      `before tied ${relation} veins`,
    ]);
  });

  it('(c) leave out what other relations tie, other groups above all', async () => {
    const claims: Claim[] = [
      ['group', 'AT_RISK_OF', 'veins'],
      ['others', 'AT_RISK_OF', 'veins'],
      ['x', 'RESEMBLES', 'veins'],
      ['veins', 'AFFECTS', 'y'],
      ['spider', 'SUBTYPE_OF', 'veins'],
      ['z', 'OWN_RELATION', 'veins'],
    ];
    expect(await members(claims, ['group'])).toEqual(['group chosen', 'veins atRisk group']);
  });

  it('(d) are what leads to it along CAUSES, four steps back and no further', async () => {
    const claims: Claim[] = [
      ['group', 'AT_RISK_OF', 'c0'],
      ...[1, 2, 3, 4, 5].map((step): Claim => [`c${step}`, 'CAUSES', `c${step - 1}`]),
      ['c0', 'CAUSES', 'c3'],
      ['denied', 'CAUSES', 'c1', 'not'],
      ['adds', 'CONTRIBUTES_TO', 'c1'],
    ];
    expect(limits.lensStepsBack).toBe(4);
    expect(await members(claims, ['group'])).toEqual([
      'group chosen',
      'c0 atRisk group',
      'c1 tied CAUSES c0',
      'c3 tied CAUSES c0',
      'c2 leadsTo 2 c0',
      'c4 leadsTo 4 c0',
    ]);
  });

  it('(e) are its direct broader terms and what is said of those', async () => {
    const claims: Claim[] = [
      ['group', 'AT_RISK_OF', 'veins'],
      ['veins', 'SUBTYPE_OF', 'vascular'],
      ['vascular', 'SUBTYPE_OF', 'disease'],
      ['vascular', 'HAS_SYMPTOM', 'swelling'],
      ['walking', 'PREVENTS', 'vascular'],
      ['disease', 'HAS_SYMPTOM', 'fever'],
      ['others', 'AT_RISK_OF', 'vascular'],
      ['veins', 'SUBTYPE_OF', 'denied', 'not'],
    ];
    expect(await members(claims, ['group'])).toEqual([
      'group chosen',
      'veins atRisk group',
      'swelling general vascular',
      'vascular general veins',
      'walking general vascular',
    ]);
  });

  it('feel nothing of unchecked claims while these are off', async () => {
    const claims: Claim[] = [
      ['group', 'AT_RISK_OF', 'veins'],
      ['group', 'AT_RISK_OF', 'mined', 'unchecked'],
      ['guess', 'TREATS', 'veins', 'unchecked'],
    ];
    expect(await members(claims, ['group'])).toEqual(['group chosen', 'veins atRisk group']);
    expect(await members(claims, ['group'], true)).toEqual([
      'group chosen',
      'mined atRisk group',
      'veins atRisk group',
      'guess tied TREATS veins',
    ]);
  });

  it('(b) are what should not be used in them, a chosen group before a broader one', async () => {
    const claims: Claim[] = [
      ['pregnant', 'SUBTYPE_OF', 'women'],
      ['warfarin', 'CONTRAINDICATED_IN', 'pregnant'],
      ['warfarin', 'CONTRAINDICATED_IN', 'women'],
      ['drug', 'CONTRAINDICATED_IN', 'women'],
      ['safe', 'CONTRAINDICATED_IN', 'pregnant', 'not'],
      ['pregnant', 'CONTRAINDICATED_IN', 'nonsense'],
      ['warfarin', 'TREATS', 'clots'],
    ];
    expect(await members(claims, ['pregnant'])).toEqual([
      'pregnant chosen',
      'women broader pregnant',
      'drug avoid women',
      'warfarin avoid pregnant',
    ]);
  });

  it('of each of several groups are in the lens of each, by the weakest of their reasons', async () => {
    const claims: Claim[] = [
      ['old', 'AT_RISK_OF', 'falls'],
      ['old', 'AT_RISK_OF', 'veins'],
      ['old', 'AT_RISK_OF', 'gout'],
      ['women', 'AT_RISK_OF', 'falls'],
      ['women', 'AT_RISK_OF', 'cramps'],
      ['veins', 'CAUSES', 'cramps'],
      ['rails', 'PREVENTS', 'falls'],
      ['drug', 'CONTRAINDICATED_IN', 'old'],
      ['drug', 'CONTRAINDICATED_IN', 'women'],
      ['other', 'CONTRAINDICATED_IN', 'women'],
    ];
    const ofEach = [
      'old chosen',
      'women chosen',
      'falls atRisk old',
      'drug avoid old',
      'cramps tied CAUSES veins',
      'rails tied PREVENTS falls',
      'veins tied CAUSES cramps',
    ];
    expect(await members(claims, ['old', 'women'], false, 'all')).toEqual(ofEach);
    expect(await members(claims, ['old', 'women', 'old'], false, 'all')).toEqual(ofEach);
    const any = await members(claims, ['old', 'women']);
    expect(any).toContain('gout atRisk old');
    expect(any).toContain('other avoid women');
    expect(await members(claims, ['old'], false, 'all')).toEqual(await members(claims, ['old']));
  });

  it('of each of several groups agree with the lenses of these, on random graphs', async () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h');
    const relation = fc.constantFrom(
      'AT_RISK_OF',
      'AT_RISK_OF',
      'SUBTYPE_OF',
      'CAUSES',
      'CONTRAINDICATED_IN',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(id, relation, id), { maxLength: 24 }), async (random) => {
        const claims: Claim[] = [...random, ['a', 'AT_RISK_OF', 'h'], ['b', 'AT_RISK_OF', 'h']];
        const lens = async (groups: string[], riskGroupMatch: GroupMatch) =>
          (await computeLens(groups, storeOf(claims), { unchecked: false, riskGroupMatch })).members.map(
            (member) => member.id,
          );
        const [a, b] = [await lens(['a'], 'any'), await lens(['b'], 'any')];
        const both = new Set(['a', 'b', ...a.filter((one) => b.includes(one))]);
        expect(new Set(await lens(['a', 'b'], 'all'))).toEqual(both);
        expect(new Set(await lens(['b', 'a'], 'any'))).toEqual(new Set([...a, ...b]));
      }),
      { numRuns: 300 },
    );
  });

  it('agree with the rules read as sets, on random graphs', async () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h');
    const relation = fc.constantFrom(
      'AT_RISK_OF',
      'SUBTYPE_OF',
      'CAUSES',
      'CAUSES',
      'TREATS',
      'RESEMBLES',
      'CONTRAINDICATED_IN',
    );
    const claim = fc.tuple(
      id,
      relation,
      id,
      fc.constantFrom('not' as const, undefined, undefined, undefined),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(claim, { maxLength: 24 }), async (random) => {
        const claims: Claim[] = random.map(([s, r, o, mark]) =>
          mark === undefined ? [s, r, o] : [s, r, o, mark],
        );
        claims.push(['a', 'AT_RISK_OF', 'h']);
        const lens = await computeLens(['a'], storeOf(claims), { unchecked: false });
        expect(new Set(lens.members.map((member) => member.id))).toEqual(asSets(claims, 'a'));
        expect(new Set(lens.members.map((member) => member.id)).size).toBe(lens.members.length);
      }),
      { numRuns: 500 },
    );
  });
});

/** The rules word for word, over sets. */
function asSets(claims: readonly Claim[], group: string): Set<string> {
  const said = claims.filter(([, , , mark]) => mark !== 'not');
  const objects = (ids: ReadonlySet<string>, relation: string) =>
    said.flatMap(([s, r, o]) => (r === relation && ids.has(s) ? [o] : []));
  const subjects = (ids: ReadonlySet<string>, relation: string) =>
    said.flatMap(([s, r, o]) => (r === relation && ids.has(o) ? [s] : []));
  const ties = (ids: ReadonlySet<string>) =>
    tyingRelations.flatMap((relation) => [...objects(ids, relation), ...subjects(ids, relation)]);
  let groups = new Set([group]);
  for (let round = 0; round < 8; round += 1) groups = new Set([...groups, ...objects(groups, 'SUBTYPE_OF')]);
  const conditions = new Set(objects(groups, 'AT_RISK_OF'));
  const avoided = subjects(groups, 'CONTRAINDICATED_IN');
  let leading = conditions;
  for (let step = 0; step < 4; step += 1) leading = new Set([...leading, ...subjects(leading, 'CAUSES')]);
  const general = new Set(objects(conditions, 'SUBTYPE_OF'));
  return new Set([
    ...groups,
    ...conditions,
    ...avoided,
    ...ties(conditions),
    ...leading,
    ...general,
    ...ties(general),
  ]);
}

describe('a lens', () => {
  it('knows its groups in the order asked, and tells each reason with its claim', async () => {
    const claims: Claim[] = [
      ['women', 'AT_RISK_OF', 'veins'],
      ['men', 'AT_RISK_OF', 'gout'],
    ];
    const lens = await computeLens(['women', 'men'], storeOf(claims), { unchecked: false });
    expect(lens.groups).toEqual(['women', 'men']);
    expect(lens.cut).toBe(false);
    expect(lens.members).toContainEqual({
      id: 'veins',
      reason: { why: 'atRisk', group: 'women', edge: 'women|AT_RISK_OF|veins+' },
    });
    expect(lens.sentence).toBe(
      'These sources say 2 things about women or men: gout and veins are more common. Where they say nothing, that does not mean no risk.',
    );
  });

  it('is cut at its cap, says so, and asks in batches', async () => {
    const many = Array.from({ length: limits.lensMembers + 10 }, (_, at): Claim => [
      'group',
      'AT_RISK_OF',
      `c${at}`,
    ]);
    const store = storeOf([...many, ['c1', 'HAS_SYMPTOM', 'never reached']]);
    const lens = await computeLens(['group'], store, { unchecked: false });
    expect(lens.cut).toBe(true);
    expect(lens.members).toHaveLength(limits.lensMembers);
    expect(lens.sentence).toContain('Only the first 5000 concepts are marked.');
    expect(store.asked.length).toBeLessThan(10);
    expect(Math.max(...store.asked.map((ids) => ids.length))).toBeLessThanOrEqual(limits.ids);
  });

  it('is not cut where it just fits', async () => {
    const exact = Array.from({ length: limits.lensMembers - 1 }, (_, at): Claim => [
      'group',
      'AT_RISK_OF',
      `c${at}`,
    ]);
    const store = storeOf(exact);
    const lens = await computeLens(['group'], store, { unchecked: false });
    expect([lens.cut, lens.members.length]).toEqual([false, limits.lensMembers]);
    // Batched: far fewer questions than concepts.
    expect(store.asked.length).toBeLessThan(200);
  });

  it('refuses no group, too many groups and unknown ones', async () => {
    const store = storeOf([['women', 'AT_RISK_OF', 'veins']]);
    const many = Array.from({ length: limits.riskGroups + 1 }, (_, at) => `g${at}`);
    await expect(computeLens([], store, { unchecked: false })).rejects.toMatchObject({ code: 'bad_input' });
    await expect(computeLens(many, store, { unchecked: false })).rejects.toMatchObject({ code: 'bad_input' });
    await expect(computeLens(['women', 'x'], store, { unchecked: false })).rejects.toMatchObject({
      code: 'not_found',
    });
  });
});

describe('the sentence, from claims', () => {
  const sentence = async (claims: readonly Claim[], groups: readonly string[], unchecked = false) =>
    (await computeLens(groups, storeOf(claims), { unchecked })).sentence;

  it('counts other groups once each, by whether all of it is said of them or some', async () => {
    const claims: Claim[] = [
      ['pregnant', 'AT_RISK_OF', 'veins'],
      ['pregnant', 'AT_RISK_OF', 'cramps'],
      ['old', 'AT_RISK_OF', 'veins'],
      ['old', 'AT_RISK_OF', 'cramps'],
      ['tall', 'AT_RISK_OF', 'cramps'],
      ['short', 'AT_RISK_OF', 'cramps', 'not'],
    ];
    expect(await sentence(claims, ['pregnant'])).toBe(
      'These sources say 2 things about pregnant: cramps and veins are more common. The same is said of one other group, and some of it of one more. Where they say nothing, that does not mean no risk.',
    );
  });

  it('counts what is said of a broader group in, with the reason', async () => {
    const claims: Claim[] = [
      ['pregnant', 'SUBTYPE_OF', 'women'],
      ['women', 'AT_RISK_OF', 'veins'],
      ['old', 'AT_RISK_OF', 'veins'],
    ];
    expect(await sentence(claims, ['pregnant'])).toBe(
      'These sources say nothing about pregnant alone. What is said of women is counted in, since pregnant are a kind of women: veins are more common. The same is said of one other group. Where they say nothing, that does not mean no risk.',
    );
  });

  it('of each of several groups names what is said of all, and what should not be used in any', async () => {
    const claims: Claim[] = [
      ['old', 'AT_RISK_OF', 'falls'],
      ['women', 'AT_RISK_OF', 'falls'],
      ['women', 'AT_RISK_OF', 'gout'],
      ['drug', 'CONTRAINDICATED_IN', 'old'],
      ['drug', 'CONTRAINDICATED_IN', 'women'],
    ];
    const silence = 'Where they say nothing, that does not mean no risk.';
    const said = async (riskGroupMatch: GroupMatch, groups = ['old', 'women']) =>
      (await computeLens(groups, storeOf(claims), { unchecked: false, riskGroupMatch })).sentence;
    expect(await said('all')).toBe(
      `These sources say one thing about each of old and women: falls are more common. They say that drug should not be used in each of old and women. ${silence}`,
    );
    expect(await said('any')).toBe(
      `These sources say 2 things about old or women: falls and gout are more common. They say that drug should not be used in old or women. ${silence}`,
    );
    expect(await said('all', ['old', 'falls'])).toBe(
      `These sources name nothing that is more common in each of old and falls. ${silence}`,
    );
  });

  it('counts no claim found by a program as checked because another group has one that is', async () => {
    const claims: Claim[] = [
      ['old', 'AT_RISK_OF', 'falls'],
      ['women', 'AT_RISK_OF', 'falls', 'unchecked'],
    ];
    const said = async (riskGroupMatch: GroupMatch) =>
      (await computeLens(['old', 'women'], storeOf(claims), { unchecked: true, riskGroupMatch })).sentence;
    expect(await said('all')).toContain('This was found by a program and checked by nobody.');
    expect(await said('any')).not.toContain('found by a program');
  });

  it('tells of claims that are switched off', async () => {
    const claims: Claim[] = [
      ['women', 'AT_RISK_OF', 'veins', 'unchecked'],
      ['women', 'AT_RISK_OF', 'gout', 'unchecked'],
      ['gout', 'AT_RISK_OF', 'women', 'unchecked'],
    ];
    expect(await sentence(claims, ['women'])).toBe(
      'These sources say nothing about women that is checked; 2 claims found by a program are switched off. Where they say nothing, that does not mean no risk.',
    );
    expect(await sentence(claims, ['women'], true)).toBe(
      'These sources say 2 things about women: gout and veins are more common. All of this was found by a program and checked by nobody. Where they say nothing, that does not mean no risk.',
    );
  });

  it('names the best founded conditions first', async () => {
    const claims: Claim[] = ['d', 'c', 'b', 'a'].map((id): Claim => ['women', 'AT_RISK_OF', id]);
    const store = storeOf(claims);
    const better: LensAsk = {
      ...store,
      frontier: async (ids, filter) =>
        (await store.frontier(ids, filter)).map((edge) =>
          edge.object === 'd' ? { ...edge, weight: 0.9 } : edge,
        ),
    };
    expect((await computeLens(['women'], better, { unchecked: false })).sentence).toContain(
      'd, a, b and one more are more common',
    );
  });
});
