/** From the driver's real codes to sentences that say what to change. */
import neo4j from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { GraphError } from '../../model';
import { asGraphError, isFinal } from './faults';

const place = 'neo4j://db.example:7687';

function told(code: string, message = 'What the server says, with secret values.'): GraphError {
  const error = asGraphError(new neo4j.Neo4jError(message, code, '', ''), place);
  if (!(error instanceof GraphError)) throw new Error(`“${code}” is not told.`);
  expect(error.message).not.toContain('secret values');
  return error;
}

describe('asGraphError', () => {
  it.each([
    ['Neo.ClientError.Security.Unauthorized', 'unavailable', 'NEO4J_PASSWORD'],
    ['Neo.ClientError.Security.AuthenticationRateLimit', 'unavailable', 'wait'],
    ['Neo.ClientError.Security.CredentialsExpired', 'unavailable', 'NEO4J_PASSWORD'],
    ['Neo.ClientError.Security.Forbidden', 'forbidden', 'administrator'],
    ['Neo.ClientError.General.WriteOnReadOnlyAccessDatabase', 'forbidden', 'only be read'],
    ['Neo.ClientError.Database.DatabaseNotFound', 'unavailable', 'NEO4J_DATABASE'],
    ['Neo.TransientError.Database.DatabaseUnavailable', 'unavailable', 'not running'],
    ['Neo.TransientError.General.DatabaseUnavailable', 'unavailable', 'not running'],
    ['Neo.ClientError.General.ForbiddenOnReadOnlyDatabase', 'forbidden', 'only be read'],
    ['Neo.ClientError.Statement.AccessMode', 'forbidden', 'only be read'],
    ['Neo.ClientError.Cluster.NotALeader', 'unavailable', 'neo4j://'],
    ['Neo.ClientError.Transaction.TransactionTimedOut', 'timeout', 'less at once'],
    ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'timeout', 'less at once'],
    ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'too_large', 'memory'],
    ['Neo.ClientError.Schema.ConstraintValidationFailed', 'bad_input', 'twice'],
    ['ServiceUnavailable', 'unavailable', 'does not answer'],
    ['SessionExpired', 'unavailable', 'does not answer'],
    ['N/A', 'unavailable', 'does not answer'],
  ])('of %s is %s', (code, graphCode, sign) => {
    const error = told(code);
    expect(error.code).toBe(graphCode);
    expect(error.message).toContain(sign);
  });

  it.each([
    [
      'N/A',
      'Server responded HTTP. Make sure you are not trying to connect to the http endpoint',
      'web server',
    ],
    // What a server that encrypts does to an address that does not.
    ['ServiceUnavailable', 'Connection was closed by server', 'bolt+s://'],
    ['ServiceUnavailable', 'Failed to connect: certificate has expired', 'encryption'],
    ['ServiceUnavailable', 'write EPROTO: ssl3_get_record:wrong version number', 'encryption'],
    [
      'ServiceUnavailable',
      'Could not perform discovery. No routing servers available. Known routing table: …',
      'bolt://',
    ],
  ])('of %s by what is said: %s', (code, message, sign) => {
    const error = told(code, message);
    expect(error.code).toBe('unavailable');
    expect(error.message).toContain(sign);
  });

  it('leaves defects of this program as they are', () => {
    const defect = new neo4j.Neo4jError('Invalid input', 'Neo.ClientError.Statement.SyntaxError', '', '');
    expect(asGraphError(defect, place)).toBe(defect);
    const other = new TypeError('x is not a function');
    expect(asGraphError(other, place)).toBe(other);
  });
});

it('never lets a query that is too heavy for the server’s memory run again', () => {
  const heavy = new neo4j.Neo4jError('', 'Neo.TransientError.General.MemoryPoolOutOfMemoryError', '', '');
  // What the driver itself thinks of it.
  expect(neo4j.isRetryableError(heavy)).toBe(true);
  expect(isFinal(heavy)).toBe(true);
  const deadlock = new neo4j.Neo4jError('', 'Neo.TransientError.Transaction.DeadlockDetected', '', '');
  expect(isFinal(deadlock)).toBe(false);
});
