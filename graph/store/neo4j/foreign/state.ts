/**
 * What is known of another program's database at one moment: its vocabulary, and a mark that moves when it is written
 * to. A cluster tells its last transaction; elsewhere the numbers of nodes and relationships have to do, and what was
 * remembered is thrown away after a while.
 */
import { limits } from '../../../model';
import type { Connection, Transaction } from '../connection';
import { allClaims } from './cypher/claims';
import { allNodes } from './cypher/nodes';
import type { Mapping } from './mapping/schema';
import { vocabularyOf, type Present, type Vocabulary } from './vocabulary';

export interface ForeignState {
  /** Moves with every write that can be noticed. */
  mark: string;
  revision: string;
  vocabulary: Vocabulary;
  nodes: number;
  claims: number;
  /** When it was made, milliseconds. */
  since: number;
}

export const readLabels = 'CALL db.labels() YIELD label RETURN collect(label) AS names';
export const readTypes =
  'CALL db.relationshipTypes() YIELD relationshipType RETURN collect(relationshipType) AS names';
export const readProperties = 'CALL db.propertyKeys() YIELD propertyKey RETURN collect(propertyKey) AS names';
const readIdentity = 'CALL db.info() YIELD id, name RETURN id, name';

/** All names that are in use. */
export async function readPresent(transaction: Transaction): Promise<Present> {
  const [labels = [], types = [], properties = []] = await Promise.all(
    [readLabels, readTypes, readProperties].map(async (text) => {
      const [row] = await transaction.rows<{ names: string[] }>(text);
      return row?.names ?? [];
    }),
  );
  return { labels, types, properties };
}

/** The last transaction, where the server tells it. Runs alone: such a command cannot be part of a question. */
async function lastTransaction(connection: Connection, name: string): Promise<string> {
  const rows = await connection
    .read((transaction) =>
      transaction.rows<{ last: number | null }>(
        'SHOW DATABASES YIELD name, lastCommittedTxn WHERE name = $name RETURN max(lastCommittedTxn) AS last',
        { name },
      ),
    )
    // Not every user may ask that.
    .catch(() => []);
  return String(rows[0]?.last ?? '');
}

/** Looks what is there now; what was known stays where nothing has moved. */
export async function lookAgain(
  connection: Connection,
  mapping: Mapping,
  known: ForeignState | null,
): Promise<ForeignState> {
  const { identity, nodes, claims } = await connection.read(async (transaction) => {
    const [[info], [nodeCount], [claimCount]] = await Promise.all([
      transaction.rows<{ id: string; name: string }>(readIdentity),
      transaction.rows<{ count: number }>(allNodes),
      transaction.rows<{ count: number }>(allClaims),
    ]);
    return { identity: info, nodes: nodeCount?.count ?? 0, claims: claimCount?.count ?? 0 };
  });
  const last = await lastTransaction(connection, identity?.name ?? '');
  const mark = [identity?.id ?? '', nodes, claims, last].join('-');
  const isOld = last === '' && known !== null && Date.now() - known.since > limits.foreignKept;
  if (known?.mark === mark && !isOld) return known;
  const present = await connection.read(readPresent);
  const since = Date.now();
  return {
    mark,
    revision: `${mark}-${last === '' ? since.toString(36) : ''}`,
    vocabulary: vocabularyOf(mapping, present),
    nodes,
    claims,
    since,
  };
}
