/** From rows of claims to edges: the claims' facts, summed up by the function that all engines share. */
import { edgesOf } from '../../answers/edgeOf';
import { parseQualifiersKey, type Edge, type Evidence, type StatementRecord } from '../../model';
import { readName } from './names';

/** What a query gives of a claim for its edge; null where it has none. */
export interface FactRow {
  subject: string;
  object: string;
  type: string;
  negated: boolean;
  qualifiers: string | null;
  source: string;
  knowledgeLevel: Evidence['knowledgeLevel'];
  agentType: Evidence['agentType'];
  /** How many. */
  publications: number;
  context: string | null;
  commonness: Evidence['commonness'] | null;
  treatmentLine: number | null;
}

/** A statement with as much of its evidence as an edge is summed up from. */
function toFacts(row: FactRow): StatementRecord {
  const { subject, object, type, negated, qualifiers, source, context, commonness, treatmentLine } = row;
  return {
    id: '',
    subject,
    relation: readName(type),
    object,
    negated,
    qualifiers: qualifiers === null ? {} : parseQualifiersKey(qualifiers),
    evidence: {
      source: { id: source, title: '', publisher: null, date: null, url: null },
      publications: new Array<string>(row.publications).fill(''),
      ...(context === null ? {} : { context }),
      ...(commonness === null || commonness === undefined ? {} : { commonness }),
      ...(treatmentLine === null ? {} : { treatmentLine }),
      knowledgeLevel: row.knowledgeLevel,
      agentType: row.agentType,
    },
    attributes: {},
  };
}

/** The edges of these claims, by edge id. */
export function toEdges(rows: readonly FactRow[]): Edge[] {
  return edgesOf(rows.map(toFacts));
}
