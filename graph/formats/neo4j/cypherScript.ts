/** A graph as a Cypher script: constraints, then nodes and relationships in batches that can be run again. */
import { limits, type GraphNode, type Statement } from '../../model';
import { nodeParts } from '../tables/nodeRow';
import { statementParts } from '../tables/statementParts';
import { batches } from '../text/batches';
import type { ExportSource } from '../types';
import { cypherColumns, type CypherColumns } from './cypherColumns';
import { cypherProperties } from './cypherProperties';
import { cypherName } from './cypherText';
import { nodeLabel } from './nodes';

/** One line of a comment: text from a file must not end it. */
const comment = (text: string): string => `// ${text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')}\n`;

function head({ info, survey }: ExportSource): string {
  const datasets = info.datasets.map(({ name, title, license, url }) =>
    [`Data set ${name}`, title, license, url].filter((part) => part !== undefined).join(', '),
  );
  return [
    `Etiograph, ${info.date}: ${info.what}; ${info.filter}${info.lens === null ? '' : `; ${info.lens}`}.`,
    ...datasets,
    ...(survey.licenses.length > 0 ? [`Licences of claims: ${survey.licenses.join(', ')}`] : []),
    `${survey.nodes} nodes; ${survey.statements} claims as relationships, ${survey.negated} of them denied: negated = true.`,
    'Run it with: cypher-shell -f FILE. Running it again changes nothing.',
  ]
    .map(comment)
    .join('');
}

const nodeConstraint = `CREATE CONSTRAINT etiograph_node_id IF NOT EXISTS FOR (n:${nodeLabel}) REQUIRE n.id IS UNIQUE;\n`;

/** A claim's id is its data set's own, so both make it unique. */
const relationConstraint = (relation: string): string =>
  `CREATE CONSTRAINT ${cypherName(`etiograph_${relation}_id`)} IF NOT EXISTS FOR ()-[r:${cypherName(relation)}]-() REQUIRE (r.etiograph_dataset, r.id) IS UNIQUE;\n`;

/** Items by a word that they have, in the order met. */
function grouped<T>(items: readonly T[], word: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(word(item));
    if (group === undefined) groups.set(word(item), [item]);
    else group.push(item);
  }
  return groups;
}

/** Rows, one by one as i, and what to do with each. */
const forEach = ({ literals }: CypherColumns, size: number, then: readonly string[]): string =>
  `WITH\n${literals.join(',\n')}\nUNWIND range(0, ${size - 1}) AS i\n${then.join('\n')};\n`;

const setting = (settings: readonly string[]): string => `SET ${settings.join(',\n  ')}`;

function nodesText(nodes: readonly GraphNode[], { survey }: ExportSource): string {
  const texts = [...grouped(nodes, ({ kind }) => kind)].map(([kind, group]) => {
    const rows = group.map((node) => cypherProperties(nodeParts(node, survey.ids), 'nodes', []));
    const columns = cypherColumns(rows);
    return forEach(columns, rows.length, [
      `MERGE (n:${nodeLabel} {id: ${columns.value('id')}})`,
      setting([`n:${cypherName(kind)}`, ...columns.set('n')]),
    ]);
  });
  return texts.join('');
}

function statementsText(statements: readonly Statement[], { survey }: ExportSource): string {
  const texts = [...grouped(statements, ({ relation }) => relation)].map(([relation, group]) => {
    const ends = cypherColumns(
      group.map(({ subject, object }) => ({ from: survey.ids.of(subject), to: survey.ids.of(object) })),
    );
    const rows = group.map((statement) =>
      cypherProperties(statementParts(statement, survey), 'statements', ['subject', 'object']),
    );
    const columns = cypherColumns(rows, ends.literals);
    return forEach(columns, rows.length, [
      `MATCH (s:${nodeLabel} {id: ${ends.value('from')}})`,
      `MATCH (o:${nodeLabel} {id: ${ends.value('to')}})`,
      `MERGE (s)-[r:${cypherName(relation)} {etiograph_dataset: ${columns.value('etiograph_dataset')}, id: ${columns.value('id')}}]->(o)`,
      setting(columns.set('r')),
    ]);
  });
  return texts.join('');
}

/** The relations that an export has: each type of relationship has a constraint of its own. */
async function relationsOf({ rows }: ExportSource): Promise<string[]> {
  const relations = new Set<string>();
  for await (const row of rows()) if (row.row === 'statement') relations.add(row.statement.relation);
  return [...relations];
}

/** The script's text. */
export async function* cypherScript(source: ExportSource): AsyncIterable<string> {
  yield head(source) + nodeConstraint + (await relationsOf(source)).map(relationConstraint).join('');
  for await (const batch of batches(source.rows(), limits.cypherBatch)) {
    const nodes = batch.flatMap((row) => (row.row === 'node' ? [row.node] : []));
    const statements = batch.flatMap((row) => (row.row === 'statement' ? [row.statement] : []));
    yield nodesText(nodes, source) + statementsText(statements, source);
  }
}
