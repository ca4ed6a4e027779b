/** HPO annotations: what is a symptom and what is not, how often, who says so; and rows that make no sense. */
import { describe, expect, it } from 'vitest';
import { isUnchecked } from '../model';
import { openOracle } from '../store/contract/oracle';
import { fixtureText, inputOf, nodesOf, readAll, skippedOf, statementsOf } from './fixtures/support';
import { detectFormat } from './formats';
import { hpoa } from './hpoa';
import { readFrequency } from './hpoa/frequency';
import { importFiles } from './importFiles';

const small = () => readAll(hpoa, fixtureText('small.hpoa'));
const odd = () => readAll(hpoa, fixtureText('oddities.hpoa'));

describe('an annotation', () => {
  it('is a claim with all that the row says', async () => {
    expect(statementsOf(await small())[0]).toMatchObject({
      subject: 'OMIM:1',
      relation: 'HAS_SYMPTOM',
      object: 'HP:0000001',
      negated: false,
      qualifiers: {},
      evidence: {
        source: {
          id: 'infores:hpo-annotations',
          title: 'HPO annotations',
          publisher: 'Human Phenotype Ontology',
          date: '2025-01-16',
          url: 'https://hpo.jax.org',
        },
        publications: ['PMID:1', 'PMID:2'],
        frequency: 0.5,
        knowledgeLevel: 'knowledge_assertion',
        agentType: 'manual_agent',
      },
      attributes: {
        evidence: 'PCS',
        onset: 'HP:0003577',
        frequency: '7/14',
        modifier: ['HP:0012825', 'HP:0012828'],
        biocuration: ['HPO:a[2020-01-01]', 'HPO:b[2021-01-01]'],
      },
    });
  });

  it('is a symptom only where the aspect says so', async () => {
    expect(statementsOf(await small()).map(({ relation }) => relation)).toEqual([
      ...Array<string>(6).fill('HAS_SYMPTOM'),
      'HAS_MODE_OF_INHERITANCE',
      'HAS_CLINICAL_COURSE',
      'HAS_CLINICAL_MODIFIER',
      'HAS_PAST_MEDICAL_HISTORY',
    ]);
  });

  it('is denied by NOT, by a count of nobody and by “excluded”', async () => {
    const denied = statementsOf(await small()).filter(({ negated }) => negated);
    expect(denied.map(({ object, evidence }) => [object, evidence.frequency])).toEqual([
      ['HP:0000004', undefined],
      ['HP:0000005', 0],
      ['HP:0000006', 'HP:0040285'],
    ]);
  });

  it('says whom it is about', async () => {
    expect(statementsOf(await small())[1]?.qualifiers).toEqual({ sex_qualifier: 'female' });
  });

  it('is unchecked where a program read it from text', async () => {
    const unchecked = statementsOf(await small()).filter(({ evidence }) => isUnchecked(evidence));
    expect(unchecked.map(({ attributes }) => attributes['evidence'])).toEqual(['IEA']);
  });
});

it.each([
  ['HP:0040283', { value: 'HP:0040283', none: false }],
  ['HP:0040285', { value: 'HP:0040285', none: true }],
  ['7/14', { value: 0.5, none: false }],
  ['0/3', { value: 0, none: true }],
  ['1 / 4', { value: 0.25, none: false }],
  ['12.5%', { value: 0.125, none: false }],
  ['100 %', { value: 1, none: false }],
  ['9/7', { none: false }],
  ['0/0', { none: false }],
  ['120%', { none: false }],
  ['often', { none: false }],
  ['', { none: false }],
])('frequency %j', (text, frequency) => expect(readFrequency(text)).toEqual(frequency));

describe('the file', () => {
  it('names its diseases, once for each name, and leaves its terms to the ontology', async () => {
    expect(nodesOf(await small()).map(({ id, name, categories }) => [id, name, categories[0]])).toEqual([
      ['OMIM:1', 'first disease', 'biolink:Disease'],
      ['ORPHA:2', 'second disease', 'biolink:Disease'],
      ['DECIPHER:3', 'third disease', 'biolink:Disease'],
      ['DECIPHER:3', 'third disease, called otherwise', 'biolink:Disease'],
    ]);
    const store = openOracle();
    const report = await importFiles(store, [inputOf('phenotype.hpoa', fixtureText('small.hpoa'))]);
    expect(report).toMatchObject({
      dataset: 'hpo-annotations',
      read: { nodes: 4, statements: 10 },
      danglingEnds: { total: 10 },
      unknownPrefixes: {},
    });
    expect((await store.nodes(['DECIPHER:3']))[0]?.synonyms).toEqual(['third disease, called otherwise']);
    expect((await store.datasets())[0]?.title).toBe('HPO annotations (version 2025-01-16)');
  });

  it('is read after the ontology, in whatever order they are named', async () => {
    const ontology = 'format-version: 1.4\nontology: hp\n\n[Term]\nid: HP:0000001\nname: one\n';
    const seen: string[] = [];
    const report = await importFiles(
      openOracle(),
      [inputOf('phenotype.hpoa', fixtureText('small.hpoa')), inputOf('hp.obo', ontology)],
      { onProgress: ({ file }) => seen.push(file) },
    );
    expect(seen[0]).toBe('hp.obo');
    expect(report).toMatchObject({ dataset: 'hp', danglingEnds: { total: 9 } });
  });

  it('is told by its heading, old or new', () => {
    for (const name of ['small.hpoa', 'oddities.hpoa'])
      expect(detectFormat({ name: 'a.txt', text: fixtureText(name) })).toMatchObject({
        format: { id: 'hpoa' },
        role: 'edges',
      });
    expect(hpoa.sniff?.({ name: 'x', text: '#a comment\nid\tname\nDOID:1\tx' })).toBeNull();
  });

  it.each(['#description: cut off\n', 'OMIM:1\tno heading\n', ''])('refuses %j', async (text) => {
    await expect(readAll(hpoa, text)).rejects.toMatchObject({
      code: 'bad_input',
      message: expect.stringMatching(/no heading of HPO annotations/) as unknown,
    });
  });
});

describe('bad input', () => {
  it('costs a row, which is told with its line', async () => {
    expect(skippedOf(await odd())).toEqual([
      '2 has no database_id',
      '3 has no hpo_id',
      '4 has no aspect',
      '5 has an aspect that is not known, “CONSTRUCTOR”',
      '6 has a qualifier that is not known, “MAYBE”',
      '7 has no hpo_id',
    ]);
  });

  it('keeps words that it does not know, and calls the evidence not provided', async () => {
    const [unknown, local] = statementsOf(await odd());
    expect(unknown).toMatchObject({
      evidence: { knowledgeLevel: 'not_provided', agentType: 'not_provided' },
      attributes: { evidence: '__proto__', frequency: '9/7' },
    });
    expect(unknown?.evidence).not.toHaveProperty('frequency');
    expect(local).toMatchObject({ subject: 'test:LOCAL%3A5', attributes: { frequency: 'often' } });
    expect(nodesOf(await odd())[1]).toMatchObject({
      categories: ['biolink:Disease'],
      attributes: { originalId: 'LOCAL:5' },
    });
  });
});
