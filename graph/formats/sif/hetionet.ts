/**
 * Hetionet v1.0 (https://het.io, https://doi.org/10.7554/eLife.26726): its metaedges as relations, none stronger than
 * what the edges are, with how they were made; and its kinds of nodes as Biolink categories. Directions are
 * Hetionet's own, which are ours for every relation of the table.
 */
import type { AgentType, Evidence, KnowledgeLevel, Relation, Source } from '../../model';

export const hetionet: Source = {
  id: 'infores:hetionet',
  title: 'Hetionet v1.0',
  publisher: 'Himmelstein and others',
  date: '2016',
  url: 'https://het.io',
};

export interface MetaedgeRow {
  relation: Relation;
  knowledgeLevel: KnowledgeLevel;
  agentType: AgentType;
  license: string;
}

type How = readonly [KnowledgeLevel, AgentType];

/** Stated by curators: PharmacotherapyDB, DrugCentral, pathway databases. */
const curated: How = ['knowledge_assertion', 'manual_agent'];
/** Collected from databases that mix curators' and programs' work. */
const collected: How = ['knowledge_assertion', 'not_provided'];
/** Counted by a program: named together in MEDLINE, expression measured on arrays, shared evolution. */
const counted: How = ['statistical_association', 'data_analysis_pipeline'];

const row = (relation: Relation, [knowledgeLevel, agentType]: How, license = 'CC0-1.0'): MetaedgeRow => ({
  relation,
  knowledgeLevel,
  agentType,
  license,
});

/** By metaedge, as edges.sif abbreviates it. */
export const metaedges: Readonly<Record<string, MetaedgeRow>> = {
  AdG: row('DOWNREGULATES', counted),
  AeG: row('EXPRESSES', counted),
  AuG: row('UPREGULATES', counted),
  CbG: row('BINDS', collected),
  CcSE: row('CAUSES', ['not_provided', 'text_mining_agent'], 'CC-BY-NC-SA-4.0'),
  CdG: row('DOWNREGULATES', counted),
  CpD: row('EASES', curated),
  // Alike in chemical structure, by a program's measure.
  CrC: row('RESEMBLES', ['not_provided', 'data_analysis_pipeline']),
  CtD: row('TREATS', curated),
  CuG: row('UPREGULATES', counted),
  DaG: row('ASSOCIATED_WITH', ['statistical_association', 'automated_agent']),
  DdG: row('DOWNREGULATES', counted),
  DlA: row('LOCATED_IN', counted),
  DpS: row('HAS_SYMPTOM', counted),
  DrD: row('RESEMBLES', counted),
  DuG: row('UPREGULATES', counted),
  GcG: row('COVARIES_WITH', counted),
  GiG: row('INTERACTS_WITH', ['observation', 'not_provided']),
  GpBP: row('PARTICIPATES_IN', collected),
  GpCC: row('PARTICIPATES_IN', collected),
  GpMF: row('PARTICIPATES_IN', collected),
  GpPW: row('PARTICIPATES_IN', curated),
  'Gr>G': row('REGULATES', counted),
  PCiC: row('INCLUDES', curated, 'CC-BY-4.0'),
};

/** Hetionet's kinds, with the Biolink category and the prefix of their ids' public vocabulary where the id lacks it. */
export const hetionetKinds: Readonly<Record<string, { category: string; vocabulary: string | null }>> = {
  Anatomy: { category: 'biolink:AnatomicalEntity', vocabulary: null },
  'Biological Process': { category: 'biolink:BiologicalProcess', vocabulary: null },
  'Cellular Component': { category: 'biolink:CellularComponent', vocabulary: null },
  Compound: { category: 'biolink:Drug', vocabulary: 'DRUGBANK' },
  Disease: { category: 'biolink:Disease', vocabulary: null },
  Gene: { category: 'biolink:Gene', vocabulary: 'NCBIGene' },
  'Molecular Function': { category: 'biolink:MolecularActivity', vocabulary: null },
  Pathway: { category: 'biolink:Pathway', vocabulary: null },
  'Pharmacologic Class': { category: 'biolink:ChemicalRole', vocabulary: 'NDFRT' },
  // A side effect may be a symptom or an illness; SIDER does not say which.
  'Side Effect': { category: 'biolink:DiseaseOrPhenotypicFeature', vocabulary: 'UMLS' },
  Symptom: { category: 'biolink:PhenotypicFeature', vocabulary: 'MESH' },
};

/** The evidence of an edge of a metaedge. */
export function hetionetEvidence({ knowledgeLevel, agentType, license }: MetaedgeRow): Evidence {
  return { source: hetionet, publications: [], knowledgeLevel, agentType, license };
}

/** "Disease::DOID:1" → its kind and its id inside the kind, or null where an id is not of this form. */
export function hetionetId(id: string): { kind: string; reference: string } | null {
  const at = id.indexOf('::');
  const kind = at === -1 ? '' : id.slice(0, at);
  return Object.hasOwn(hetionetKinds, kind) ? { kind, reference: id.slice(at + 2) } : null;
}
