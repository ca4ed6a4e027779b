/**
 * Versions of the schema. A change of schema.ts raises the version and adds a migration from the one before, so
 * that every older store can be brought up step by step.
 */
import type { Connection } from './connection';
import { createTables } from './schema';

export interface Migration {
  /** The version that it starts from; it ends one higher. */
  from: number;
  run(connection: Connection): void;
}

export interface Schema {
  version: number;
  create(connection: Connection): void;
  migrations: readonly Migration[];
}

export const currentSchema: Schema = {
  version: 1,
  create: (connection) => connection.exec(createTables),
  migrations: [],
};

/** The migrations that lead from a version to the schema's, in order, or null where the way has a gap. */
export function wayFrom(version: number, schema: Schema): readonly Migration[] | null {
  const way: Migration[] = [];
  for (let at = version; at < schema.version; at += 1) {
    const next = schema.migrations.find(({ from }) => from === at);
    if (next === undefined) return null;
    way.push(next);
  }
  return way;
}
