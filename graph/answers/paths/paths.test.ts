import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GraphError, limits } from '../../model';
import { claimStore, type Claim } from '../testing';
import { causalRelations, linksBetween, type PathsAnswer, type PathsQuestion } from './paths';

const question = (more: Partial<PathsQuestion> = {}): PathsQuestion => ({
  from: 'a',
  to: 'z',
  maxLength: 4,
  limit: 50,
  filter: { unchecked: false, riskGroups: [] },
  ...more,
});
/** Paths as "causation a>b>z". */
const told = async (claims: readonly Claim[], more: Partial<PathsQuestion> = {}, members: string[] = []) =>
  (await linksBetween(question(more), claimStore(claims, { members }))).paths.map(
    ({ along, nodes }) => `${along} ${nodes.map((node) => node.id).join('>')}`,
  );

const chain: Claim[] = [
  ['a', 'CAUSES', 'b'],
  ['b', 'HAS_SYMPTOM', 'z'],
];

describe('linksBetween', () => {
  it('goes along causation first, from either end, then any way', async () => {
    const claims: Claim[] = [
      ...chain,
      ['z', 'CONTRIBUTES_TO', 'c'],
      ['c', 'AT_RISK_OF', 'a'],
      ['a', 'SUBTYPE_OF', 'd'],
      ['z', 'SUBTYPE_OF', 'd'],
    ];
    expect(await told(claims)).toEqual(['causation a>b>z', 'causation a>c>z', 'other a>d>z']);
    expect(await told(claims, { along: 'causation' })).toEqual(['causation a>b>z', 'causation a>c>z']);
    expect(await told(claims, { along: 'other' })).toEqual(['other a>d>z']);
    expect(await told(claims, { from: 'z', to: 'a' })).toEqual([
      'causation z>c>a',
      'causation z>b>a',
      'other z>d>a',
    ]);
  });

  it('does not call a path causal whose claims lead different ways', async () => {
    const claims: Claim[] = [
      ['a', 'CAUSES', 'b'],
      ['z', 'CAUSES', 'b'],
    ];
    expect(await told(claims)).toEqual(['other a>b>z']);
  });

  it('says every claim on its own, with its hedge, read the way of the path', async () => {
    const { paths } = await linksBetween(
      question({ along: 'other' }),
      claimStore([
        ['a', 'CAUSES', 'b'],
        ['z', 'CAUSES', 'b'],
      ]),
    );
    expect(paths[0]?.sentences).toEqual(['A can cause b.', 'B can be caused by z.']);
    expect(paths[0]?.sentence).toBe('A can cause b. B can be caused by z.');
    expect(paths[0]?.edges.map((edge) => edge.id)).toEqual(['a|CAUSES|b+', 'z|CAUSES|b+']);
  });

  it('puts shorter paths first, then better evidence, then more specific concepts', async () => {
    const busy = Array.from({ length: 30 }, (_, at): Claim => ['hub', 'CAUSES', `leaf${at}`]);
    const claims: Claim[] = [
      ['a', 'CAUSES', 'hub'],
      ['hub', 'CAUSES', 'z'],
      ['a', 'CAUSES', 'weak', 'weak'],
      ['weak', 'CAUSES', 'z', 'weak'],
      ...chain,
      ...busy,
      ['a', 'CAUSES', 'far'],
      ['far', 'CAUSES', 'further'],
      ['further', 'CAUSES', 'z'],
    ];
    expect(await told(claims)).toEqual([
      'causation a>b>z',
      'causation a>hub>z',
      'causation a>weak>z',
      'causation a>far>further>z',
    ]);
  });

  it('never walks along what is denied, and along unchecked claims only when asked to', async () => {
    const claims: Claim[] = [
      ['a', 'CAUSES', 'z', 'not'],
      ['a', 'CAUSES', 'b', 'unchecked'],
      ['b', 'CAUSES', 'z'],
    ];
    expect(await told(claims)).toEqual([]);
    expect(await told(claims, { filter: { unchecked: true, riskGroups: [] } })).toEqual(['causation a>b>z']);
  });

  it('walks through members of the lens only', async () => {
    const claims: Claim[] = [...chain, ['a', 'CAUSES', 'c'], ['c', 'CAUSES', 'z']];
    expect(await told(claims, { filter: { unchecked: false, riskGroups: ['g'] } }, ['c'])).toEqual([
      'causation a>c>z',
    ]);
  });

  it('tells each path once where several lines tie two concepts', async () => {
    const claims: Claim[] = [...chain, ['a', 'CONTRIBUTES_TO', 'b'], ['z', 'RESEMBLES', 'b']];
    expect(await told(claims)).toEqual(['causation a>b>z']);
  });

  it('goes no further than told', async () => {
    expect(await told(chain, { maxLength: 1 })).toEqual([]);
    expect(await told(chain, { maxLength: 2 })).toHaveLength(1);
  });

  it('counts more than it tells', async () => {
    const claims = Array.from({ length: 6 }, (_, at): Claim[] => [
      ['a', 'CAUSES', `m${at}`],
      [`m${at}`, 'CAUSES', 'z'],
    ]).flat();
    const answer = await linksBetween(question({ limit: 2 }), claimStore(claims));
    expect(answer).toMatchObject({ total: 6, cut: false });
    expect(answer.paths.map(({ nodes }) => nodes[1]?.id)).toEqual(['m0', 'm1']);
  });

  describe('counts both lists up to one limit', () => {
    const through = (count: number, relation: string): Claim[] =>
      Array.from({ length: count }, (_, at): Claim[] => [
        ['a', relation, `${relation}${at}`],
        [`${relation}${at}`, relation, 'z'],
      ]).flat();
    const most = limits.pathsCounted;
    it.each<[string, number, number, PathsAnswer['total']]>([
      ['just as many', 400, most - 400, most],
      ['one more', 400, most - 399, { atLeast: most }],
      ['one list that reaches it, and another', most, 1, { atLeast: most }],
      ['two lists beyond it', most + 5, most + 5, { atLeast: most }],
    ])('%s', async (_, causal, others, total) => {
      const claims = [...through(causal, 'CAUSES'), ...through(others, 'RESEMBLES')];
      const answer = await linksBetween(question({ maxLength: 2, limit: 1 }), claimStore(claims));
      expect(answer).toMatchObject({ total, cut: false });
    });
  });

  it('answers about two hubs, and says so where its caps end the search', async () => {
    const bounds = { pathEdges: 200, pathChunk: 50 };
    const side = (hub: string): Claim[] =>
      Array.from({ length: bounds.pathEdges / 2 + 1 }, (_, at): Claim => [hub, 'AFFECTS', `${hub}${at}`]);
    const claims: Claim[] = [...side('a'), ...side('z'), ['a', 'AFFECTS', 'm'], ['m', 'AFFECTS', 'z']];
    const store = claimStore(claims);
    const answer = await linksBetween(question({ maxLength: 6 }), store, bounds);
    expect(answer.paths.map(({ nodes }) => nodes.map((node) => node.id).join('>'))).toEqual(['a>m>z']);
    expect(answer).toMatchObject({ total: { atLeast: 1 }, cut: true });
    expect(store.given).toBeLessThan(3 * bounds.pathEdges);
  });

  it.each([
    ['a concept with itself', { to: 'a' }, 'bad_input'],
    ['a concept that is not there', { to: 'nowhere' }, 'not_found'],
    ['from one that is not there', { from: 'nowhere' }, 'not_found'],
  ])('does not link %s', async (_, more, code) => {
    const failure = await linksBetween(question(more), claimStore(chain)).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(GraphError);
    expect((failure as GraphError).code).toBe(code);
  });
});

/** All simple paths by trying everything, as ids. */
function brute(claims: readonly Claim[], maxLength: number): { causation: string[]; other: string[] } {
  const causal = (a: string, b: string, way: 'forward' | 'backward'): boolean =>
    claims.some(([s, r, o, mark]) =>
      mark === 'not' || !causalRelations.includes(r)
        ? false
        : way === 'forward'
          ? s === a && o === b
          : s === b && o === a,
    );
  const tied = (a: string, b: string): boolean =>
    claims.some(([s, , o, mark]) => mark !== 'not' && ((s === a && o === b) || (s === b && o === a)));
  const ids = [...new Set(claims.flatMap(([s, , o]) => [s, o]))];
  const lists = { causation: [] as string[], other: [] as string[] };
  const walk = (path: string[]): void => {
    const last = path.at(-1) ?? '';
    if (last === 'z') {
      const every = (way: 'forward' | 'backward') =>
        path.every((id, at) => at === 0 || causal(path[at - 1] ?? '', id, way));
      // Where the same concepts cause each other, either way is a path of its own, with claims of its own.
      const ways = (['forward', 'backward'] as const).filter(every);
      lists.causation.push(...ways.map(() => path.join('>')));
      if (ways.length === 0) lists.other.push(path.join('>'));
    } else if (path.length <= maxLength)
      for (const id of ids) if (!path.includes(id) && tied(last, id)) walk([...path, id]);
  };
  walk(['a']);
  return lists;
}

it('finds exactly the paths that trying everything finds', async () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'z');
  const relation = fc.constantFrom('CAUSES', 'HAS_SYMPTOM', 'SUBTYPE_OF', 'RESEMBLES');
  const mark = fc.constantFrom(undefined, undefined, 'not' as const, 'weak' as const);
  const claims = fc.array(
    fc
      .tuple(id, relation, id, mark)
      .map(([s, r, o, m]): Claim => (m === undefined ? [s, r, o] : [s, r, o, m])),
    { maxLength: 14 },
  );
  await fc.assert(
    fc.asyncProperty(claims, fc.integer({ min: 1, max: 5 }), async (some, maxLength) => {
      const all: Claim[] = [...some, ['a', 'AFFECTS', 'a'], ['z', 'AFFECTS', 'z']];
      const answer = await linksBetween(question({ maxLength, limit: limits.pathsMost }), claimStore(all));
      const expected = brute(all, maxLength);
      for (const along of ['causation', 'other'] as const) {
        const paths = answer.paths.filter((path) => path.along === along);
        expect(paths.map(({ nodes }) => nodes.map((node) => node.id).join('>')).sort()).toEqual(
          expected[along].sort(),
        );
        const lengths = paths.map(({ edges }) => edges.length);
        expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
      }
      expect(answer.total).toBe(expected.causation.length + expected.other.length);
    }),
    { numRuns: 200 },
  );
});
