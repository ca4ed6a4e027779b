/** What the shapes of other programs' databases share. */
import { mergeRecords, type NodeRecord } from '../../../../model';
import type { GraphPart } from '../../../contract/randomGraph';
import type { Content } from '../../testing/rawDatabase';
import { builtIn } from '../mapping/builtIn';
import type { Mapping } from '../mapping/schema';

export interface Shaped {
  content: Content;
  mapping: Mapping;
  /** What the mapping shows of it. */
  held: GraphPart;
}

export type Shape = (parts: readonly GraphPart[]) => Shaped;

export function builtInMapping(name: string): Mapping {
  const mapping = builtIn.get(name);
  if (mapping === undefined) throw new RangeError(`There is no mapping ${name}.`);
  return mapping;
}

/** Data sets made one: records of an id joined, claims with ids of their own. */
export function merged(parts: readonly GraphPart[]): GraphPart {
  const records = new Map<string, NodeRecord>();
  for (const record of parts.flatMap((part) => part.records)) {
    const earlier = records.get(record.id);
    records.set(record.id, earlier === undefined ? record : mergeRecords(earlier, record));
  }
  const several = parts.length > 1;
  return {
    info: parts[0]?.info ?? { name: 'nothing' },
    records: [...records.values()],
    statements: parts.flatMap(({ info, statements }) =>
      statements.map((statement) => ({
        ...statement,
        id: several ? `${info.name}:${statement.id}` : statement.id,
      })),
    ),
  };
}

/** Ends that no record describes. */
export function bareEnds({ records, statements }: GraphPart): string[] {
  const known = new Set(records.map(({ id }) => id));
  return [...new Set(statements.flatMap(({ subject, object }) => [subject, object]))].filter(
    (id) => !known.has(id),
  );
}

export const withoutNothing = (properties: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined && value !== null));
