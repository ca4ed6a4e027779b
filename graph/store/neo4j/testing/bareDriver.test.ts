import { expect, it } from 'vitest';
import { readStamp } from '../cypher/state';
import { withOneParameter } from '../parameters';
import { withoutMarker } from './bareDriver';

it('leaves the look at the marker out, and what then is empty', () => {
  const query = (text: string) => ({ text, parameters: {} });
  const marker = query(withOneParameter(readStamp));
  const own = query('MATCH (n) RETURN n');
  expect(withoutMarker([[[own, marker], [marker]], [[marker]]])).toEqual([[[own]]]);
});
