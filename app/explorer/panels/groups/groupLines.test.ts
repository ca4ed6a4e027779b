/** What is said of a group: sorted by what it means to it, with the lines that say so. */
import { describe, expect, it } from 'vitest';
import { edgeId, type Lens, type LensReason } from '@/graph/model';
import { anEdge } from '../../state/fixtures';
import { linesBySort, membersBySort } from './groupLines';

const line = (subject: string, relation: string, object: string) =>
  edgeId({ subject, relation, object, negated: false, qualifiers: {} });
const lensOf = (reasons: Record<string, LensReason>): Lens => ({
  groups: ['old'],
  match: 'any',
  members: Object.entries(reasons).map(([id, reason]) => ({ id, reason })),
  sentence: '',
  cut: false,
});

const lens = lensOf({
  old: { why: 'chosen' },
  people: { why: 'broader', of: 'old' },
  falls: { why: 'atRisk', group: 'old', edge: line('old', 'AT_RISK_OF', 'falls') },
  sedative: { why: 'avoid', group: 'old', edge: line('sedative', 'CONTRAINDICATED_IN', 'old') },
  rugs: { why: 'tied', to: 'falls', relation: 'CAUSES', edge: line('rugs', 'CAUSES', 'falls') },
  dark: {
    why: 'tied',
    to: 'falls',
    relation: 'CONTRIBUTES_TO',
    edge: line('dark', 'CONTRIBUTES_TO', 'falls'),
  },
  fracture: { why: 'tied', to: 'falls', relation: 'CAUSES', edge: line('falls', 'CAUSES', 'fracture') },
  rails: { why: 'tied', to: 'falls', relation: 'PREVENTS', edge: line('rails', 'PREVENTS', 'falls') },
});

describe('what is said of a group', () => {
  it('takes for causes only what leads to something more common, not what follows from it', () => {
    expect(membersBySort(lens)).toEqual({
      groups: ['old', 'people'],
      common: ['falls'],
      avoid: ['sedative'],
      causes: ['rugs', 'dark'],
      cut: false,
    });
  });

  it('has the lines that say so, the best founded first, and none that is negated or about others', () => {
    const edges = [
      anEdge('old', 'AT_RISK_OF', 'falls', { weight: 0.5 }),
      anEdge('people', 'AT_RISK_OF', 'falls', { weight: 0.9 }),
      anEdge('old', 'AT_RISK_OF', 'falls', { negated: true }),
      anEdge('sedative', 'CONTRAINDICATED_IN', 'old'),
      anEdge('sedative', 'CONTRAINDICATED_IN', 'falls'),
      anEdge('rugs', 'CAUSES', 'falls'),
      anEdge('falls', 'CAUSES', 'fracture'),
    ];
    const { common, avoid, causes } = linesBySort(edges, membersBySort(lens));
    expect(common.map(({ subject }) => subject)).toEqual(['people', 'old']);
    expect(avoid.map(({ object }) => object)).toEqual(['old']);
    expect(causes.map(({ subject }) => subject)).toEqual(['rugs']);
  });
});
