/**
 * CURIE prefixes that mean the same in every data set, after the Biolink Model's context
 * (https://w3id.org/biolink/context.jsonld) and Bioregistry, with the address that shows a term to a reader.
 * Null: a prefix we know whose terms have no page of their own.
 */
const obo = (prefix: string) => `http://purl.obolibrary.org/obo/${prefix}_`;

export const prefixes = {
  BFO: obo('BFO'),
  CHEBI: obo('CHEBI'),
  CL: obo('CL'),
  CLINVAR: 'https://www.ncbi.nlm.nih.gov/clinvar/variation/',
  DECIPHER: null,
  DOID: obo('DOID'),
  DRUGBANK: 'https://go.drugbank.com/drugs/',
  ECTO: obo('ECTO'),
  EFO: 'http://www.ebi.ac.uk/efo/EFO_',
  ENSEMBL: 'https://www.ensembl.org/id/',
  ENVO: obo('ENVO'),
  FMA: obo('FMA'),
  FOODON: obo('FOODON'),
  GARD: 'https://rarediseases.info.nih.gov/diseases/',
  GO: obo('GO'),
  HANCESTRO: obo('HANCESTRO'),
  HGNC: 'https://www.genenames.org/data/gene-symbol-report/#!/hgnc_id/',
  HP: obo('HP'),
  ICD10: null,
  ICD10CM: null,
  ICD9: null,
  ICD9CM: null,
  ICDO: null,
  KEGG: 'https://www.kegg.jp/entry/',
  LOINC: 'https://loinc.org/',
  MAXO: obo('MAXO'),
  MEDDRA: null,
  MEDGEN: 'https://www.ncbi.nlm.nih.gov/medgen/',
  MESH: 'https://id.nlm.nih.gov/mesh/',
  MONDO: obo('MONDO'),
  MP: obo('MP'),
  MPATH: obo('MPATH'),
  NBO: obo('NBO'),
  NCBIGene: 'https://www.ncbi.nlm.nih.gov/gene/',
  NCBITaxon: obo('NCBITaxon'),
  NCIT: obo('NCIT'),
  NDFRT: null,
  OBI: obo('OBI'),
  OMIM: 'https://omim.org/entry/',
  OMIMPS: 'https://omim.org/phenotypicSeries/PS',
  ORPHA: 'https://www.orpha.net/en/disease/detail/',
  PATO: obo('PATO'),
  PR: obo('PR'),
  'PUBCHEM.COMPOUND': 'https://pubchem.ncbi.nlm.nih.gov/compound/',
  REACT: 'https://reactome.org/content/detail/',
  RO: obo('RO'),
  RXNORM: null,
  SNOMEDCT: null,
  SO: obo('SO'),
  STATO: obo('STATO'),
  SYMP: obo('SYMP'),
  UBERON: obo('UBERON'),
  UMLS: 'https://uts.nlm.nih.gov/uts/umls/concept/',
  UNII: 'https://precision.fda.gov/uniisearch/srs/unii/',
  UniProtKB: 'https://www.uniprot.org/uniprotkb/',
  VO: obo('VO'),
  WIKIPEDIA: 'https://en.wikipedia.org/wiki/',
  Wikidata: 'https://www.wikidata.org/wiki/',
  DOI: 'https://doi.org/',
  PMC: 'https://pmc.ncbi.nlm.nih.gov/articles/',
  PMID: 'https://pubmed.ncbi.nlm.nih.gov/',
  biolink: 'https://w3id.org/biolink/vocab/',
  doi: 'https://doi.org/',
  infores: null,
} as const satisfies Record<string, string | null>;

export type Prefix = keyof typeof prefixes;

/** Disease Ontology writes the release of SNOMED CT's US edition: those come in March and in September. */
const snomedReleases = Array.from({ length: 20 }, (_, index) => 2013 + index).flatMap((year) =>
  ['03', '09'].map((month) => `SNOMEDCT_US_${year}_${month}_01`),
);

/**
 * Other spellings of the same vocabulary, with the same codes: the abbreviations of sources in the UMLS (MSH, NCI, HPO,
 * SNOMEDCT_US; https://www.nlm.nih.gov/research/umls/sourcereleasedocs/), what the Disease Ontology, HPO, Mondo and
 * their like write in their cross-references, and synonyms of these records in Bioregistry (https://bioregistry.io/).
 * Only what is one vocabulary: ICD-10 and ICD-10-CM are two, and so are OMIM and its phenotypic series.
 */
const spellings: Readonly<Partial<Record<Prefix, readonly string[]>>> = {
  HP: ['HPO'],
  ICD10: ['ICD-10', 'ICD_10'],
  ICD10CM: ['ICD-10-CM', 'ICD10-CM', 'ICD_10_CM'],
  ICD9: ['ICD-9'],
  ICD9CM: ['ICD-9-CM', 'ICD9-CM'],
  ICDO: ['ICD-O'],
  MESH: ['MSH'],
  NCBITaxon: ['NCBI_Taxon', 'NCBITaxonomy'],
  NCIT: ['NCI', 'NCI_Thesaurus'],
  OMIM: ['MIM'],
  OMIMPS: ['MIMPS'],
  ORPHA: ['ORPHANET', 'Orphanet', 'ORDO'],
  RXNORM: ['RXCUI'],
  SNOMEDCT: ['SCTID', 'SNOMED', 'SNOMED_CT', 'SNOMED-CT', 'SNOMEDCT_US', 'SNOMED_CT_US', ...snomedReleases],
  UMLS: ['UMLS_CUI', 'UMLSCUI'],
};

const isPrefix = (text: string): text is Prefix => Object.hasOwn(prefixes, text);

/** Letters from which on a prefix is known in any case: “so” and “pr” may be anybody's own. */
const tellingLetters = 4;
const short = ['HP', 'HPO'];

const all = Object.keys(prefixes).filter(isPrefix);
const exact: ReadonlyMap<string, Prefix> = new Map(
  all.flatMap((prefix) => spellingsOf(prefix).map((spelling): [string, Prefix] => [spelling, prefix])),
);
const anyCase: ReadonlyMap<string, Prefix> = new Map(
  [...exact]
    .filter(([spelling]) => spelling.length >= tellingLetters || short.includes(spelling))
    .map(([spelling, prefix]) => [spelling.toLowerCase(), prefix]),
);

/** The spelling of a prefix that we store, by one of those that are known; else null. */
export function knownPrefix(prefix: string): Prefix | null {
  return exact.get(prefix) ?? null;
}

/**
 * The same whatever its case. For what files say of vocabularies, and not for ids that are stored: a data set may be
 * called “hp” or “mesh”, and its own ids begin so.
 */
export function knownPrefixInAnyCase(prefix: string): Prefix | null {
  return knownPrefix(prefix) ?? anyCase.get(prefix.toLowerCase()) ?? null;
}

/** All spellings of a prefix, itself first; case apart. */
export function spellingsOf(prefix: string): readonly string[] {
  return isPrefix(prefix) ? [prefix, ...(spellings[prefix] ?? [])] : [prefix];
}
