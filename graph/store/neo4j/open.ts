/** What opens the engine, in one import: it is loaded only where a Neo4j is named. */
export { inspectNeo4j, type Inspection } from './foreign/inspect/inspect';
export { addressFrom, mappingFrom } from './settings';
export { openNeo4j } from './store';
