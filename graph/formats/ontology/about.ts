/** What an ontology says of itself: the data set that it becomes and the source that its claims have. */
import type { Evidence, Source } from '../../model';
import type { DatasetInfo } from '../../store/types';
import { usableName } from '../datasetName';

/** What is read from an ontology's beginning, whichever form it has. */
export interface OntologyHeader {
  /** "hp", "hp.obo", "http://purl.obolibrary.org/obo/symp.owl". */
  id?: string | undefined;
  title?: string | undefined;
  /** "hp/releases/2025-01-16", "2026-07-30". */
  version?: string | undefined;
  license?: string | undefined;
}

export interface OntologyAbout {
  dataset: Partial<DatasetInfo>;
  source: Source;
  /** Of every claim, where the ontology states it. */
  license?: string;
}

/** Ontologies that Biolink's catalogue of information resources lists (https://github.com/biolink/information-resource-registry). */
const infores: Readonly<Record<string, string>> = {
  chebi: 'infores:chebi',
  cl: 'infores:cl',
  doid: 'infores:disease-ontology',
  efo: 'infores:efo',
  go: 'infores:go',
  hp: 'infores:hpo',
  maxo: 'infores:maxo',
  mondo: 'infores:mondo',
  symp: 'infores:symp',
  uberon: 'infores:uberon',
};

const purl = (file: string): string => `http://purl.obolibrary.org/obo/${file}`;

/** A licence's address as its SPDX expression, where it is one of Creative Commons; else as it stands. */
export function spdx(license: string): string {
  if (/creativecommons\.org\/publicdomain\/zero\/1\.0/.test(license)) return 'CC0-1.0';
  const [, kind, version] = /creativecommons\.org\/licenses\/([a-z-]+)\/(\d\.\d)/.exec(license) ?? [];
  return kind === undefined || version === undefined ? license : `CC-${kind.toUpperCase()}-${version}`;
}

/** "…/obo/go/subsets/goslim_generic.owl" → "goslim_generic". */
const nameOf = (id: string): string => (id.split('/').at(-1) ?? '').replace(/\.(owl|obo|json|ofn)$/, '');

const dateIn = (version: string): string | null => /\d{4}-\d{2}-\d{2}/.exec(version)?.[0] ?? null;

const present = (text: string | undefined): string | undefined => (text === '' ? undefined : text);

/** @param file what the ontology is called where it does not say so */
export function ontologyAbout(header: OntologyHeader, file: string): OntologyAbout {
  const id = present(header.id);
  const name = id === undefined ? '' : nameOf(id);
  const version = present(header.version);
  const title = present(header.title) ?? (name === '' ? file : name);
  const date = version === undefined ? null : dateIn(version);
  const license = header.license === undefined ? undefined : spdx(header.license);
  const address =
    id === undefined ? null : /^https?:/.test(id) ? id : purl(/\.\w+$/.test(id) ? id : `${id}.owl`);
  const told = date ?? version;
  return {
    dataset: {
      ...(name === '' ? {} : { name: usableName(name) }),
      title: told === undefined ? title : `${title} (version ${told})`,
      ...(license === undefined ? {} : { license }),
      ...(address === null ? {} : { url: address }),
    },
    source: {
      id: (Object.hasOwn(infores, name) ? infores[name] : undefined) ?? address ?? file,
      title,
      publisher: null,
      date,
      url: address,
    },
    ...(license === undefined ? {} : { license }),
  };
}

/** The evidence that all claims of an ontology share: its curators assert them. */
export function ontologyEvidence({ source, license }: OntologyAbout): Evidence {
  return {
    source,
    publications: [],
    knowledgeLevel: 'knowledge_assertion',
    agentType: 'manual_agent',
    ...(license === undefined ? {} : { license }),
  };
}
