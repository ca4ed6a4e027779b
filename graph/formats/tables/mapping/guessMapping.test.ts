/** What a table's columns are taken for, and why: by heading, by content, by place; never more than the table says. */
import { describe, expect, it } from 'vitest';
import { fixtureText } from '../../fixtures/support';
import { guessMapping } from './guessMapping';
import { KnownNodes } from './knownNodes';
import type { TableMapping } from './mapping';
import { sniffTable } from './role';

const text = (name: string) => fixtureText(name).replace(/^\uFEFF/, '');
const uses = ({ columns }: TableMapping) =>
  Object.fromEntries(
    columns.filter(({ as }) => as !== 'attribute').map(({ column, as }) => [column, as] as const),
  );
const guess = (csv: string, known?: KnownNodes) => guessMapping({ text: csv }, known);

describe('headings', () => {
  it.each([
    ['source,target', { source: 'subject', target: 'object' }],
    [
      'From ID,from_name,To ID,to_name',
      { 'From ID': 'subject', from_name: 'subject_name', 'To ID': 'object', to_name: 'object_name' },
    ],
    ['headId,relation,tailId', { headId: 'subject', relation: 'predicate', tailId: 'object' }],
    [
      'subject,object,source,target',
      { subject: 'subject', object: 'object', source: 'primary_knowledge_source' },
    ],
    [
      'Start,Edge,End,Sentence',
      { Start: 'subject', Edge: 'predicate', End: 'object', Sentence: 'supporting_text' },
    ],
    ['node1,node2,Not,licence', { node1: 'subject', node2: 'object', Not: 'negated', licence: 'license' }],
    [
      'subject,predicate,object,object_direction_qualifier',
      {
        subject: 'subject',
        predicate: 'predicate',
        object: 'object',
        object_direction_qualifier: 'qualifier',
      },
    ],
  ])('%s: edges', async (heading, expected) => {
    const mapping = await guess(`${heading}\n${heading.replaceAll(/[^,]+/g, 'x')}\n`);
    expect(mapping.role).toBe('edges');
    expect(uses(mapping)).toEqual(expected);
  });

  it.each([
    ['id,label,kind', { id: 'id', label: 'name', kind: 'category' }],
    [
      'Name,Label,Definition,Aliases',
      { Name: 'name', Label: 'category', Definition: 'description', Aliases: 'synonym' },
    ],
    ['curie;term;xrefs', { curie: 'id', term: 'name', xrefs: 'xref' }],
    ['id,name,disease,symptom', { id: 'id', name: 'name' }],
  ])('%s: nodes', async (heading, expected) => {
    const mapping = await guess(`${heading}\n${heading.replaceAll(/[^,;]+/g, 'x')}\n`);
    expect(mapping.role).toBe('nodes');
    expect(uses(mapping)).toEqual(expected);
  });

  it.each([
    ['Cause,Effect', 'biolink:causes'],
    ['Disease,Symptoms', 'biolink:has_phenotype'],
    // A drug beside a disease may be for it or to be kept from it.
    ['Drug,Disease', 'biolink:related_to'],
    ['source,target', 'biolink:related_to'],
  ])('%s without a relation says %s', async (heading, predicate) => {
    expect((await guess(`${heading}\na,b\n`)).defaults.predicate).toBe(predicate);
  });

  it('says nothing for all rows where a column does', async () => {
    expect((await guess('Cause,Effect,Relation\na,b,c\n')).defaults).toEqual({});
  });

  it('says why', async () => {
    const { columns } = await guess('source,target,colour\na,b,c\n');
    for (const { why } of columns) expect(why).not.toBe('');
  });
});

describe('content', () => {
  it('does not take “Directed” for a relation', async () => {
    const mapping = await guess(text('gephi-edges.csv'));
    expect(uses(mapping)).toEqual({ Source: 'subject', Target: 'object', Id: 'id', Label: 'predicate' });
  });

  it('does not take the number of a sentence for a quotation', async () => {
    expect(uses(await guess('source,target,sentence\na,b,8\nc,d,"8, 9"\n'))).not.toHaveProperty('sentence');
  });

  it('finds ends among the nodes that other tables described', async () => {
    const known = new KnownNodes();
    known.add('n1', 'x:n1', 'leg cramps');
    known.add('n2', 'x:n2', 'dehydration');
    const csv = 'A,what,B\nn2,causes,leg cramps\ndehydration,causes,n1\n';
    expect(uses(await guess(csv, known))).toEqual({ A: 'subject', B: 'object' });
    expect(uses(await guess(csv))).toEqual({});
  });

  it('goes by place where there are no headings', async () => {
    const mapping = await guess(text('no-headings.csv'));
    expect(mapping).toMatchObject({ heading: false, role: 'edges' });
    expect(mapping.columns.map(({ as }) => as)).toEqual(['subject', 'predicate', 'object']);
  });
});

describe('the text', () => {
  it.each([
    ['a,b\n1,2\n', ','],
    ['a;b\n"1,5";2\n"1,6";3\n', ';'],
    ['a\tb\n1, 2\t3\n', '\t'],
    ['a|b|c\n1|2|3\n', '|'],
    ['sep=;\na;b,c,d\n', ';'],
    ['id,name\n1,"x; y; z"\n2,"x; y; z"\n', ','],
  ])('%j', async (csv, delimiter) => expect((await guess(csv)).delimiter).toBe(delimiter));

  it('takes quotation marks in tables of tabs for text where they do not pair', async () => {
    expect((await guess(text('lone-quotes.tsv'))).quoted).toBe(false);
    expect((await guess('id\tname\nDOID:1\t"a ""b"""\n')).quoted).toBe(true);
  });

  it('tells what parts the items of a list', async () => {
    expect((await guess('id,synonyms\n1,a; b\n')).lists).toBe(';');
    expect((await guess('id,synonyms\n1,a;b|c\n')).lists).toBe('|');
    expect((await guess('id,synonyms\n1,"Diabetes, type 2"\n')).lists).toBe('|');
  });

  it('survives an end that is cut off inside a quoted cell', async () => {
    expect(uses(await guess('id,name\n1,one\n2,"tw'))).toEqual({ id: 'id', name: 'name' });
  });

  it.each([
    ['names_nodes.csv', 'nodes'],
    ['odd-rows_edges.csv', 'edges'],
    ['semicolons.csv', 'edges'],
    ['headings-that-say-nothing.csv', null],
    ['wrong-arity.sif', null],
  ])('%s is told as %s', (name, role) => expect(sniffTable(text(name))).toBe(role));
});
