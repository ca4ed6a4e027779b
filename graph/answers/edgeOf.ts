/** An edge from its statements: the one place that says how claims are summed up. */
import {
  commonnesses,
  edgeId,
  edgeWeight,
  evidenceWeight,
  isUnchecked,
  type Edge,
  type StatementRecord,
} from '../model';
import { byCodePoint } from './codePoint';

/**
 * Sums up statements that share one edge's key.
 * @param statements at least one
 */
export function edgeOf(statements: readonly StatementRecord[]): Edge {
  const [first] = statements;
  if (first === undefined) throw new RangeError('edgeOf needs at least one statement');
  const { subject, relation, object, negated, qualifiers } = first;
  const evidence = statements.map((statement) => statement.evidence);
  const sourceIds = [...new Set(evidence.map((one) => one.source.id))].sort(byCodePoint);
  const lines = evidence.flatMap((one) => one.treatmentLine ?? []);
  const context = evidence[0]?.context;
  const sameContext = evidence.every((one) => one.context === context);
  // "The most common cause, if …" is no claim about the cause without the "if": where the contexts differ and the
  // edge can tell none, only claims without one say how common something is.
  const often = evidence.filter((one) => sameContext || one.context === undefined);
  return {
    id: edgeId(first),
    subject,
    relation,
    object,
    negated,
    qualifiers,
    statements: statements.length,
    sources: sourceIds.length,
    sourceIds,
    weight: edgeWeight(evidence.map((one) => [one.source.id, evidenceWeight(one)] as const)),
    commonness: commonnesses.find((word) => often.some((one) => one.commonness === word)) ?? null,
    context: sameContext ? (context ?? null) : null,
    treatmentLine: lines.length === 0 ? null : Math.min(...lines),
    unchecked: evidence.filter(isUnchecked).length,
  };
}

/** All edges of these statements, by edge id. */
export function edgesOf(statements: Iterable<StatementRecord>): Edge[] {
  const groups = new Map<string, StatementRecord[]>();
  for (const statement of statements) {
    const id = edgeId(statement);
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [statement]);
    else group.push(statement);
  }
  return [...groups.values()].map(edgeOf).sort((a, b) => byCodePoint(a.id, b.id));
}
