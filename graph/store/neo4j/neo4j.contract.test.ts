/**
 * The contract on a real Neo4j of the line with long-term support. One file, since the server has one database and
 * test files run beside each other. Two random graphs, for the sake of time: a question over a socket takes many times
 * as long as one in process, where all four are asked.
 */
import { seeds } from '../contract/lab';
import { runOnServer } from './testing/suite';

runOnServer('neo4j', 'ETIOGRAPH_TEST_NEO4J', { graphs: seeds.slice(0, 2), foreign: true });
