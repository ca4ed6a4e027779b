/** How values get into a query. */
import neo4j from 'neo4j-driver';
import { expect, it } from 'vitest';
import { sent, withOneParameter } from './parameters';

it('reads every parameter out of one map, and leaves quoted names and dynamic labels alone', () => {
  expect(withOneParameter('MATCH (n {id: $id}) SET n:$(row.labels) LIMIT $most')).toBe(
    'MATCH (n {id: $given.id}) SET n:$(row.labels) LIMIT $given.most',
  );
  expect(withOneParameter("MATCH ()-[r:`a $b`]->() WHERE r.x = '$c' AND r.id > $after")).toBe(
    "MATCH ()-[r:`a $b`]->() WHERE r.x = '$c' AND r.id > $given.after",
  );
});

it('sends numbers as whole ones and every text as it can be written', () => {
  expect(sent({ most: 5, ids: ['a\ud800'], kind: null })).toEqual({
    given: { most: neo4j.int(5), ids: ['a\ue000d800'], kind: null },
  });
});
