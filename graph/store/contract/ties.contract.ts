/** Contract of `kindTies`: the shape of the whole graph. */
import { describe, expect, it } from 'vitest';
import { expectSame, type Lab } from './lab';
import { smallGraph } from './smallGraph';

export function tiesContract(lab: Lab): void {
  describe('kindTies', () => {
    it.each(lab.graphs)('counts pairs by kinds, relation and polarity (graph %i)', async (seed) => {
      const pair = await lab.pair(seed);
      for (const unchecked of [true, false]) await expectSame(pair, (store) => store.kindTies({ unchecked }));
      expect((await pair.oracle.kindTies({ unchecked: true })).length).toBeGreaterThan(10);
    });
  });

  if (lab.hasGroups) byHand(lab);
  if (lab.canWrite) empty(lab);
}

function byHand(lab: Lab): void {
  describe('kindTies', () => {
    it('by hand: a pair that two sources tie once, a loop once, the denied apart', async () => {
      const { store } = await lab.filled([smallGraph]);
      const tie = (subject: string, relation: string, object: string, count: number, negated = false) => ({
        subject,
        relation,
        object,
        negated,
        count,
      });
      const checked = [
        tie('RiskGroup', 'AT_RISK_OF', 'Condition', 2),
        tie('Condition', 'CAUSES', 'Condition', 1),
        tie('Condition', 'HAS_SYMPTOM', 'Symptom', 1),
        tie('Condition', 'HAS_SYMPTOM', 'Symptom', 1, true),
        tie('Mechanism', 'CAUSES', 'Condition', 1),
        tie('RiskGroup', 'SUBTYPE_OF', 'RiskGroup', 1),
        tie('Treatment', 'TREATS', 'Condition', 1),
      ];
      expect(await store.kindTies({ unchecked: false })).toEqual(checked);
      expect(await store.kindTies({ unchecked: true })).toEqual([
        ...checked.slice(0, 5),
        tie('NamedThing', 'CAUSES', 'Mechanism', 1),
        ...checked.slice(5),
      ]);
    });
  });
}

function empty(lab: Lab): void {
  describe('kindTies', () => {
    it('is empty for an empty store', async () => {
      const { store } = await lab.open();
      expect(await store.kindTies({ unchecked: true })).toEqual([]);
    });
  });
}
