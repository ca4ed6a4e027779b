/**
 * Batches between threads. Copied as they are, objects cost more than reading them did: statements go over as columns,
 * in which a value that many rows share stands once.
 */
import type { Attributes, Evidence, Qualifiers, StatementRecord } from '../../model';
import type { ReadBatch, ReadMessage } from '../import/reading';

/** The different values, and which of them each row has. */
interface Column<T> {
  values: T[];
  at: Uint32Array;
}

export interface PackedStatements {
  ids: string[];
  negated: Uint8Array;
  subject: Column<string>;
  relation: Column<string>;
  object: Column<string>;
  originalPredicate: Column<string | undefined>;
  qualifiers: Column<Qualifiers>;
  evidence: Column<Evidence>;
  attributes: Column<Attributes>;
}

export type PackedMessage =
  Exclude<ReadMessage, ReadBatch> | (Omit<ReadBatch, 'statements'> & { statements: PackedStatements });

function column<T>(rows: readonly StatementRecord[], valueOf: (row: StatementRecord) => T): Column<T> {
  const places = new Map<T, number>();
  const at = new Uint32Array(rows.length);
  rows.forEach((row, index) => {
    const value = valueOf(row);
    let place = places.get(value);
    if (place === undefined) places.set(value, (place = places.size));
    at[index] = place;
  });
  return { values: [...places.keys()], at };
}

const nothing = {};
/** Most rows have none, each in an object of its own. */
const shared = <T extends object>(value: T): T => (Object.keys(value).length === 0 ? (nothing as T) : value);

/** What is sent for a message. */
export function pack(message: ReadMessage): PackedMessage {
  if (message.is === 'end') return message;
  const { statements: rows } = message;
  return {
    ...message,
    statements: {
      ids: rows.map(({ id }) => id),
      negated: Uint8Array.from(rows, ({ negated }) => (negated ? 1 : 0)),
      subject: column(rows, ({ subject }) => subject),
      relation: column(rows, ({ relation }) => relation),
      object: column(rows, ({ object }) => object),
      originalPredicate: column(rows, ({ originalPredicate }) => originalPredicate),
      qualifiers: column(rows, ({ qualifiers }) => shared(qualifiers)),
      evidence: column(rows, ({ evidence }) => evidence),
      attributes: column(rows, ({ attributes }) => shared(attributes)),
    },
  };
}

function valueAt<T>({ values, at }: Column<T>, row: number): T {
  // Both ends are this file: the place is there.
  return values[at[row] ?? 0] as T;
}

/** The message that was sent. Rows share what they had alike: nobody may change it. */
export function unpack(packed: PackedMessage): ReadMessage {
  if (packed.is === 'end') return packed;
  const { statements: columns } = packed;
  const statements = columns.ids.map((id, row): StatementRecord => {
    const original = valueAt(columns.originalPredicate, row);
    return {
      id,
      subject: valueAt(columns.subject, row),
      relation: valueAt(columns.relation, row),
      object: valueAt(columns.object, row),
      negated: columns.negated[row] === 1,
      qualifiers: valueAt(columns.qualifiers, row),
      ...(original === undefined ? {} : { originalPredicate: original }),
      evidence: valueAt(columns.evidence, row),
      attributes: valueAt(columns.attributes, row),
    };
  });
  return { ...packed, statements };
}
