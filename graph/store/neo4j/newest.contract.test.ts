/**
 * The same on a Neo4j of the newest line, with one random graph: what may differ between the two is how a query is
 * read, planned and answered, and every query is asked of one graph as well as of four.
 */
import { seeds } from '../contract/lab';
import { runOnServer } from './testing/suite';

runOnServer('neo4j, newest', 'ETIOGRAPH_TEST_NEO4J_NEWEST', seeds.slice(0, 1));
