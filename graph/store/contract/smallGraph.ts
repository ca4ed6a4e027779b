/** A graph small enough to work out every answer by hand: what the fixed expectations of the contract are about. */
import type { AgentType, Evidence, NodeRecord, StatementRecord } from '../../model';
import type { GraphPart } from './randomGraph';

export const record = (
  id: string,
  category: string,
  name: string,
  rest: Partial<NodeRecord> = {},
): NodeRecord => ({
  id: `lab:${id}`,
  categories: [`biolink:${category}`],
  name,
  inSentence: name.toLowerCase(),
  synonyms: [],
  xrefs: [],
  attributes: {},
  ...rest,
});

/** Evidence of a source that weighs 0.8, or 0.4 where a program found it. */
export const evidenceOf = (source: string, agentType: AgentType = 'manual_agent'): Evidence => ({
  source: { id: `infores:${source}`, title: `Title ${source}`, publisher: null, date: null, url: null },
  publications: [],
  knowledgeLevel: 'knowledge_assertion',
  agentType,
});

export const claim = (
  id: string,
  [subject, relation, object]: readonly [string, string, string],
  evidence: Evidence,
  rest: Partial<StatementRecord> = {},
): StatementRecord => ({
  id,
  subject: `lab:${subject}`,
  relation,
  object: `lab:${object}`,
  negated: false,
  qualifiers: {},
  evidence,
  attributes: {},
  ...rest,
});

export const smallGraph: GraphPart = {
  info: { name: 'small', title: 'A small graph', license: 'CC0-1.0' },
  records: [
    record('cramps', 'PhenotypicFeature', 'Leg cramps', {
      synonyms: ['charley horse'],
      xrefs: ['MESH:D009120'],
    }),
    record('veins', 'Disease', 'Varicose veins', { synonyms: ['varices'], xrefs: ['DOID:799'] }),
    record('surgery', 'Procedure', 'Vein surgery'),
    record('weak', 'PathologicalProcess', 'Weak vein walls'),
    record('women', 'PopulationOfIndividualOrganisms', 'Women'),
    record('pregnant', 'PopulationOfIndividualOrganisms', 'Pregnant women'),
  ],
  statements: [
    claim('s1', ['veins', 'HAS_SYMPTOM', 'cramps'], {
      ...evidenceOf('a'),
      commonness: 'common',
      context: 'at night',
    }),
    claim('s2', ['veins', 'HAS_SYMPTOM', 'cramps'], {
      ...evidenceOf('b'),
      commonness: 'occasional',
      context: 'at night',
    }),
    claim('s3', ['veins', 'HAS_SYMPTOM', 'cramps'], evidenceOf('c'), { negated: true }),
    claim('s4', ['pregnant', 'AT_RISK_OF', 'veins'], evidenceOf('a')),
    claim('s5', ['women', 'AT_RISK_OF', 'veins'], evidenceOf('a')),
    claim('s6', ['pregnant', 'SUBTYPE_OF', 'women'], evidenceOf('a')),
    claim('s7', ['weak', 'CAUSES', 'veins'], evidenceOf('a')),
    claim('s8', ['surgery', 'TREATS', 'veins'], { ...evidenceOf('a'), treatmentLine: 2 }),
    claim('s9', ['veins', 'CAUSES', 'veins'], evidenceOf('b')),
    claim('s10', ['gone', 'CAUSES', 'weak'], evidenceOf('mined', 'text_mining_agent')),
  ],
};
