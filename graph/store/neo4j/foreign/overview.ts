/** The best connected of a kind, and the groups of whom something is said. */
import { byCodePoint } from '../../../answers/codePoint';
import { isSaidOfGroup } from '../../../answers/saidOfGroups';
import { GraphError, kindOf, limits, type GraphNode } from '../../../model';
import { checkLimit } from '../../common/asked';
import type { RiskGroupCount } from '../../types';
import { ofTypes } from './cypher/claims';
import { wellConnected } from './cypher/nodes';
import { degreesOf } from './degrees';
import { seenClaims, toEdges, typesOf, type RelationshipRow, type Sight } from './edges';
import { readEnd, type EndRow } from './nodes';
import type { Asked } from './reader';
import type { Vocabulary } from './vocabulary';

/** Relationships that are looked at, to count the neighbours of the best connected exactly. */
const exactMost = 200_000;

/** Labels whose nodes can be of a kind: a node's own list of categories may say more than its label. */
function labelsOf({ nodes }: Vocabulary, kind: string): string[] {
  const rules = [...nodes.values()];
  const ofKind = rules.filter(({ category }) => kindOf([category]) === kind);
  return [...new Set([...ofKind, ...rules.filter(({ categories }) => categories !== null)])].map(
    ({ label }) => label,
  );
}

async function topOf(asked: Asked, kind: string, sight: Sight): Promise<GraphNode[]> {
  const { vocabulary } = asked;
  const labels = labelsOf(vocabulary, kind);
  if (labels.length === 0) return [];
  const rows = await asked.rows<{ node: EndRow; degree: number }>(wellConnected(labels, vocabulary), {
    scan: limits.foreignScan,
    // Those of a lens may be anywhere, and so may those of a kind that labels do not tell.
    most:
      sight.inside === null && vocabulary.categories.length === 0
        ? limits.neighboursMost
        : limits.lensMembers * 10,
  });
  const roughly = new Map(
    rows.flatMap(({ node, degree }) => {
      const end = readEnd(node, vocabulary);
      const counts = end?.kind === kind && (sight.inside === null || sight.inside.has(end.id));
      return counts ? [[end.id, degree] as const] : [];
    }),
  );
  const ids = [...roughly.keys()].slice(0, limits.neighboursMost);
  const exact = await degreesOf(asked, contendersOf(ids, roughly), sight.unchecked);
  const degreeOf = ({ id }: GraphNode): number => exact.get(id) ?? 0;
  const nodes = await asked.nodes(ids);
  const [counted, others] = [
    nodes.filter(({ id }) => exact.has(id)),
    nodes.filter(({ id }) => !exact.has(id)),
  ];
  return [...counted.sort((a, b) => degreeOf(b) - degreeOf(a) || byCodePoint(a.id, b.id)), ...others];
}

/** The first of them, as many as have no more relationships than are looked at. */
function contendersOf(ids: readonly string[], degrees: ReadonlyMap<string, number>): string[] {
  let seen = 0;
  return ids.filter((id) => (seen += degrees.get(id) ?? 0) <= exactMost);
}

/** The best connected of a kind. Of a kind with very many relationships, the last ones are in the order of their numbers. */
export async function topNodes(
  asked: Asked,
  kind: string,
  limit: number,
  sight: Sight,
  lens: string,
): Promise<GraphNode[]> {
  checkLimit('The number of nodes', limit, limits.neighboursMost);
  const name = `top ${JSON.stringify([kind, sight.unchecked, lens])}`;
  return (await asked.remember(name, () => topOf(asked, kind, sight))).slice(0, limit);
}

/** Groups of people of whom something is said, most edges first. */
export async function riskGroups(asked: Asked, unchecked: boolean): Promise<RiskGroupCount[]> {
  const { vocabulary } = asked;
  const hasPeople = labelsOf(vocabulary, 'RiskGroup').length > 0;
  const types = typesOf(vocabulary, ['AT_RISK_OF', ...(hasPeople ? ['CONTRAINDICATED_IN'] : [])]);
  if (types.length === 0) return [];
  const most = limits.foreignRows + 1;
  const rows = await asked.counted<RelationshipRow>(ofTypes(types, vocabulary), unchecked, { most });
  if (rows.length === most) {
    throw new GraphError(
      'too_large',
      `More than ${limits.foreignRows} claims of this database say who is at risk of what, or what should not be used in whom: more than can be summed up.`,
    );
  }
  const kinds = new Map(seenClaims(rows, unchecked, vocabulary).flatMap((seen) => [...seen.kinds]));
  const counts = new Map<string, number>();
  for (const edge of toEdges(rows, unchecked, vocabulary)) {
    for (const id of new Set([edge.subject, edge.object])) {
      const said = isSaidOfGroup(edge, { id, kind: kinds.get(id) ?? '' });
      if (said) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  const nodes = await asked.located(counts.keys());
  return [...nodes.values()]
    .map(({ node }) => ({ node, count: counts.get(node.id) ?? 0 }))
    .sort((a, b) => b.count - a.count || byCodePoint(a.node.id, b.node.id));
}
