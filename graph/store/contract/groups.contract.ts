/** Contract of `riskGroups`, `lens` and `topNodes`: where a reader starts, and whom a reader looks for. */
import { describe, expect, it } from 'vitest';
import { groupMatches, limits } from '../../model';
import { hostileTexts } from './hostile';
import { each, everything, expectSame, filtersOf, idsOf, outcome, seeds, type Lab } from './lab';
import type { GraphPart } from './randomGraph';
import { claim, evidenceOf, record } from './smallGraph';

export function groupsContract(lab: Lab): void {
  describe('riskGroups', () => {
    it.each(lab.graphs)('lists those of whom something is said (graph %i)', async (seed) => {
      const pair = await lab.pair(seed);
      await expectSame(pair, (store) => store.riskGroups({ unchecked: true }));
      await expectSame(pair, (store) => store.riskGroups({ unchecked: false }));
    });
  });

  if (lab.canWrite) onlyAvoided(lab);

  describe('lens', () => {
    it.each(lab.graphs)(
      'has the same members, reasons and sentence for one group and for several (graph %i)',
      async (seed) => {
        const pair = await lab.pair(seed);
        const groups = (await pair.oracle.riskGroups({ unchecked: true })).map(({ node }) => node.id);
        expect(groups.length).toBeGreaterThan(3);
        const chosen = [
          ...groups.map((id) => [id]),
          groups.slice(0, 2),
          groups.slice(0, limits.riskGroups),
          [...groups.slice(0, 1), ...groups.slice(0, 1)],
        ];
        await each(chosen, async (ids) => {
          for (const unchecked of [true, false])
            for (const riskGroupMatch of groupMatches)
              await expectSame(pair, (store) => store.lens(ids, { unchecked, riskGroupMatch }));
        });
      },
    );

    it('gives the same again, and the other one where the switch is the other way', async () => {
      const pair = await lab.pair(seeds[1]);
      const [group] = await pair.oracle.riskGroups({ unchecked: true });
      for (const unchecked of [true, false, true]) {
        await expectSame(pair, (store) => store.lens([group?.node.id ?? ''], { unchecked }));
      }
    });

    it('may be of any concept, but of none that is not there and of no more than a few', async () => {
      const pair = await lab.pair(seeds[0]);
      const ids = await idsOf(pair);
      for (const id of ids.slice(0, 5))
        await expectSame(pair, (store) => store.lens([id], { unchecked: true }));
      await each(hostileTexts, (text) =>
        expectSame(pair, (store) => store.lens([text], { unchecked: true })),
      );
      const failed = { failed: 'bad_input' };
      expect(await outcome(() => pair.store.lens([], { unchecked: true }))).toEqual(failed);
      expect(
        await outcome(() => pair.store.lens(ids.slice(0, limits.riskGroups + 1), { unchecked: true })),
      ).toEqual(failed);
    });
  });

  describe('topNodes', () => {
    it.each(lab.graphs)('gives the best connected of a kind first (graph %i)', async (seed) => {
      const pair = await lab.pair(seed);
      const kinds = ['Condition', 'Symptom', 'RiskGroup', 'Gene', 'NamedThing', 'Odd Category', 'Nonsense'];
      for (const filter of await filtersOf(pair)) {
        await each(kinds, async (kind) => {
          for (const limit of [1, 3, limits.searchHitsMost]) {
            await expectSame(pair, (store) => store.topNodes(kind, limit, filter));
          }
        });
      }
      await expectSame(pair, (store) => store.topNodes("'; --", 3, everything));
    });
  });
}

/** People of whom only this is said, that something should not be used in them; and a condition of which it is said too. */
const avoided: GraphPart = {
  info: { name: 'avoided' },
  records: [
    record('drug', 'Drug', 'Salve'),
    record('tea', 'Drug', 'Tea'),
    record('children', 'PopulationOfIndividualOrganisms', 'Children'),
    record('women', 'PopulationOfIndividualOrganisms', 'Women'),
    record('men', 'PopulationOfIndividualOrganisms', 'Men'),
    record('gout', 'Disease', 'Gout'),
  ],
  statements: [
    claim('1', ['drug', 'CONTRAINDICATED_IN', 'children'], evidenceOf('a')),
    claim('2', ['tea', 'CONTRAINDICATED_IN', 'children'], evidenceOf('a')),
    claim('3', ['drug', 'CONTRAINDICATED_IN', 'gout'], evidenceOf('a')),
    claim('4', ['women', 'AT_RISK_OF', 'gout'], evidenceOf('a')),
    claim('5', ['drug', 'CONTRAINDICATED_IN', 'women'], evidenceOf('a')),
    claim('6', ['tea', 'CONTRAINDICATED_IN', 'men'], evidenceOf('a'), { negated: true }),
  ],
};

function onlyAvoided(lab: Lab): void {
  it('lists people in whom something should not be used, and no condition in which it should not', async () => {
    const { store } = await lab.filled([avoided]);
    const groups = await store.riskGroups({ unchecked: false });
    expect(groups.map(({ node, count }) => [node.id, count])).toEqual([
      ['lab:children', 2],
      ['lab:women', 2],
    ]);
  });
}
