/**
 * What a file on top ties to one concept, and which of it the stored graph has as well: so that counts and lists of
 * both tell nothing twice.
 */
import { compareRelations } from '@/graph/answers/relationOrder';
import { limits, type Edge, type GraphNode } from '@/graph/model';
import { otherEnd } from '@/graph/store/contract/oracleData';
import {
  countNeighbours,
  directionOf,
  pageOf,
  type Neighbour,
} from '@/graph/store/contract/oracleNeighbours';
import type { GraphFilter, NeighbourAnswer, NeighbourCount, NeighbourQuestion } from '@/graph/store/types';
import type { AskMore } from '../ask';
import type { OverlayGraph } from './types';
import { uniteLines } from './unite';

/** The ties of one concept. */
export interface Ties {
  /** What the file ties to it, with the file's lines. A concept of both is as it is stored. */
  onTop: Neighbour[];
  /** The same without what the stored graph ties to it just so. */
  fresh: Neighbour[];
  /** The stored graph's lines to concepts that the file ties to it. */
  stored: Edge[];
  /** Those of these concepts that the stored graph's lists may name: under a lens, its members. */
  listed: ReadonlySet<string>;
}

type Question = Pick<NeighbourQuestion, 'relation' | 'direction'>;

interface Found {
  nodes: GraphNode[];
  edges: Edge[];
}

/** Of the stored graph: a concept and others, and the lines between it and them. */
async function storedAt(
  base: Pick<AskMore, 'among'>,
  id: string,
  others: readonly string[],
  filter: GraphFilter,
): Promise<Found> {
  const nodes: GraphNode[] = [];
  const edges = new Map<string, Edge>();
  for (let from = 0; from < others.length; from += limits.tiesAsked) {
    const part = [...new Set([id, ...others.slice(from, from + limits.tiesAsked)])];
    const found = await base.among(part, filter);
    nodes.push(...found.nodes);
    for (const edge of found.edges) if (edge.subject === id || edge.object === id) edges.set(edge.id, edge);
  }
  return { nodes, edges: [...edges.values()] };
}

/** The file's own concepts with how well they are connected in it. */
async function inFile(
  graph: OverlayGraph,
  ids: readonly string[],
  filter: GraphFilter,
): Promise<{ node: GraphNode; degree: number }[]> {
  const found = [];
  for (let from = 0; from < ids.length; from += limits.ids) {
    const part = ids.slice(from, from + limits.ids);
    const [nodes, degrees] = await Promise.all([graph.nodes(part), graph.degrees(part, filter)]);
    const degreeOf = new Map(part.map((id, at) => [id, degrees[at] ?? 0]));
    found.push(...nodes.map((node) => ({ node, degree: degreeOf.get(node.id) ?? 0 })));
  }
  return found;
}

/** What ties a concept to another, whatever the qualifiers: what is counted once. */
const tie = (edge: Edge, id: string): string =>
  JSON.stringify([edge.relation, directionOf(edge, id), edge.negated, otherEnd(edge, id)]);

/** Asks both sides what a concept is tied to. */
export async function tiesOf(
  base: Pick<AskMore, 'among'>,
  graph: OverlayGraph,
  id: string,
  filter: GraphFilter,
): Promise<Ties> {
  const { unchecked } = filter;
  const edges = await graph.frontier([id], { unchecked });
  const others = [...new Set(edges.map((edge) => otherEnd(edge, id)))];
  const [found, own] = await Promise.all([
    storedAt(base, id, others, { unchecked, riskGroups: [] }),
    inFile(graph, others, filter),
  ]);
  const known = new Map(found.nodes.map((node) => [node.id, node]));
  const members =
    filter.riskGroups.length === 0
      ? found.nodes
      : (
          await storedAt(
            base,
            id,
            others.filter((other) => known.has(other)),
            filter,
          )
        ).nodes;
  const lines = new Map<string, Edge[]>(others.map((other) => [other, []]));
  for (const edge of edges) lines.get(otherEnd(edge, id))?.push(edge);
  const onTop = own.map(({ node, degree }) => ({
    node: known.get(node.id) ?? node,
    edges: lines.get(node.id) ?? [],
    degree,
  }));
  const shared = new Set(found.edges.map((edge) => tie(edge, id)));
  const fresh = onTop.flatMap((one) => {
    const left = one.edges.filter((edge) => !shared.has(tie(edge, id)));
    return left.length === 0 ? [] : [{ ...one, edges: left }];
  });
  return { onTop, fresh, stored: found.edges, listed: new Set(members.map((node) => node.id)) };
}

/** The stored graph's counts, and what the file adds to them. */
export function countBoth(id: string, below: readonly NeighbourCount[], { fresh }: Ties): NeighbourCount[] {
  const key = (row: NeighbourCount) => JSON.stringify([row.relation, row.direction, row.kind, row.negated]);
  const sums = new Map(below.map((row) => [key(row), row]));
  for (const row of countNeighbours(id, fresh)) {
    sums.set(key(row), { ...row, count: row.count + (sums.get(key(row))?.count ?? 0) });
  }
  return [...sums.values()].sort((a, b) => compareRelations(a.relation, b.relation));
}

const asks = ({ relation, direction }: Question, id: string, edge: Edge): boolean =>
  (relation === undefined || edge.relation === relation) &&
  (direction === undefined || directionOf(edge, id) === direction);

/** A page of what the file ties to a concept and the stored graph's own pages do not list. */
export function pageOnTop(question: NeighbourQuestion, { fresh, stored, listed }: Ties): NeighbourAnswer {
  const { id } = question;
  const told = new Set(stored.filter((edge) => asks(question, id, edge)).map((edge) => otherEnd(edge, id)));
  return pageOf(
    question,
    fresh.filter(({ node }) => !(told.has(node.id) && listed.has(node.id))),
  );
}

/** The lines of a stored page with those that the file has to the same concepts. */
export function linesOfPage(
  question: NeighbourQuestion,
  below: Pick<NeighbourAnswer, 'nodes' | 'edges'>,
  { onTop }: Ties,
): Edge[] {
  const ids = new Set(below.nodes.map((node) => node.id));
  const more = onTop.filter(({ node }) => ids.has(node.id)).flatMap(({ edges }) => edges);
  return uniteLines(
    below.edges,
    more.filter((edge) => asks(question, question.id, edge)),
  );
}
