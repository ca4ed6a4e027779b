/** What is written to Neo4j reads back as it was, and looks there as its users expect. */
import neo4j from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { joinRecords, type NodeRecord, type StatementRecord } from '../../model';
import { randomGraph } from '../contract/randomGraph';
import { evidenceOf } from '../contract/smallGraph';
import { readNode, storedNode } from './nodeProperties';
import type { Properties } from './properties';
import { readStatement, storedStatement } from './statementProperties';

/** As the driver gives numbers back. */
const received = (properties: Properties): Properties =>
  Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [name, neo4j.isInt(value) ? value.toNumber() : value]),
  );

const parts = [1, 2, 3, 4].flatMap((seed) => randomGraph(seed));

describe('a concept', () => {
  it('comes back whole', () => {
    for (const { records } of parts) {
      for (const record of records) {
        const joined = [['one', record]] as const;
        expect(readNode(received(storedNode(joined).properties))).toEqual(joinRecords(joined));
      }
    }
  });

  it('keeps attributes that are called as something else', () => {
    const record: NodeRecord = {
      id: 'lab:a',
      categories: ['biolink:Disease'],
      name: 'A',
      synonyms: [],
      xrefs: [],
      attributes: { name: 'other', degree: 3, 'etiograph:name': 'third', '': 'fourth', half: 0.5 },
    };
    const { labels, properties } = storedNode([['one', record]]);
    expect(labels).toEqual(['Condition']);
    expect(properties).toMatchObject({ name: 'A', 'etiograph:name': 'other', half: 0.5 });
    expect(readNode(received(properties)).attributes).toEqual(record.attributes);
  });

  it('shows dates and other values that others have written as text', () => {
    const { properties } = storedNode([
      ['one', { id: 'a', categories: ['x'], name: null, synonyms: [], xrefs: [], attributes: {} }],
    ]);
    const read = readNode({ ...properties, since: new neo4j.types.Date(2024, 2, 29), at: [1, 2] });
    expect(read.attributes).toEqual({ since: '2024-02-29', at: ['1', '2'] });
  });
});

describe('a claim', () => {
  it('comes back whole', () => {
    for (const { statements } of parts) {
      for (const statement of statements) {
        const { subject, object, properties } = storedStatement('one', statement);
        const row = { subject, relation: statement.relation, object, properties: received(properties) };
        expect(readStatement(row)).toEqual({ ...statement, dataset: 'one' });
      }
    }
  });

  const statement: StatementRecord = {
    id: 's1',
    subject: 'lab:a',
    relation: 'TREATS',
    object: 'lab:b',
    negated: false,
    qualifiers: { stage_qualifier: 'late', note: 'odd' },
    evidence: { ...evidenceOf('a'), treatmentLine: 2, note: 'mine' },
    attributes: { stage_qualifier: 'an attribute', note: 'theirs', p_value: 0.01 },
  };

  it('shows its evidence and plain qualifiers under their own names', () => {
    const { properties, type } = storedStatement('one', statement);
    expect(type).toBe('TREATS');
    expect(properties).toMatchObject({
      source: 'infores:a',
      stage_qualifier: 'late',
      note: 'mine',
      p_value: 0.01,
      weight: 0.8,
    });
    expect(neo4j.isInt(properties['treatmentLine'])).toBe(true);
  });

  it('keeps apart evidence, qualifiers and attributes of one name', () => {
    const { subject, object, properties } = storedStatement('one', statement);
    expect(readStatement({ subject, relation: 'TREATS', object, properties: received(properties) })).toEqual({
      ...statement,
      dataset: 'one',
    });
  });
});
