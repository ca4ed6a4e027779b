/**
 * One pass over the rows of an export before they are written: tables need their columns, and every file says in
 * its beginning where its content comes from.
 */
import {
  isSharedId,
  parseCurie,
  type Attributes,
  type AttributeValue,
  type GraphNode,
  type Source,
  type Statement,
} from '../model';
import type { ExportRow } from '../store/types';
import { OriginalIds, originalIdOf } from './originalIds';
import { isNoClass } from './predicates';

/** What all values of one attribute are, for formats that declare it; `mixed` where they differ. */
export type AttributeType = 'text' | 'list' | 'flag' | 'number' | 'mixed';

export interface SurveySource extends Source {
  statements: number;
}

export interface Survey {
  nodes: number;
  statements: number;
  negated: number;
  /** Data sets that the rows come from, by name. */
  datasets: string[];
  /** Primary sources, by id. */
  sources: SurveySource[];
  /** Licences that claims are under. */
  licenses: string[];
  /** Prefixes that our map lacks but the rows' own files declared. */
  prefixes: string[];
  /** Names of attributes and qualifiers, in the order met. */
  nodeAttributes: string[];
  statementAttributes: string[];
  qualifiers: string[];
  /** Nodes that Biolink does not count among the classes of an ontology: populations, procedures, devices. */
  notClasses: ReadonlySet<string>;
  /** What the attributes' values are, by name. One that has only empty values is not among them. */
  nodeAttributeTypes: ReadonlyMap<string, AttributeType>;
  statementAttributeTypes: ReadonlyMap<string, AttributeType>;
  /** How stored ids are written. */
  ids: OriginalIds;
}

/** Reads all rows once. */
export async function surveyRows(rows: AsyncIterable<ExportRow>): Promise<Survey> {
  const surveyor = new Surveyor();
  for await (const row of rows) {
    if (row.row === 'node') surveyor.node(row.node);
    else surveyor.statement(row.statement);
  }
  return surveyor.result();
}

function typeOf(value: AttributeValue): AttributeType {
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'string') return 'text';
  return typeof value === 'boolean' ? 'flag' : 'number';
}

/** Notes what the attributes' values are. An empty one tells nothing: every type has it. */
function noteTypes(types: Map<string, AttributeType>, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === '' || (Array.isArray(value) && value.length === 0)) continue;
    const type = typeOf(value);
    const met = types.get(name);
    if (met === undefined) types.set(name, type);
    else if (met !== type) types.set(name, 'mixed');
  }
}

class Surveyor {
  #counts = { nodes: 0, statements: 0, negated: 0 };
  #nodeDatasets = new Set<string>();
  #statementDatasets = new Set<string>();
  #sources = new Map<string, SurveySource>();
  #licenses = new Set<string>();
  #prefixes = new Set<string>();
  #nodeAttributes = new Set<string>();
  #statementAttributes = new Set<string>();
  #qualifiers = new Set<string>();
  #notClasses = new Set<string>();
  #nodeAttributeTypes = new Map<string, AttributeType>();
  #statementAttributeTypes = new Map<string, AttributeType>();
  /** Files' own ids by stored id, and the data sets that those are scoped to. */
  #originals = new Map<string, string>();
  #scopes = new Set<string>();

  node(node: GraphNode): void {
    this.#counts.nodes += 1;
    for (const name of node.datasets) this.#nodeDatasets.add(name);
    if (node.categories.length > 0 && node.categories.every(isNoClass)) this.#notClasses.add(node.id);
    const own = originalIdOf(node);
    for (const name of Object.keys(node.attributes)) {
      if (own === null || name !== 'originalId') this.#nodeAttributes.add(name);
    }
    noteTypes(this.#nodeAttributeTypes, node.attributes);
    if (own !== null) {
      this.#originals.set(node.id, own.original);
      this.#scopes.add(own.dataset);
    } else if (!isSharedId(node.id)) {
      this.#prefixes.add(parseCurie(node.id)?.prefix ?? '');
    }
  }

  statement({ dataset, negated, attributes, qualifiers, evidence }: Statement): void {
    this.#counts.statements += 1;
    if (negated) this.#counts.negated += 1;
    this.#statementDatasets.add(dataset);
    for (const name of Object.keys(attributes)) this.#statementAttributes.add(name);
    noteTypes(this.#statementAttributeTypes, attributes);
    for (const name of Object.keys(qualifiers)) this.#qualifiers.add(name);
    if (evidence.license !== undefined) this.#licenses.add(evidence.license);
    const met = this.#sources.get(evidence.source.id);
    if (met === undefined) this.#sources.set(evidence.source.id, { ...evidence.source, statements: 1 });
    else met.statements += 1;
  }

  result(): Survey {
    const datasets = new Set([...this.#nodeDatasets, ...this.#statementDatasets]);
    const oneScope =
      this.#scopes.size === 1 && [...this.#statementDatasets].every((name) => this.#scopes.has(name));
    return {
      ...this.#counts,
      datasets: [...datasets].sort(),
      sources: [...this.#sources.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
      licenses: [...this.#licenses].sort(),
      prefixes: [...this.#prefixes].filter((prefix) => prefix !== '' && !datasets.has(prefix)).sort(),
      nodeAttributes: [
        ...new Set([
          ...this.#nodeAttributes,
          ...(oneScope || this.#originals.size === 0 ? [] : ['originalId']),
        ]),
      ],
      statementAttributes: [...this.#statementAttributes],
      qualifiers: [...this.#qualifiers],
      notClasses: this.#notClasses,
      nodeAttributeTypes: this.#nodeAttributeTypes,
      statementAttributeTypes: this.#statementAttributeTypes,
      ids: new OriginalIds(oneScope ? this.#originals : new Map()),
    };
  }
}
