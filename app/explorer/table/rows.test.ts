import { describe, expect, it } from 'vitest';
import type { Statement } from '@/graph/model';
import { aLibrary, anEdge, aNode, aView } from '../state/fixtures';
import { showAsOne } from '../state/same';
import { sceneOf } from '../state/scene';
import { open } from '../state/view';
import { shownColumns, asItComes } from './arrange';
import { claimColumns, claimRows } from './claims';
import { conceptColumns, conceptRows } from './concepts';
import { lineColumns, lineRows } from './lines';
import type { Column } from './types';

const veins = aNode('DOID:1', 'Condition', { name: 'Bad veins', synonyms: ['varices'], xrefs: ['UMLS:C1'] });
const varices = aNode('MESH:1', 'Condition', { name: 'Varices', xrefs: ['UMLS:C1'] });
const cramp = aNode('cramp', 'Symptom', { name: 'Cramp' });
const causes = anEdge('DOID:1', 'CAUSES', 'cramp', { commonness: 'common', statements: 2, weight: 0.123 });
const other = anEdge('MESH:1', 'CAUSES', 'cramp');
const library = aLibrary([veins, varices, cramp], [causes, other]);
const view = open('DOID:1')(aView(['DOID:1', 'MESH:1', 'cramp']));
const cells = <Row>(columns: readonly Column<Row>[], row: Row | undefined) =>
  row === undefined ? [] : Object.fromEntries(columns.map(({ id, cell }) => [id, cell(row)]));

describe('concepts as rows', () => {
  it('tell of each what the picture knows', () => {
    const rows = conceptRows(sceneOf(view, library, null));
    expect(rows.map(({ key, lines }) => [key, lines])).toEqual([
      ['DOID:1', 1],
      ['MESH:1', 1],
      ['cramp', 2],
    ]);
    expect(cells(conceptColumns(false), rows[0])).toEqual({
      name: 'Bad veins',
      kind: 'condition',
      lines: 1,
      also: 'varices',
      more: null,
      definition: null,
      id: 'DOID:1',
      codes: 'UMLS:C1',
      datasets: 'test',
      stored: 'yes',
    });
  });

  it('tell under a lens whether something is said of the group', () => {
    const scene = sceneOf(
      { ...view, lens: { groups: ['x'], match: 'any', mode: 'mark' } },
      library,
      new Set(['cramp']),
    );
    const lens = conceptColumns(true).find(({ id }) => id === 'lens');
    expect(conceptRows(scene).map((row) => lens?.cell(row))).toEqual(['no', 'no', 'yes']);
  });

  it('are one row under all names and ids where they are shown as one, and each line keeps its own', () => {
    const scene = sceneOf(showAsOne('DOID:1', 'MESH:1')(view), library, null);
    const rows = conceptRows(scene);
    expect(rows.map(({ lines }) => lines)).toEqual([2, 2]);
    expect(cells(conceptColumns(false), rows[0])).toMatchObject({
      name: 'Bad veins / Varices',
      id: 'DOID:1; MESH:1',
    });
    expect(lineRows(scene, library).map(({ sentence }) => sentence)).toEqual([
      'A common cause of Cramp is Bad veins.',
      'Varices can cause Cramp.',
    ]);
  });
});

describe('lines as rows', () => {
  it('are sentences with what is behind them', () => {
    const [row] = lineRows(sceneOf(view, library, null), library);
    expect(cells(lineColumns, row)).toMatchObject({
      relation: 'can cause',
      from: 'Bad veins',
      to: 'Cramp',
      often: 'common',
      claims: 2,
      weight: 0.12,
      negated: 'no',
      disputed: 'no',
    });
  });
});

describe('claims as rows', () => {
  const claim = (id: string, object: string): Statement => ({
    id,
    dataset: 'test',
    subject: 'DOID:1',
    relation: 'CAUSES',
    object,
    negated: false,
    qualifiers: {},
    attributes: {},
    evidence: {
      source: { id: 'infores:paper', title: 'A paper', publisher: null, date: null, url: null },
      publications: [],
      knowledgeLevel: 'knowledge_assertion',
      agentType: 'manual_agent',
      locator: '8',
    },
  });

  it('are those behind the lines, in the columns of the spreadsheet, with their data set’s licence', () => {
    const rows = claimRows(
      [claim('1', 'cramp'), claim('2', 'gone')],
      [{ name: 'test', license: 'CC BY 4.0' }],
      new Set([causes.id]),
      library,
    );
    expect(rows.map(({ key, line }) => [key, line])).toEqual([['test 1', causes.id]]);
    expect(cells(claimColumns, rows[0])).toMatchObject({
      claim: 'Bad veins can cause Cramp.',
      source: 'A paper',
      sentence: '8',
      licence: 'CC BY 4.0',
      'subject id': 'DOID:1',
    });
    expect(shownColumns(claimColumns, asItComes)[0]?.id).toBe('claim');
  });
});
