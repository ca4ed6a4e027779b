import { expect, it } from 'vitest';
import { readStamp } from '../../../graph/store/neo4j/cypher/state';
import { withOneParameter } from '../../../graph/store/neo4j/parameters';
import { withoutMarker } from './floor';

it('leaves the look at the marker out, and what then is empty', () => {
  const query = (text: string) => ({ text, parameters: {} });
  const marker = query(withOneParameter(readStamp));
  const own = query('MATCH (n) RETURN n');
  expect(withoutMarker([[[own, marker], [marker]], [[marker]]])).toEqual([[[own]]]);
});
