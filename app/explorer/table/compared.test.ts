/** A comparison as rows: what each of the compared is said to be, which rows are shown, and what the file holds. */
import { describe, expect, it } from 'vitest';
import type { Comparison } from '@/graph/answers/compare/compare';
import { compareEdges } from '@/graph/answers/compare/rows';
import { aNode, anEdge } from '../state/fixtures';
import { asItComes } from './arrange';
import { cellOf, comparedColumns, rowGroups, rowsShown, showOptions } from './compared';
import { tableCsv } from './csv';

const nodes = [aNode('a'), aNode('b'), aNode('c')];
const edges = [
  anEdge('a', 'HAS_SYMPTOM', 'all', { statements: 2 }),
  anEdge('b', 'HAS_SYMPTOM', 'all'),
  anEdge('c', 'HAS_SYMPTOM', 'all'),
  anEdge('a', 'HAS_SYMPTOM', 'some'),
  anEdge('b', 'HAS_SYMPTOM', 'some'),
  anEdge('c', 'HAS_SYMPTOM', 'some', { negated: true }),
  anEdge('x', 'CAUSES', 'a'),
  anEdge('x', 'CAUSES', 'a', { negated: true }),
  anEdge('y', 'CAUSES', 'b', { negated: true }),
];

const ids = nodes.map(({ id }) => id);
const { rows: found, between } = compareEdges(ids, edges);
const rows = found.map(({ other, ...row }) => ({ ...row, node: aNode(other, 'Symptom') }));
const count = (standing: string) => rows.filter((row) => row.standing === standing).length;
const comparison: Comparison = {
  nodes,
  rows,
  between,
  total: rows.length,
  counts: {
    shared: count('shared'),
    partly: count('partly'),
    only: count('only'),
    denied: count('denied'),
    disagree: rows.filter(({ disagree }) => disagree).length,
  },
  cut: false,
};
const named = (show: Parameters<typeof rowsShown>[1]) => rowsShown(rows, show).map(({ node }) => node.id);
const row = (id: string) => rows.find(({ node }) => node.id === id) ?? expect.unreachable();

describe('a comparison as rows', () => {
  it('tells what is said of each, and does not take silence for a no', () => {
    expect(ids.map((id) => cellOf(row('some'), id))).toEqual(['yes', 'yes', 'opposite']);
    expect(ids.map((id) => cellOf(row('x'), id))).toEqual(['both', 'no', 'no']);
  });

  it('shows all, what is shared, what is said of one alone, or what sources disagree about', () => {
    expect(named(undefined)).toHaveLength(4);
    expect(named('shared')).toEqual(['all']);
    expect(named('partly')).toEqual(['some']);
    expect(named({ only: 'a' })).toEqual(['x']);
    expect(named({ only: 'b' })).toEqual([]);
    expect(named('disagree')).toEqual(['x']);
  });

  it('names what is advised as what it is, and as no reason to see a doctor', () => {
    const advised = rows.map((one) => ({ ...one, relation: 'NEEDS_CARE', direction: 'in' as const }));
    expect(rowGroups(advised).map(({ heading }) => heading)).toEqual(['What is advised']);
    const column = comparedColumns(nodes, null).find(({ id }) => id === 'relation');
    expect(advised.map((one) => column?.cell(one))).toContain('What is advised');
  });

  it('counts each choice as it shows it', () => {
    for (const { show, count: told } of showOptions(comparison)) expect(told).toBe(named(show).length);
    expect(showOptions(comparison)).toHaveLength(7);
    expect(showOptions({ ...comparison, cut: true }).filter(({ atLeast }) => atLeast)).toHaveLength(3);
    const two = { ...comparison, nodes: nodes.slice(0, 2) };
    expect(showOptions(two).map(({ show }) => show)).not.toContain('partly');
  });

  it('groups rows by relation and by the end that the compared are', () => {
    expect(rowGroups(rows).map(({ heading, rows: of }) => [heading, of.length])).toEqual([
      ['What can cause it', 2],
      ['Symptoms', 2],
    ]);
  });

  it('is a file of the rows that are shown, with their sentences', async () => {
    const csv = await tableCsv(
      rowsShown(rows, 'shared'),
      comparedColumns(nodes, new Set(['all'])),
      asItComes,
    );
    expect(csv.split('\r\n')).toEqual([
      '\uFEFFconcept,relation,kind,a,b,c,sources disagree,linked to the group,sentences,sources,claims,id',
      'all,Symptoms,symptom,said,said,said,no,yes,A can show as all. | B can show as all. | C can show as all.,paper,4,all',
      '',
    ]);
  });
});
