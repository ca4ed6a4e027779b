import { expect, it } from 'vitest';
import { ms, table } from './table';

it('aligns the first column left and the others right', () => {
  expect(
    table(
      ['question', 'p50'],
      [
        ['search', '0.15'],
        ['a longer one', '12'],
      ],
    ),
  ).toBe(['question       p50', '------------  ----', 'search        0.15', 'a longer one    12'].join('\n'));
});

it('writes durations with fitting places', () => {
  expect([0.1534, 9.99, 12.345, 250.4].map(ms)).toEqual(['0.15', '9.99', '12.3', '250']);
});
