/** A graph with a hub: one symptom of many conditions, one of which has a treatment. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const node = (id: string, name: string, category: string) => ({
  id,
  categories: [`biolink:${category}`],
  name,
  synonyms: [],
  xrefs: [],
  attributes: {},
});

const claim = (id: string, subject: string, relation: string, object: string) => ({
  id,
  subject,
  relation,
  object,
  negated: false,
  qualifiers: {},
  evidence: {
    source: { id: 'book', title: 'A book of aches', publisher: null, date: null, url: null },
    publications: [],
    knowledgeLevel: 'knowledge_assertion',
    agentType: 'manual_agent',
  },
  attributes: {},
});

/**
 * Writes it as a file and gives back its path.
 * @param conditions how many conditions show as the symptom
 */
export async function hubFile(conditions: number): Promise<string> {
  const ids = Array.from({ length: conditions }, (_, at) => String(at + 1).padStart(2, '0'));
  const graph = {
    format: 'etiograph',
    version: 1,
    dataset: { name: 'hub', title: 'A book of aches' },
    nodes: [
      node('SYMP:9000001', 'Ache', 'PhenotypicFeature'),
      node('MESH:D900001', 'Rest', 'Treatment'),
      ...ids.map((id) => node(`DOID:90000${id}`, `Malady ${id}`, 'Disease')),
    ],
    statements: [
      ...ids.map((id) => claim(`s${id}`, `DOID:90000${id}`, 'HAS_SYMPTOM', 'SYMP:9000001')),
      claim('t', 'MESH:D900001', 'TREATS', 'DOID:9000001'),
    ],
  };
  const file = join(await mkdtemp(join(tmpdir(), 'etiograph-hub-')), 'hub.json');
  await writeFile(file, JSON.stringify(graph));
  return file;
}
