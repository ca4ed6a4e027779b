/** How other programs call what we look for: compared without case, with underscores between words. */

/** "doId", "DO ID" → "do_id". */
export const wordOf = (name: string): string =>
  name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1_$2')
    .replaceAll(/[\s:-]+/g, '_')
    .toLowerCase();

/** Best first. */
export const idWords = ['id', 'identifier', 'curie', 'uri', 'iri', 'code', 'uid', 'uuid'];
export const nameWords = [
  'name',
  'label',
  'title',
  'preferred_name',
  'preferred_label',
  'display_name',
  'term',
];
export const synonymWords = ['synonyms', 'synonym', 'aliases', 'alias', 'alternative_names', 'alt_names'];
export const xrefWords = [
  'xrefs',
  'xref',
  'cross_references',
  'same_as',
  'equivalent_identifiers',
  'db_xrefs',
];
export const descriptionWords = ['description', 'definition', 'summary', 'comment'];

/** What labels are called that our table has under another name. */
export const labelWords: Readonly<Record<string, string | undefined>> = {
  illness: 'Disease',
  disorder: 'Disease',
  condition: 'Disease',
  symptom: 'PhenotypicFeature',
  sign: 'PhenotypicFeature',
  phenotype: 'PhenotypicFeature',
  compound: 'Drug',
  medication: 'Drug',
  medicine: 'Drug',
  therapy: 'Treatment',
  anatomy: 'AnatomicalEntity',
  body_part: 'AnatomicalEntity',
  tissue: 'AnatomicalEntity',
  organ: 'AnatomicalEntity',
  population: 'PopulationOfIndividualOrganisms',
  risk_group: 'PopulationOfIndividualOrganisms',
  side_effect: 'DiseaseOrPhenotypicFeature',
};

/** Properties of relationships by what they mean to us. */
export const claimWords: Readonly<Record<string, readonly string[]>> = {
  id: ['id', 'edge_id', 'identifier'],
  negated: ['negated', 'is_negated', 'negation'],
  originalPredicate: ['original_predicate'],
  source: ['primary_knowledge_source', 'knowledge_source', 'source', 'provided_by'],
  publications: ['publications', 'publication', 'pmids', 'pmid', 'pubmed_ids', 'references'],
  quote: ['supporting_text', 'quote', 'sentence'],
  frequency: ['frequency_qualifier', 'frequency'],
  knowledgeLevel: ['knowledge_level'],
  agentType: ['agent_type'],
  license: ['license', 'licence'],
};
