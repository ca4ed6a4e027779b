/**
 * Writes evidence once for the statements of a data set that share it, with what it alone makes of an edge, and
 * counts statements by relation and source.
 */
import { edgeOf } from '../../answers/edgeOf';
import {
  evidenceWeight,
  isUnchecked,
  type Edge,
  type EdgeKey,
  type Evidence,
  type StatementRecord,
} from '../../model';
import type { Connection } from './connection';
import type { Summary } from './reader';

/** Evidence remembered at most. */
const remembered = 5_000;
/** Objects remembered at most. */
const recents = 64;

const addEvidence = 'INSERT INTO evidence (dataset, unchecked, doubt, summary, json) VALUES (?, ?, ?, ?, ?)';
const addSummary = 'INSERT INTO summary (json) VALUES (?)';
const keyOfSummary = 'SELECT key FROM summary WHERE json = ?';
const addTally =
  'INSERT INTO tally (dataset, relation, source, title, unchecked, statements) VALUES (?, ?, ?, ?, ?, ?)';

const anyEdge: EdgeKey = { subject: '', relation: '', object: '', negated: false, qualifiers: {} };

/** What statements with this evidence say together. */
export function summaryOf(evidence: readonly Evidence[]): Summary {
  const statements = evidence.map((one): StatementRecord => ({
    ...anyEdge,
    id: '',
    evidence: one,
    attributes: {},
  }));
  const {
    statements: count,
    sources,
    sourceIds,
    weight,
    commonness,
    context,
    treatmentLine,
    unchecked,
  }: Edge = edgeOf(statements);
  return { statements: count, sources, sourceIds, weight, commonness, context, treatmentLine, unchecked };
}

/** Thousandths that a weight lacks of 1. */
export function doubtOf(weight: number): number {
  return 1000 - Math.round(weight * 1000);
}

/** The key of a summary, added where it is new. */
export function summaryKey(connection: Connection, summary: Summary): number {
  const json = JSON.stringify(summary);
  const known = connection.get<{ key: number }>(keyOfSummary, json);
  return known?.key ?? connection.insert(addSummary, json);
}

/** Statements counted by relation. */
type Tally = Map<number, number>;

interface Written {
  key: number;
  tally: Tally;
}

export class EvidenceWriter {
  private readonly byJson = new Map<string, Written>();
  private readonly tallies = new Map<string, { evidence: Evidence; tally: Tally }>();
  /** By the object itself: readers of files often give the same to many rows. */
  private readonly recent = new Map<Evidence, Written>();

  constructor(
    private readonly connection: Connection,
    private readonly dataset: number,
  ) {}

  /** Counts a statement of this relation. @returns the key of its evidence */
  write(evidence: Evidence, relation: number): number {
    const { key, tally } = this.recent.get(evidence) ?? this.findAnew(evidence);
    tally.set(relation, (tally.get(relation) ?? 0) + 1);
    return key;
  }

  /** Writes the counts. To be called once, when all statements are written. */
  finish(): void {
    for (const { evidence, tally } of this.tallies.values()) {
      for (const [relation, count] of tally) {
        const { id, title } = evidence.source;
        const unchecked = isUnchecked(evidence) ? 1 : 0;
        this.connection.run(addTally, this.dataset, relation, id, title, unchecked, count);
      }
    }
  }

  private findAnew(evidence: Evidence): Written {
    const written = this.find(evidence);
    if (this.recent.size >= recents) this.recent.clear();
    this.recent.set(evidence, written);
    return written;
  }

  private find(evidence: Evidence): Written {
    const json = JSON.stringify(evidence);
    const known = this.byJson.get(json);
    if (known !== undefined) return known;
    const summary = summaryKey(this.connection, summaryOf([evidence]));
    const unchecked = isUnchecked(evidence) ? 1 : 0;
    const values = [this.dataset, unchecked, doubtOf(evidenceWeight(evidence)), summary, json];
    const written = { key: this.connection.insert(addEvidence, ...values), tally: this.tallyOf(evidence) };
    if (this.byJson.size >= remembered) this.byJson.clear();
    this.byJson.set(json, written);
    return written;
  }

  private tallyOf(evidence: Evidence): Tally {
    const { id, title } = evidence.source;
    const name = JSON.stringify([id, title, isUnchecked(evidence)]);
    const known = this.tallies.get(name);
    if (known !== undefined) return known.tally;
    const tally: Tally = new Map();
    this.tallies.set(name, { evidence, tally });
    return tally;
  }
}
