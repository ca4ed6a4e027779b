/**
 * A small graph for tests of the API: two sources that disagree, an unchecked claim, two ids that may mean one thing,
 * a risk group, a hostile name.
 */
import type { Evidence, NodeRecord, StatementRecord } from '@/graph/model';
import { openOracle } from '@/graph/store/contract/oracle';
import type { GraphStore } from '@/graph/store/types';

const node = (id: string, category: string, name: string, more: Partial<NodeRecord> = {}): NodeRecord => ({
  id,
  categories: [`biolink:${category}`],
  name,
  synonyms: [],
  xrefs: [],
  attributes: {},
  ...more,
});

export const nodes: NodeRecord[] = [
  node('T:cramp', 'PhenotypicFeature', 'Leg cramp', {
    inSentence: 'leg cramps',
    plural: true,
    synonyms: ['charley horse'],
    description: 'A sudden tightening.',
    xrefs: ['HP:0003394'],
    attributes: { note: 'kept', rank: 1, checked: true, words: ['a', 'b'] },
  }),
  node('HP:0003394', 'PhenotypicFeature', 'Muscle spasm'),
  node('T:veins', 'Disease', 'Varicose veins'),
  node('T:women', 'PopulationOfIndividualOrganisms', 'Pregnant women'),
  node('T:water', 'ExposureEvent', '<img src=x onerror=alert(1)> ]]> =cmd()'),
  node('t:http%3A%2F%2Fx%2Fy%3Fz%23%25', 'Drug', 'Salt tablets'),
];

const source = { id: 'infores:one', title: 'One', publisher: null, date: '2024', url: null };
const evidence = (more: Partial<Evidence> = {}): Evidence => ({
  source,
  publications: [],
  knowledgeLevel: 'knowledge_assertion',
  agentType: 'manual_agent',
  ...more,
});
const claim = (
  id: string,
  subject: string,
  relation: string,
  object: string,
  more: Partial<StatementRecord> = {},
) => ({
  id,
  subject,
  relation,
  object,
  negated: false,
  qualifiers: {},
  evidence: evidence(),
  attributes: {},
  ...more,
});

const paraphrase = 'Veins with weak walls make legs cramp.';
export const statements: StatementRecord[] = [
  claim('1', 'T:veins', 'HAS_SYMPTOM', 'T:cramp', {
    evidence: evidence({
      commonness: 'mostCommon',
      locator: '8',
      paraphrase,
      context: 'at night',
      frequency: 0.5,
    }),
  }),
  claim('2', 'T:veins', 'HAS_SYMPTOM', 'T:cramp', {
    negated: true,
    evidence: evidence({ source: { ...source, id: 'infores:two' } }),
  }),
  claim('3', 'T:women', 'AT_RISK_OF', 'T:veins'),
  claim('4', 'T:water', 'CAUSES', 'T:cramp', {
    evidence: evidence({ agentType: 'text_mining_agent', knowledgeLevel: 'prediction' }),
  }),
  claim('5', 't:http%3A%2F%2Fx%2Fy%3Fz%23%25', 'EASES', 'T:cramp', {
    qualifiers: { object_direction_qualifier: 'decreased', 'odd & name': 'a=b|c' },
    evidence: evidence({ treatmentLine: 2 }),
    originalPredicate: 'x:eases',
  }),
  claim('6', 'T:cramp', 'CAUSES', 'T:cramp'),
];

/** Puts the graph into an empty store. */
export async function fill(store: GraphStore): Promise<GraphStore> {
  const session = await store.startImport({ name: 'small', title: 'Small', license: 'CC0-1.0' });
  await session.writeNodes(nodes);
  await session.writeStatements(statements);
  await session.complete();
  return store;
}

/** The graph in a store that is right by being simple. */
export const smallStore = (): Promise<GraphStore> => fill(openOracle());
