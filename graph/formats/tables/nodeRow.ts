/** Nodes as rows of a table, both ways. */
import { attributesFrom, type GraphNode, type NodeRecord } from '../../model';
import { categoriesOf } from '../categories';
import type { IdReader } from '../ids';
import type { OriginalIds } from '../originalIds';
import type { FileRecord } from '../types';
import type { CellValue } from './cell';
import type { NodeColumn } from './columns';
import type { Row, RowResult } from './rowReader';
import type { RowParts } from './rowWriter';

/** A node's row. */
export function nodeParts(node: GraphNode, ids: OriginalIds): RowParts {
  const values: Record<NodeColumn, CellValue | undefined> = {
    id: ids.of(node.id),
    category: node.categories,
    // A node without a name is shown by its id; it must not come back as one that is called so.
    name: node.name === node.id ? undefined : node.name,
    synonym: node.synonyms,
    description: node.description,
    xref: node.xrefs,
    etiograph_in_sentence: node.inSentence,
    etiograph_plural: node.plural,
    etiograph_datasets: node.datasets,
  };
  return { values, attributes: ids.attributes(node) };
}

const text = (value: CellValue | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined;
const list = (value: CellValue | undefined): string[] => (Array.isArray(value) ? value : []);

/** The record of a node's row, or a skipped one with the reason. */
export function nodeFromRow(result: RowResult, line: number | null, readId: IdReader): FileRecord {
  if ('reason' in result) return { record: 'skipped', line, reason: result.reason };
  const { values, attributes }: Row = result.row;
  const read = readId(text(values.id), 'node id', list(values.etiograph_datasets));
  if ('reason' in read) return { record: 'skipped', line, reason: read.reason };
  const { id, originalId } = read;
  const inSentence = text(values.etiograph_in_sentence);
  const description = text(values.description);
  const node: NodeRecord = {
    id,
    categories: categoriesOf(list(values.category)),
    name: text(values.name) ?? null,
    ...(inSentence === undefined ? {} : { inSentence }),
    ...(typeof values.etiograph_plural === 'boolean' ? { plural: values.etiograph_plural } : {}),
    synonyms: list(values.synonym),
    ...(description === undefined ? {} : { description }),
    xrefs: list(values.xref),
    attributes: attributesFrom(
      originalId === undefined ? attributes : [...attributes, ['originalId', originalId]],
    ),
  };
  return { record: 'node', node, line };
}
