import { describe, expect, it } from 'vitest';
import type { KindTie } from '@/graph/store/types';
import { arcsOf, kindsInOrder, mostArcs, rowHeight } from './arcs';

const tie = (subject: string, relation: string, object: string, count = 1): KindTie => ({
  subject,
  relation,
  object,
  count,
  negated: false,
});
const kinds = kindsInOrder([
  { kind: 'Gene', count: 900 },
  { kind: 'Symptom', count: 3 },
  { kind: 'Condition', count: 5 },
  { kind: 'Pathway', count: 1_000 },
  { kind: 'Cause', count: 9 },
]);

describe('kindsInOrder', () => {
  it('follows the columns of a picture, then the number of concepts', () => {
    expect(kinds.map(({ kind }) => kind)).toEqual(['Cause', 'Condition', 'Symptom', 'Pathway', 'Gene']);
  });
});

describe('arcsOf', () => {
  const ties = [
    tie('Cause', 'CAUSES', 'Condition', 12_345),
    tie('Condition', 'HAS_SYMPTOM', 'Symptom', 10),
    tie('Cause', 'CAUSES', 'Symptom'),
    tie('Condition', 'SUBTYPE_OF', 'Condition'),
    tie('Symptom', 'AFFECTS', 'Cause'),
  ];

  it('draws an arc for each sort of line, wider for more pairs, with its count', () => {
    const { arcs, height } = arcsOf(kinds, ties, 600);
    expect(height).toBe(5 * rowHeight);
    expect(arcs).toHaveLength(ties.length);
    const [many, few] = ['CAUSES', 'SUBTYPE_OF'].map((relation) =>
      arcs.find((arc) => arc.tie.relation === relation),
    );
    expect(many?.label.text).toBe('12K');
    expect(many?.width).toBeGreaterThan(few?.width ?? 9);
  });

  it('lets no count lie on another', () => {
    const { arcs } = arcsOf(kinds, ties, 600);
    for (const one of arcs) {
      for (const other of arcs.filter((arc) => arc !== one)) {
        const apart =
          Math.abs(one.label.x - other.label.x) >= 20 || Math.abs(one.label.y - other.label.y) >= 10;
        expect(apart, `${one.tie.relation} and ${other.tie.relation}`).toBe(true);
      }
    }
  });

  it('fits into the room there is', () => {
    const { arcs, width } = arcsOf(kinds, ties, 120);
    expect(width).toBeLessThanOrEqual(120);
    for (const { label } of arcs) expect(label.x).toBeLessThan(120);
  });

  it('leaves out ends that are no kind of the graph, and all beyond a number', () => {
    expect(arcsOf(kinds, [tie('Cause', 'CAUSES', 'Elsewhere')], 600).arcs).toEqual([]);
    const many = Array.from({ length: mostArcs + 5 }, (_, at) => tie('Cause', `R${at}`, 'Symptom'));
    expect(arcsOf(kinds, many, 600).arcs).toHaveLength(mostArcs);
  });
});
