/** Nodes and edges of KGX as JSON objects, read as records. The fields are the columns of our tables. */
import { idReader } from '../ids';
import { nodeFromRow } from '../tables/nodeRow';
import { rowOfObject } from '../tables/objectRow';
import { statementRowReader } from '../tables/statementRow';
import type { FileRecord, ReadOptions } from '../types';

export interface ObjectReader {
  node: (object: unknown, line: number | null) => FileRecord;
  edge: (object: unknown, line: number | null) => FileRecord;
}

const hasId = (object: unknown): boolean =>
  typeof object === 'object' && object !== null && 'id' in object && typeof object.id === 'string';

/** Makes the reader of a file's objects. */
export function objectReader(options: ReadOptions): ObjectReader {
  const readId = idReader(options);
  const readStatement = statementRowReader(readId);
  return {
    node: (object, line) => nodeFromRow(rowOfObject(object, 'nodes'), line, readId),
    edge: (object, line) => {
      const row = rowOfObject(object, 'statements');
      // Its text becomes the id where it has none; an object nested too deeply for that is no row anyway.
      const content = 'reason' in row || hasId(object) ? '' : JSON.stringify(object);
      return readStatement(row, line, content);
    },
  };
}
