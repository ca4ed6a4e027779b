/** Lines and claims that a file on top and the stored graph both have, as one. Pure. */
import { byCodePoint } from '@/graph/answers/codePoint';
import { commonnesses, edgeWeight, type Edge, type Statement } from '@/graph/model';

/** A value as text in which the order of properties does not count. */
const told = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => byCodePoint(a, b)))
      : part,
  );

/** Claims of both; one that the file repeats word for word, data set and all, counts once. */
export function uniteClaims(stored: readonly Statement[], onTop: readonly Statement[]): Statement[] {
  const known = new Set(stored.map(told));
  return [...stored, ...onTop.filter((claim) => !known.has(told(claim)))];
}

const earliest = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? (a ?? b) : Math.min(a, b);

/**
 * One line of two sums, as `edgeOf` would sum up the claims of both. Where they share a source, the claims may be the
 * same ones: then as many count as the larger of the two has, and never more than there are.
 */
export function uniteEdges(a: Edge, b: Edge): Edge {
  const sourceIds = [...new Set([...a.sourceIds, ...b.sourceIds])].sort(byCodePoint);
  const apart = sourceIds.length === a.sourceIds.length + b.sourceIds.length;
  const checked = (edge: Edge) => edge.statements - edge.unchecked;
  const [claims, sure] = apart
    ? [a.statements + b.statements, checked(a) + checked(b)]
    : [Math.max(a.statements, b.statements), Math.max(checked(a), checked(b))];
  const sameContext = a.context === b.context;
  const often = [a, b].filter((edge) => sameContext || edge.context === null);
  return {
    ...a,
    statements: claims,
    sources: sourceIds.length,
    sourceIds,
    weight: apart
      ? edgeWeight([
          ['stored', a.weight],
          ['on top', b.weight],
        ])
      : Math.max(a.weight, b.weight),
    commonness: commonnesses.find((word) => often.some((edge) => edge.commonness === word)) ?? null,
    context: sameContext ? a.context : null,
    treatmentLine: earliest(a.treatmentLine, b.treatmentLine),
    unchecked: claims - sure,
  };
}

/** Lines of both, by id; those of both as one. */
export function uniteLines(stored: readonly Edge[], onTop: readonly Edge[]): Edge[] {
  const lines = new Map(stored.map((edge) => [edge.id, edge]));
  for (const edge of onTop) {
    const known = lines.get(edge.id);
    lines.set(edge.id, known === undefined ? edge : uniteEdges(known, edge));
  }
  return [...lines.values()].sort((a, b) => byCodePoint(a.id, b.id));
}
