/**
 * A Cypher script that loads the graph into a Neo4j (5.9 or later, in any edition), in the shape of a Neo4j store of
 * ours: (:Node:Condition {id, name, …})-[:CAUSES {id, …}]->(:Node:Symptom). Write only. It leaves out the marker of
 * such a store, (:EtiographStore): what a script loads has none of the edges and search words that a store keeps beside
 * its statements, so a program that found the marker would take for whole what is not.
 */
import { cypherScript } from './neo4j/cypherScript';
import type { Format } from './types';

export const cypher: Format = {
  id: 'cypher',
  label: 'Cypher script (Neo4j)',
  extensions: ['cypher', 'cyp'],
  mediaType: 'text/plain',
  write: (source) => [{ ending: '.cypher', content: cypherScript(source) }],
};
