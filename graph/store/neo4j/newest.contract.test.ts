/**
 * The same on a Neo4j of the newest line, with one random graph: what may differ between the two is how a query is
 * read, planned and answered, and every query is asked of one graph as well as of several. What other programs keep is
 * one thing for every version: it is asked of the first.
 */
import { seeds } from '../contract/lab';
import { runOnServer } from './testing/suite';

runOnServer('neo4j, newest', 'ETIOGRAPH_TEST_NEO4J_NEWEST', { graphs: seeds.slice(0, 1), foreign: false });
