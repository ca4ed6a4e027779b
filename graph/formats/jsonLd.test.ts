/** JSON-LD: one Association per statement, IRIs that mean what the ids mean, and nothing that is taken for syntax. */
import { describe, expect, it } from 'vitest';
import type { NodeRecord, StatementRecord } from '../model';
import { exported, node, statement, storeWith } from './fixtures/support';
import { jsonLd } from './jsonLd';
import { iriOf, referenceOf } from './jsonld/iris';

type Thing = Record<string, unknown>;

async function write(nodes: NodeRecord[], statements: StatementRecord[]) {
  const [file] = await exported(await storeWith('made', nodes, statements), jsonLd);
  return JSON.parse(file?.text ?? '') as { '@context': Thing; '@graph': Thing[] };
}

describe('IRIs', () => {
  it.each([
    { id: 'HP:0000118', iri: 'HP:0000118' },
    { id: 'biolink:causes', iri: 'biolink:causes' },
    { id: 'HP:a<b>"c', iri: 'http://purl.obolibrary.org/obo/HP_a%3Cb%3E%22c' },
    { id: 'DOI:10.1/x(y)', iri: 'https://doi.org/10.1/x(y)' },
    { id: 'ICD10:A00', iri: 'urn:etiograph:id:ICD10:A00' },
    { id: 'mine:one%20two', iri: 'urn:etiograph:id:mine:one%2520two' },
    { id: 'rdf:type', iri: 'urn:etiograph:id:rdf:type' },
    { id: 'http://example.org/x', iri: 'urn:etiograph:id:http%3A%2F%2Fexample.org%2Fx' },
    { id: '_:b0', iri: 'urn:etiograph:id:_%3Ab0' },
    { id: '@type', iri: 'urn:etiograph:id:%40type' },
    { id: '', iri: 'urn:etiograph:id:' },
    { id: 'a\uD800', iri: 'urn:etiograph:id:a%EF%BF%BD' },
  ])('$id is $iri', ({ id, iri }) => expect(iriOf(id)).toBe(iri));

  it('points only at what is known', () => {
    expect(referenceOf('PMID:1')).toEqual({ '@id': 'PMID:1' });
    expect(referenceOf('https://example.org/a?b')).toEqual({ '@id': 'https://example.org/a?b' });
    expect(referenceOf('https://example.org/"> <')).toBe('https://example.org/"> <');
    expect(referenceOf('javascript:alert(1)')).toBe('javascript:alert(1)');
    expect(referenceOf('Book 1: a story')).toBe('Book 1: a story');
  });
});

describe('writing', () => {
  it('has an Association for each statement with its evidence, and never a bare triple', async () => {
    const evidence = {
      ...statement('', '', '').evidence,
      publications: ['PMID:1', 'A book'],
      quote: 'word for word',
      license: 'CC-BY-4.0',
    };
    const { '@graph': graph } = await write(
      [node('DOID:1', { xrefs: ['MESH:D1', 'x'], attributes: { score: 0.5, '@type': 'y' } }), node('HP:2')],
      [
        statement('s 1', 'DOID:1', 'HP:2', { evidence, qualifiers: { object_aspect_qualifier: 'rate' } }),
        statement('s2', 'DOID:1', 'HP:2', { negated: true }),
      ],
    );
    const of = (id: string) => graph.find((thing) => thing['@id'] === id);
    expect(of('urn:etiograph:statement:made:s%201')).toEqual({
      '@id': 'urn:etiograph:statement:made:s%201',
      '@type': 'biolink:Association',
      relation: 'CAUSES',
      subject: { '@id': 'DOID:1' },
      predicate: { '@id': 'biolink:causes' },
      object: { '@id': 'HP:2' },
      negated: false,
      primary_knowledge_source: { '@id': 'infores:test' },
      knowledge_level: 'knowledge_assertion',
      agent_type: 'manual_agent',
      publications: [{ '@id': 'PMID:1' }, 'A book'],
      supporting_text: 'word for word',
      license: 'CC-BY-4.0',
      etiograph_dataset: 'made',
      etiograph_source_title: 'A test',
      etiograph_source_date: '2020',
      etiograph_source_url: { '@id': 'https://example.org/' },
      'biolink:object_aspect_qualifier': 'rate',
    });
    expect(of('urn:etiograph:statement:made:s2')).toMatchObject({ negated: true });
    expect(of('DOID:1')).toMatchObject({
      '@type': ['biolink:Disease'],
      xref: [{ '@id': 'MESH:D1' }, 'x'],
      'urn:etiograph:attribute:score': 0.5,
      'urn:etiograph:attribute:%40type': 'y',
    });
    expect(graph.some((thing) => 'biolink:causes' in thing)).toBe(false);
    expect(of('infores:test')).toMatchObject({ name: 'A test', 'dct:date': '2020' });
    expect(graph[0]).toMatchObject({ 'dct:issued': '2026-03-01', 'dct:license': ['CC-BY-4.0'] });
    expect(of('urn:etiograph:dataset:made')).toMatchObject({ 'dct:license': 'CC0-1.0' });
  });

  it('explains every term and prefix that it uses', async () => {
    const { '@context': context, '@graph': graph } = await write(
      [node('DOID:1', { plural: true, inSentence: 'x', description: 'y' }), node('HP:2')],
      [statement('s', 'DOID:1', 'HP:2')],
    );
    const prefixesOf = (text: string) =>
      (/^[\w.]+(?=:)/.exec(text) ?? []).filter((prefix) => prefix !== 'urn');
    for (const thing of graph) {
      for (const key of Object.keys(thing).filter((name) => !name.startsWith('@'))) {
        if (!key.includes(':')) expect(context).toHaveProperty([key]);
        for (const prefix of prefixesOf(key)) expect(context).toHaveProperty([prefix]);
      }
      for (const prefix of prefixesOf(JSON.stringify(thing['@id'] ?? 'urn:x').slice(1)))
        expect(context).toHaveProperty([prefix]);
    }
    expect(context.HP).toEqual({ '@id': 'http://purl.obolibrary.org/obo/HP_', '@prefix': true });
    expect(Object.values(context).every((one) => one !== null)).toBe(true);
  });

  it('takes no hostile name for syntax', async () => {
    const name = '"},{"@id":"x"} <img onerror=x> \uD800';
    const { '@graph': graph } = await write([node('HP:1', { name, attributes: { [name]: name } })], []);
    const written = graph.at(-1) ?? {};
    expect(written.name).toBe(name.replace('\uD800', '\uFFFD'));
    expect(Object.keys(written).at(-1)).toMatch(/^urn:etiograph:attribute:%22%7D/);
  });

  it('is valid where there is nothing to write', async () => {
    const { '@graph': graph } = await write([], []);
    expect(graph).toHaveLength(1);
  });
});
