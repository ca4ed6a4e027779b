/** The graph that a store in memory holds, with what its questions need at hand: edges by end, claims by edge. */
import { byCodePoint } from '../../answers/codePoint';
import { edgeOf } from '../../answers/edgeOf';
import {
  edgeId,
  isUnchecked,
  joinRecords,
  type Edge,
  type GraphNode,
  type NodeRecord,
  type Statement,
} from '../../model';
import { otherEnd, type OracleDataset } from '../contract/oracleData';

export class MemoryGraph {
  readonly statements: readonly Statement[];
  readonly #claims: ReadonlyMap<string, readonly Statement[]>;
  readonly #edges = new Map<string, Edge>();
  readonly #edgesOf = new Map<string, Edge[]>();
  readonly #degrees = new Map<string, number>();

  /** @param wider the graph of the same nodes whose edges are taken over where they rest on the same claims */
  constructor(
    readonly nodes: ReadonlyMap<string, GraphNode>,
    statements: readonly Statement[],
    wider: MemoryGraph | null = null,
  ) {
    this.statements = statements;
    const claims = new Map<string, Statement[]>();
    for (const statement of statements) {
      const id = edgeId(statement);
      const group = claims.get(id);
      if (group === undefined) claims.set(id, [statement]);
      else group.push(statement);
    }
    this.#claims = claims;
    for (const [id, group] of claims) {
      const known = wider?.edge(id);
      this.#file(known?.statements === group.length ? known : edgeOf(group));
    }
  }

  #file(edge: Edge): void {
    this.#edges.set(edge.id, edge);
    for (const id of new Set([edge.subject, edge.object])) {
      const own = this.#edgesOf.get(id);
      if (own === undefined) this.#edgesOf.set(id, [edge]);
      else own.push(edge);
    }
  }

  edge(id: string): Edge | undefined {
    return this.#edges.get(id);
  }

  claims(edge: string): readonly Statement[] {
    return this.#claims.get(edge) ?? [];
  }

  /** The edges of a node; a loop stands once. */
  edgesOf(id: string): readonly Edge[] {
    return this.#edgesOf.get(id) ?? [];
  }

  /** Distinct neighbours, a loop counting the node itself. Counted when first asked for. */
  degree(id: string): number {
    const known = this.#degrees.get(id);
    if (known !== undefined) return known;
    const degree = new Set(this.edgesOf(id).map((edge) => otherEnd(edge, id))).size;
    this.#degrees.set(id, degree);
    return degree;
  }

  /** The edges that touch one of these ids, each once, by edge id. */
  touching(ids: Iterable<string>): Edge[] {
    const found = new Map<string, Edge>();
    for (const id of ids) for (const edge of this.edgesOf(id)) found.set(edge.id, edge);
    return [...found.values()].sort((a, b) => byCodePoint(a.id, b.id));
  }

  /** The same nodes without the claims that a program found and nobody checked. */
  checkedOnly(): MemoryGraph {
    const checked = this.statements.filter(({ evidence }) => !isUnchecked(evidence));
    return checked.length === this.statements.length ? this : new MemoryGraph(this.nodes, checked, this);
  }
}

/** The graph of all complete data sets, earliest first. */
export function memoryGraphOf(datasets: readonly OracleDataset[]): MemoryGraph {
  const complete = datasets.filter(({ state }) => state === 'complete');
  const records = new Map<string, [string, NodeRecord][]>();
  for (const { info, records: own } of complete) {
    for (const [id, record] of own) {
      const parts = records.get(id);
      if (parts === undefined) records.set(id, [[info.name, record]]);
      else parts.push([info.name, record]);
    }
  }
  const nodes = new Map([...records].map(([id, parts]) => [id, joinRecords(parts)]));
  const statements = complete.flatMap(({ info, statements: own }) =>
    [...own.values()].map((statement): Statement => ({ ...statement, dataset: info.name })),
  );
  return new MemoryGraph(nodes, statements);
}
