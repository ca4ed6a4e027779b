/**
 * Tables for Neo4j's admin import, both ways: `neo4j-admin database import full --nodes=…_nodes.csv
 * --relationships=…_relationships.csv --multiline-fields=true`. Neo4j's own tables of anybody are read, with the heading
 * in the same file or in one beside it. What is written is a graph for Neo4j users, not a store of ours.
 */
import { aboutFile } from './json/write';
import { readNeo4j, sniffNeo4j } from './neo4j/read';
import { neo4jTables } from './neo4j/write';
import type { Format } from './types';

export const neo4jCsv: Format = {
  id: 'neo4j-csv',
  label: 'Neo4j (tables for its admin import)',
  extensions: ['csv', 'tsv'],
  mediaType: 'text/csv',
  sniff: sniffNeo4j,
  read: readNeo4j,
  write: (source) => {
    const { nodes, relationships } = neo4jTables(source);
    return [
      aboutFile(source),
      { ending: '_nodes.csv', content: nodes },
      { ending: '_relationships.csv', content: relationships },
    ];
  },
};
