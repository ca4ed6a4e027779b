/**
 * Reads OBO Graphs. A file is read whole: the parts of a graph come in any order, some writers put the ontology's own
 * description last, and each claim names it as its source.
 */
import { GraphError, isSharedId, limits } from '../../model';
import { idReader } from '../ids';
import { problemOf } from '../json/schema';
import { ontologyAbout, ontologyEvidence, type OntologyAbout } from '../ontology/about';
import { contracted, localName, oboPrefix } from '../ontology/iri';
import { OntologyRecords } from '../ontology/records';
import { wholeText } from '../text/wholeText';
import type { FileRecord, ReadOptions } from '../types';
import { eachOf, keptAxioms } from './axioms';
import {
  documentSchema,
  edgeSchema,
  graphSchema,
  nodeSchema,
  type GraphEdgeJson,
  type GraphJson,
  type GraphNodeJson,
} from './schema';
import { annotationPairs, termOf } from './term';

const skipped = (reason: string): FileRecord => ({ record: 'skipped', line: null, reason });

function parseDocument(text: string, file: string): unknown[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new GraphError('bad_input', `${file} is not valid JSON, or it was cut off: ${why}`, {
      cause: error,
    });
  }
  const parsed = documentSchema.safeParse(value);
  if (!parsed.success)
    throw new GraphError(
      'bad_input',
      `${file} is JSON, but holds no OBO Graphs: ${problemOf(parsed.error, '')}.`,
    );
  return parsed.data.graphs;
}

/** Nodes of the graph, told apart: terms, and properties, which only name relations and attributes. */
interface Sorted {
  terms: { node: GraphNodeJson; place: string }[];
  properties: Map<string, GraphNodeJson>;
  records: FileRecord[];
}

/** A node that does not say what it is may be a term of another ontology; then it has a term's id. */
const isTerm = ({ id, type }: GraphNodeJson): boolean =>
  type === 'CLASS' || type === 'INDIVIDUAL' || ((type ?? '') === '' && isSharedId(contracted(id)));

function sorted(graph: GraphJson, place: string): Sorted {
  const into: Sorted = { terms: [], properties: new Map(), records: [] };
  eachOf(
    graph.nodes,
    nodeSchema,
    `${place}.nodes`,
    (node, at) => {
      if (isTerm(node)) into.terms.push({ node, place: `${at} ` });
      else if (node.type === 'PROPERTY') into.properties.set(node.id, node);
      else
        into.records.push(
          skipped(
            `${at} says neither that it is a class nor that it is an individual: ${node.id.slice(0, 200)}`,
          ),
        );
    },
    (reason) => into.records.push(skipped(reason)),
  );
  return into;
}

function aboutOf({ id, lbl, meta }: GraphJson, file: string): OntologyAbout {
  const value = (name: RegExp): string | undefined =>
    meta?.basicPropertyValues?.find(({ pred }) => name.test(pred))?.val;
  return ontologyAbout(
    {
      id: id ?? undefined,
      title: value(/\/title$/) ?? lbl ?? undefined,
      version: meta?.version ?? value(/#versionInfo$/),
      license: value(/\/license$/),
    },
    file,
  );
}

/** What each property is called in OBO's notation: "part_of", its short name, else its label as one, else its id. */
function shorthands(properties: ReadonlyMap<string, GraphNodeJson>): (iri: string) => string {
  const names = new Map<string, string>();
  for (const [iri, { lbl, meta }] of properties) {
    const short = meta?.basicPropertyValues?.find(({ pred }) => localName(pred) === 'shorthand')?.val;
    names.set(iri, short ?? lbl?.replaceAll(/\s+/g, '_') ?? contracted(iri));
  }
  return (iri) => names.get(iri) ?? contracted(iri);
}

/** The records of one graph. */
function* graphRecords(value: unknown, place: string, options: ReadOptions): Iterable<FileRecord> {
  const parsed = graphSchema.safeParse(value);
  if (!parsed.success) {
    yield skipped(problemOf(parsed.error, place));
    return;
  }
  const graph = parsed.data;
  const about = aboutOf(graph, options.file);
  const { terms, properties, records } = sorted(graph, place);
  // An OBO permanent address means one thing everywhere, so its prefix is declared by being written out.
  const prefixes = new Set(terms.flatMap(({ node }) => oboPrefix(node.id) ?? []));
  yield { record: 'about', about: { dataset: about.dataset, prefixes: [...prefixes] } };
  const { dataset, datasetIsGiven, declaredPrefixes } = options;
  const readId = idReader({
    dataset: datasetIsGiven ? dataset : (about.dataset.name ?? dataset),
    declaredPrefixes: new Set([...declaredPrefixes, ...prefixes]),
  });
  const ontology = new OntologyRecords(readId, ontologyEvidence(about));
  const shorthand = shorthands(properties);
  for (const [iri, { lbl }] of properties) ontology.label(contracted(iri), lbl ?? shorthand(iri));
  const refuse = (reason: string): void => void records.push(skipped(reason));
  const kept = keptAxioms(graph, place, shorthand, refuse);
  for (const { node, place: at } of terms) yield* ontology.term(termOf(node, kept), null, at);
  const edges: { edge: GraphEdgeJson; at: string }[] = [];
  eachOf(graph.edges, edgeSchema, `${place}.edges`, (edge, at) => void edges.push({ edge, at }), refuse);
  for (const { edge, at } of edges) {
    if (properties.has(edge.sub) || edge.pred === 'subPropertyOf' || edge.pred === 'inverseOf')
      refuse(`${at} ties two properties and no concepts: ${edge.sub} ${edge.pred} ${edge.obj}`.slice(0, 400));
    else {
      const property = contracted(edge.pred);
      const axiom = { subject: edge.sub, property, object: edge.obj, about: annotationPairs(edge.meta) };
      yield* ontology.axiom(axiom, null, `${at} `);
    }
  }
  yield* ontology.end();
  yield* records;
  yield* leftOut(graph, properties, place);
}

/** What there is no place for in a graph of concepts. */
function* leftOut(
  graph: GraphJson,
  properties: ReadonlyMap<string, GraphNodeJson>,
  place: string,
): Iterable<FileRecord> {
  for (const name of ['domainRangeAxioms', 'propertyChainAxioms'] as const)
    for (const index of (graph[name] ?? []).keys())
      yield skipped(`${place}.${name}[${index}] is a rule about properties, and no claim about a concept`);
  for (const { id } of properties.values())
    yield skipped(`${place} describes the property ${contracted(id).slice(0, 200)}, which is no concept`);
}

/**
 * Reads the file.
 * @throws GraphError `bad_input` where it is no JSON or holds no graphs, `too_large` over the cap
 */
export async function* readOboGraphs(
  text: AsyncIterable<string>,
  options: ReadOptions,
): AsyncIterable<FileRecord[]> {
  const why = 'OBO Graphs are read whole; use the ontology’s OBO file (.obo), which is read as it streams.';
  const graphs = parseDocument(await wholeText(text, options.file, why), options.file);
  let batch: FileRecord[] = [];
  for (const [index, graph] of graphs.entries()) {
    for (const record of graphRecords(graph, `graphs[${index}]`, options)) {
      batch.push(record);
      if (batch.length < limits.importBatch) continue;
      yield batch;
      batch = [];
    }
  }
  yield batch;
}
