import { describe, expect, it } from 'vitest';
import { proposalFor } from '../../graph/store/neo4j/foreign/inspect/propose';
import type { Inspection } from '../../graph/store/open';
import { inspectionLines } from './inspectionLines';

type Survey = Inspection['survey'];

const property = (name: string, distinct = 10) => ({
  ...{ name, found: 10, distinct, holds: ['text'], example: '' },
});

const survey = (over: Partial<Survey> = {}): Survey => ({
  ...{ database: 'neo4j', nodes: 20, relationships: 1_200, labels: [], types: [], indexes: [], notes: [] },
  ...over,
});

const told = (of: Survey, whose: Inspection['whose'] = 'foreign'): string =>
  inspectionLines
    .ofDatabase({
      ...{ place: 'bolt://db', version: '5.26', whose, survey: of },
      proposal: whose === 'foreign' ? proposalFor(of) : null,
    })
    .join('\n');

const own = survey({
  labels: [
    { label: 'Illness', count: 10, looked: 10, properties: [property('code'), property('title')] },
    {
      ...{ label: 'Symptom', count: 10, looked: 10 },
      properties: Array.from({ length: 11 }, (_, at) => property(at === 0 ? 'id' : `p${at}`)),
    },
  ],
  types: [
    {
      ...{ type: 'HAS_SYMPTOM', count: 1_200, looked: 1_000, properties: [] },
      between: [{ from: 'Illness', to: 'Symptom', count: 1_000 }],
    },
  ],
});

describe('what inspect tells', () => {
  it('of an empty database: what would fill it', () => {
    expect(told(survey({ nodes: 0, relationships: 0 }), 'empty')).toMatch(
      /: empty\. etiograph init --sample/,
    );
  });

  it('of another program’s: what is there, with long lists cut, and the guess', () => {
    const lines = told(own);
    expect(lines).toContain('another program’s data. 20 nodes, 1,200 relationships.');
    expect(lines).toMatch(/Symptom +10 +id, p1.* and 3 more/);
    expect(lines).toMatch(/HAS_SYMPTOM +1,200 +Illness → Symptom/);
    expect(lines).toContain('Proposed mapping, a guess by names:');
    expect(lines).toMatch(/Illness +condition +id: code +name: title/);
    expect(lines).toContain('Etiograph only reads this database and never alters it.');
  });

  it('of a known shape: its name', () => {
    const lines = told(
      survey({
        labels: [
          {
            ...{ label: 'biolink:Disease', count: 10, looked: 10 },
            properties: [property('id'), property('name')],
          },
        ],
      }),
    );
    expect(lines).toContain('the kgx tool wrote (ETIOGRAPH_MAPPING=kgx)');
  });

  it('of nothing that can be told apart: that no mapping can be proposed', () => {
    const notes = survey({
      labels: [{ label: 'Note', count: 10, looked: 10, properties: [property('text', 1)] }],
    });
    expect(told(notes)).toContain('No mapping can be proposed.');
  });
});
