/** A node of an OBO graph as a term: IRIs become what the OBO flat file format calls them, so that both read alike. */
import { contracted, localName, propertyName } from '../ontology/iri';
import { Term, type Scope } from '../ontology/term';
import { knownFields, type Annotations, type GraphNodeJson } from './schema';

/** After the mapping of OBO to OWL (http://purl.obolibrary.org/obo/oboformat/spec.html, section 5). */
const tags: Readonly<Record<string, string>> = {
  'oboInOwl:hasOBONamespace': 'namespace',
  'oboInOwl:hasAlternativeId': 'alt_id',
  'oboInOwl:created_by': 'created_by',
  'oboInOwl:creation_date': 'creation_date',
  'oboInOwl:consider': 'consider',
  'IAO:0100001': 'replaced_by',
};

const scopes: Readonly<Record<string, Scope>> = {
  hasExactSynonym: 'EXACT',
  hasNarrowSynonym: 'NARROW',
  hasBroadSynonym: 'BROAD',
  hasRelatedSynonym: 'RELATED',
};

const own = <Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

const present = (value: string | null | undefined): value is string =>
  value !== undefined && value !== null && value !== '';

/** Logical axioms that are kept with the terms they are about, by the terms' IRIs. */
export interface KeptAxioms {
  equivalent: ReadonlyMap<string, readonly string[]>;
  /** In OBO's notation: "GO:0005694", "part_of GO:0005737". */
  intersections: ReadonlyMap<string, readonly string[]>;
}

/** What is said of an axiom as names and values, named as in the OBO flat file format. */
export function annotationPairs(meta: Annotations): [string, string][] {
  return [
    ...(meta?.xrefs ?? []).map(({ val }): [string, string] => ['xref', val]),
    ...(meta?.basicPropertyValues ?? []).map(({ pred, val }): [string, string] => [
      propertyName(pred).replace(/^oboInOwl:/, ''),
      val,
    ]),
  ];
}

/** Fields that OBO Graphs do not have, or not yet: kept as they stand. */
function addUnknown(term: Term, value: object): void {
  for (const [name, one] of Object.entries(value))
    if (!knownFields.has(name)) term.add(name, typeof one === 'string' ? one : JSON.stringify(one));
}

export function termOf(node: GraphNodeJson, kept: KeptAxioms): Term {
  const { id, lbl, meta } = node;
  const term = new Term(contracted(id));
  const annotate = (tag: string, annotations: Annotations): void => {
    for (const [name, value] of annotationPairs(annotations)) term.add(`${tag}_${name}`, value);
  };
  addUnknown(term, node);
  if (present(lbl)) term.name = lbl;
  for (const other of kept.equivalent.get(id) ?? []) term.add('equivalent_to', other);
  for (const part of kept.intersections.get(id) ?? []) term.add('intersection_of', part);
  if (meta === undefined || meta === null) return term;
  addUnknown(term, meta);
  const { definition, comments, subsets, xrefs, synonyms, basicPropertyValues, deprecated } = meta;
  if (present(definition?.val)) term.definition = definition.val;
  for (const xref of definition?.xrefs ?? []) term.add('def_xref', xref);
  annotate('def', definition?.meta);
  for (const comment of comments ?? []) term.add('comment', comment);
  for (const subset of subsets ?? []) term.add('subset', localName(subset));
  for (const { val, lbl: title, meta: about } of xrefs ?? []) {
    term.addXref(val);
    annotate('xref', about);
    if (present(title)) term.add('xref', `${val} "${title}"`);
  }
  for (const { pred, val, synonymType, xrefs: from, meta: about } of synonyms ?? []) {
    annotate('synonym', about);
    const type = present(synonymType) ? localName(contracted(synonymType)) : undefined;
    term.addSynonym({ text: val, scope: own(scopes, pred ?? '') ?? 'RELATED', type, xrefs: from ?? [] });
  }
  for (const { pred, val } of basicPropertyValues ?? []) {
    const name = propertyName(pred);
    const tag = own(tags, name) ?? name;
    if (tag === 'replaced_by') term.addReplacement(val);
    else term.add(tag, val);
  }
  term.obsolete = deprecated === true;
  return term;
}
