/**
 * From the driver's and the server's errors to sentences: what happened, and what to change. They are told apart by
 * `code`; where that says nothing, as with a port that speaks another protocol, by the message. No sentence holds
 * the driver's own words, which might hold what was asked; the cause stays with the error for the log.
 */
import neo4j from 'neo4j-driver';
import { GraphError, limits, type GraphErrorCode } from '../../model';

interface Fault {
  /** Matches the code from the start. */
  codes: readonly string[];
  /** Matches the message, where the code alone says too little. */
  sign?: RegExp;
  code: GraphErrorCode;
  /** @param place the address, without user and password */
  say(place: string): string;
}

const security = 'Neo.ClientError.Security.';

/** The first that fits counts. */
const faults: readonly Fault[] = [
  {
    codes: [`${security}Unauthorized`, `${security}CredentialsExpired`, `${security}TokenExpired`],
    code: 'unavailable',
    say: (place) =>
      `Neo4j at ${place} does not accept this user and password. Check NEO4J_USERNAME and NEO4J_PASSWORD.`,
  },
  {
    codes: [`${security}AuthenticationRateLimit`],
    code: 'unavailable',
    say: (place) =>
      `Neo4j at ${place} has locked this user for a while, after too many wrong passwords. Check NEO4J_PASSWORD, wait a minute, then try again.`,
  },
  {
    codes: [security],
    code: 'forbidden',
    say: (place) =>
      `Neo4j at ${place} does not permit this user to do that. Ask its administrator for a role that reads this database, and writes to it where you import.`,
  },
  {
    codes: ['Neo.ClientError.Database.DatabaseNotFound'],
    code: 'unavailable',
    say: (place) =>
      `Neo4j at ${place} has no database of that name. Check NEO4J_DATABASE, or unset it for the usual one.`,
  },
  {
    codes: [
      'Neo.TransientError.Database.DatabaseUnavailable',
      // As it stops, comes up, or cannot recover what a crash has left.
      'Neo.TransientError.General.DatabaseUnavailable',
      'Neo.DatabaseError.Database',
    ],
    code: 'unavailable',
    say: (place) =>
      `The database of Neo4j at ${place} is not running. Start it, or wait until it has come up, then try again.`,
  },
  {
    codes: [
      'Neo.ClientError.General.ForbiddenOnReadOnlyDatabase',
      'Neo.ClientError.General.WriteOnReadOnlyAccessDatabase',
      'Neo.ClientError.Statement.AccessMode',
    ],
    code: 'forbidden',
    say: (place) =>
      `The database of Neo4j at ${place} may only be read. To write to it, its administrator has to permit that; nothing was changed.`,
  },
  {
    codes: ['Neo.ClientError.Cluster.NotALeader'],
    code: 'unavailable',
    say: (place) =>
      `The cluster of Neo4j at ${place} is choosing who takes writes. Wait a moment, then try again; where this goes on, let NEO4J_URI begin with neo4j:// rather than bolt://.`,
  },
  {
    codes: [
      'Neo.ClientError.Transaction.TransactionTimedOut',
      'Neo.TransientError.Transaction.LockAcquisitionTimeout',
      'Neo.TransientError.Transaction.Terminated',
      'Neo.ClientError.Transaction.LockClientStopped',
    ],
    code: 'timeout',
    say: () =>
      `Neo4j took longer than it may for this and stopped. A question may take ${limits.questionTime / 1000} seconds: ask for less at once, for example one relation or a longer word.`,
  },
  {
    codes: [
      'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
      'Neo.TransientError.General.OutOfMemoryError',
    ],
    code: 'too_large',
    say: (place) =>
      `This is more than Neo4j at ${place} has memory for. Ask for less at once, or let its administrator raise dbms.memory.transaction.total.max.`,
  },
  {
    codes: ['Neo.ClientError.Schema.ConstraintValidationFailed'],
    code: 'bad_input',
    say: () =>
      'The data has an id twice where it may be there once: two claims of a data set, or a concept beside those that are there. Nothing of this step was kept.',
  },
  {
    codes: ['ServiceUnavailable', 'SessionExpired', 'N/A', 'ProtocolError'],
    sign: /HTTP/,
    code: 'unavailable',
    say: (place) =>
      `${place} answers as a web server, not as Neo4j’s Bolt. Use the Bolt port in NEO4J_URI: usually 7687 rather than 7474.`,
  },
  {
    codes: ['ServiceUnavailable', 'SessionExpired', 'N/A'],
    sign: /certificate|\bTLS\b|\bSSL\b|secure TLS|ssl3|wrong version number|handshake/i,
    code: 'unavailable',
    say: (place) =>
      `Neo4j at ${place} and NEO4J_URI disagree about encryption. Use bolt+s:// or neo4j+s:// where the server encrypts (+ssc for a certificate of its own), and bolt:// or neo4j:// where it does not.`,
  },
  {
    codes: ['ServiceUnavailable'],
    sign: /routing|discover/i,
    code: 'unavailable',
    say: (place) =>
      `Neo4j at ${place} does not tell which servers answer. Check that it runs and that its advertised address can be reached from here; a single server also answers to bolt://.`,
  },
  {
    // A server that stops does so, and one that encrypts where the address does not.
    codes: ['ServiceUnavailable', 'SessionExpired'],
    sign: /closed by server/i,
    code: 'unavailable',
    say: (place) =>
      `Neo4j at ${place} does not answer: it closes the connection. Check that it runs; where it encrypts, let NEO4J_URI begin with bolt+s:// or neo4j+s:// (+ssc for a certificate of its own). This goes on by itself once it answers.`,
  },
  {
    codes: ['ServiceUnavailable', 'SessionExpired', 'N/A', 'ProtocolError'],
    code: 'unavailable',
    say: (place) =>
      `Neo4j at ${place} does not answer. Check that it runs, and that NEO4J_URI has its address and Bolt port; this goes on by itself once it does.`,
  },
];

/** Errors that the driver would try again, and that come again: a heavy query is not run twice. */
const final = [
  'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
  'Neo.TransientError.General.OutOfMemoryError',
];

/** The error's code, or null where it is not one of the driver's. */
function codeOf(error: unknown): string | null {
  return error instanceof neo4j.Neo4jError ? error.code : null;
}

/** Whether the driver must not try again, although the server would let it. */
export function isFinal(error: unknown): boolean {
  return final.includes(codeOf(error) ?? '');
}

/** A GraphError for what the driver or the server says; anything else comes back as it was. */
export function asGraphError(error: unknown, place: string): unknown {
  const code = codeOf(error);
  if (code === null || !(error instanceof Error)) return error;
  const fault = faults.find(
    ({ codes, sign }) => codes.some((one) => code.startsWith(one)) && (sign?.test(error.message) ?? true),
  );
  return fault === undefined ? error : new GraphError(fault.code, fault.say(place), { cause: error });
}
