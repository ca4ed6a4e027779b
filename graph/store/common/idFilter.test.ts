import fc from 'fast-check';
import { expect, it } from 'vitest';
import { IdFilter } from './idFilter';

it('has every id that was added', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (ids) => {
      const filter = new IdFilter();
      for (const id of ids) filter.add(id);
      expect(ids.every((id) => filter.mayHave(id))).toBe(true);
    }),
    { numRuns: 50 },
  );
});

it('hardly ever takes another one for one of them, however alike they are', () => {
  const filter = new IdFilter();
  expect(filter.mayHave('anything')).toBe(false);
  const count = 300_000;
  for (let at = 0; at < count; at += 1) filter.add(`DOID:${at}|CAUSES|HP:${at % 7}+`);
  let wrong = 0;
  for (let at = 0; at < count; at += 1)
    if (filter.mayHave(`DOID:${at}|CAUSES|HP:${(at % 7) + 7}+`)) wrong += 1;
  expect(wrong).toBeLessThan(3);
});
