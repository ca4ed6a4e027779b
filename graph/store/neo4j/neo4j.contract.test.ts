/**
 * The contract on a real Neo4j of the line with long-term support. One file, since the server has one database and
 * test files run beside each other.
 */
import { runOnServer } from './testing/suite';

runOnServer('neo4j', 'ETIOGRAPH_TEST_NEO4J');
