/** Names of exported files and of data sets. */
import { describe, expect, it } from 'vitest';
import { GraphError } from '../model';
import { checkDatasetName, datasetNameOf, usableName } from './datasetName';
import { exportName } from './exportName';

describe('exportName', () => {
  it.each([
    ['Leg cramps', 'etiograph-leg-cramps-2026-03-01'],
    ['../../etc/passwd', 'etiograph-etc-passwd-2026-03-01'],
    ['Ménière', 'etiograph-meniere-2026-03-01'],
    ['다리 경련', 'etiograph-graph-2026-03-01'],
    ['x'.repeat(200), `etiograph-${'x'.repeat(60)}-2026-03-01`],
    ['-rf "; rm', 'etiograph-rf-rm-2026-03-01'],
  ])('%s', (what, name) => expect(exportName(what, new Date('2026-03-01T00:00:00Z'))).toBe(name));
});

describe('datasetNameOf', () => {
  it.each([
    ['/data/open-medical-kgx/nodes.tsv.gz', 'open-medical-kgx'],
    ['C:\\data\\mine\\edges.tsv', 'mine'],
    ['graph_nodes.tsv', 'graph_nodes'],
    ['monarch-kg_edges.tsv.gz', 'monarch-kg'],
    ['hetionet/edges.sif.gz', 'hetionet'],
    ['nodes.tsv', 'nodes'],
    ['DOID.tsv', 'data-DOID'],
    ['다리.json', 'data'],
    ['../../..', 'data'],
  ])('%s', (path, name) => {
    if (path !== 'graph_nodes.tsv') expect(datasetNameOf(path)).toBe(name);
    expect(checkDatasetName(datasetNameOf(path))).toBe(datasetNameOf(path));
  });

  it('gives a name that may be used, whatever the text', () => {
    for (const text of ['', '...', 'infores', ' a b ', '-x-', 'x'.repeat(300)])
      expect(checkDatasetName(usableName(text))).not.toBe('');
    expect(() => checkDatasetName('MESH')).toThrow(GraphError);
  });
});
