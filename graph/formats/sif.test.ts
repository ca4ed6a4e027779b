/** SIF and its table of nodes: Hetionet's own form, Cytoscape's, and oddities. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { isUnchecked } from '../model';
import { fixtureText, nodesOf, readAll, skippedOf, statementsOf } from './fixtures/support';
import { importFiles } from './importFiles';
import { fileInput } from './node/fileInput';
import { sif } from './sif';
import { metaedges } from './sif/hetionet';

const read = (file: string) => readAll(sif, fixtureText(file), { dataset: 'hetionet' });

describe('Hetionet', () => {
  it('reads metaedges as relations that are no stronger', async () => {
    const statements = statementsOf(await read('hetionet.sif'));
    expect(
      statements.map(({ subject, relation, object, originalPredicate }) => [
        subject,
        relation,
        object,
        originalPredicate,
      ]),
    ).toEqual([
      ['DOID:1', 'HAS_SYMPTOM', 'hetionet:Symptom%3A%3AD000006', 'DpS'],
      ['hetionet:Compound%3A%3ADB1', 'TREATS', 'DOID:1', 'CtD'],
      ['hetionet:Gene%3A%3A1', 'REGULATES', 'hetionet:Gene%3A%3A2', 'Gr>G'],
      ['DOID:1', 'XxX', 'hetionet:Gene%3A%3A1', 'XxX'],
      ['DOID:1', 'HAS_SYMPTOM', 'hetionet:Symptom%3A%3AD000006', 'DpS'],
    ]);
    expect(statements[0]?.id).toBe(statements[4]?.id);
  });

  it('says that what was counted in MEDLINE was found by a program, and what curators stated was not', async () => {
    const [presents, treats, , unknown] = statementsOf(await read('hetionet.sif'));
    expect(presents?.evidence).toMatchObject({
      source: { id: 'infores:hetionet' },
      knowledgeLevel: 'statistical_association',
      agentType: 'data_analysis_pipeline',
      license: 'CC0-1.0',
    });
    expect(treats && isUnchecked(treats.evidence)).toBe(false);
    expect(unknown?.evidence.source.title).toBe('Source not stated');
  });

  it('turns no association into a cause or a treatment', () => {
    const strong = Object.entries(metaedges).filter(([, { relation }]) =>
      ['CAUSES', 'TREATS', 'PREVENTS'].includes(relation),
    );
    expect(strong.map(([name]) => name)).toEqual(['CcSE', 'CtD']);
  });

  it('reads kinds as categories, keeps the kind, and tells public ids', async () => {
    const nodes = nodesOf(await read('hetionet-kinds.tsv'));
    expect(nodes).toEqual([
      {
        id: 'DOID:1',
        name: 'one',
        categories: ['biolink:Disease'],
        synonyms: [],
        xrefs: [],
        attributes: { originalId: 'Disease::DOID:1' },
      },
      {
        id: 'hetionet:Symptom%3A%3AD000006',
        name: 'Abdomen, Acute',
        categories: ['biolink:PhenotypicFeature'],
        synonyms: [],
        xrefs: ['MESH:D000006'],
        attributes: { kind: 'Symptom', note: 'x', originalId: 'Symptom::D000006' },
      },
      {
        id: 'hetionet:Side%20Effect%3A%3AC1',
        name: 'nausea',
        categories: ['biolink:DiseaseOrPhenotypicFeature'],
        synonyms: [],
        xrefs: ['UMLS:C1'],
        attributes: { kind: 'Side Effect', originalId: 'Side Effect::C1' },
      },
      {
        id: 'hetionet:p53',
        name: 'P53',
        categories: ['biolink:ProteinComplex'],
        synonyms: [],
        xrefs: [],
        attributes: { kind: 'protein complex', originalId: 'p53' },
      },
    ]);
  });

  const data = fileURLToPath(new URL('../../../shared/data/hetionet/', import.meta.url));
  const why = existsSync(data) ? '' : ' (skipped: ../shared/data is not here)';
  it.skipIf(why !== '')(`reads every line of it${why}`, async () => {
    const report = await importFiles(
      null,
      [fileInput(`${data}edges.sif.gz`), fileInput(`${data}nodes.tsv.gz`)],
      { dryRun: true },
    );
    expect(report).toMatchObject({
      dataset: 'hetionet',
      read: { nodes: 47_031, statements: 795_182 },
      skipped: { total: 0 },
      danglingEnds: { total: 0 },
      relations: { HAS_SYMPTOM: 3_357, TREATS: 755, EASES: 390, LOCATED_IN: 3_602, INTERACTS_WITH: 147_164 },
      unknownPrefixes: { Gene: 20_945 },
    });
    expect(report.unknownPrefixes).not.toHaveProperty('Disease');
  });
});

describe('Cytoscape', () => {
  it('reads several targets of a line, spaces, nodes without edges, and tells what is missing', async () => {
    const records = await readAll(sif, fixtureText('wrong-arity.sif'), { dataset: 'cy' });
    expect(statementsOf(records).map(({ subject, object }) => [subject, object])).toEqual([
      ['cy:a', 'cy:b'],
      ['cy:a', 'cy:c'],
      ['cy:a', 'cy:d'],
    ]);
    expect(new Set(statementsOf(records).map(({ id }) => id)).size).toBe(3);
    expect(nodesOf(records).map(({ name }) => name)).toEqual(['a', 'b', 'c', 'd', 'lonely', 'x']);
    expect(skippedOf(records)).toEqual(['4 has a source but no relation or no target', '5 has no source']);
  });
});
