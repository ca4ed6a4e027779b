/** Writes KGX JSON Lines: a node or a statement a line, lists, numbers, true and false as what they are. */
import { nodeParts } from '../tables/nodeRow';
import { objectOfRow } from '../tables/objectRow';
import { statementParts } from '../tables/statementParts';
import { batches } from '../text/batches';
import type { ExportSource } from '../types';

/** The file of nodes. */
export async function* nodeLines({ rows, survey }: ExportSource): AsyncIterable<string> {
  for await (const batch of batches(rows())) {
    let text = '';
    for (const row of batch) {
      if (row.row === 'node')
        text += `${JSON.stringify(objectOfRow(nodeParts(row.node, survey.ids), 'nodes'))}\n`;
    }
    if (text !== '') yield text;
    // Nodes come before statements.
    if (batch.at(-1)?.row === 'statement') return;
  }
}

/** The file of edges, one a statement. */
export async function* edgeLines({ rows, survey }: ExportSource): AsyncIterable<string> {
  for await (const batch of batches(rows())) {
    let text = '';
    for (const row of batch) {
      if (row.row === 'statement')
        text += `${JSON.stringify(objectOfRow(statementParts(row.statement, survey), 'statements'))}\n`;
    }
    if (text !== '') yield text;
  }
}
