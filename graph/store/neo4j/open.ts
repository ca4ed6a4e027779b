/** What opens the engine, in one import: it is loaded only where a Neo4j is named. */
export { addressFrom } from './settings';
export { openNeo4j } from './store';
