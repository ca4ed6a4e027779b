/** The two tables that an export consists of, as rows of cells: nodes, and one row per statement. */
import type { ExportSource } from '../types';
import type { Dialect } from './cell';
import { nodeParts } from './nodeRow';
import { rowWriter } from './rowWriter';
import { statementParts } from './statementParts';

/** The heading, then a row per node. */
export async function* nodeRows({ rows, survey }: ExportSource, dialect: Dialect): AsyncIterable<string[]> {
  const writer = rowWriter('nodes', { attributes: survey.nodeAttributes }, dialect);
  yield writer.header;
  for await (const row of rows()) {
    // Nodes come before statements.
    if (row.row === 'statement') return;
    yield writer.cells(nodeParts(row.node, survey.ids));
  }
}

/** The heading, then a row per statement. */
export async function* statementRows(
  { rows, survey }: ExportSource,
  dialect: Dialect,
): AsyncIterable<string[]> {
  const { statementAttributes: attributes, qualifiers } = survey;
  const writer = rowWriter('statements', { attributes, qualifiers }, dialect);
  yield writer.header;
  for await (const row of rows()) {
    if (row.row === 'statement') yield writer.cells(statementParts(row.statement, survey));
  }
}
