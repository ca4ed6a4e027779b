/**
 * Nodes and edges of any network format as records. What we wrote ourselves is read back as it was; in the network of
 * another program names, kinds and relations are looked for (see guess.ts), and everything else becomes an attribute.
 */
import type { IdReader } from '../ids';
import { nodeFromRow } from '../tables/nodeRow';
import { statementRowReader } from '../tables/statementRow';
import { contentId } from '../text/contentHash';
import type { FileRecord } from '../types';
import { edgeIds } from './edgeIds';
import { guessEdge, guessNode } from './guess';
import { isOwn, ownRow, rowOf, type Properties } from './row';
import type { Lists } from './values';

export interface NetworkNode {
  id: string;
  /** The format's own label, if it has one beside the attributes. */
  label?: string | undefined;
  attributes: Properties;
}

export interface NetworkEdge {
  /** Absent where the format has none. */
  id?: string | undefined;
  source: string;
  target: string;
  label?: string | undefined;
  /** False is kept as an attribute, since a claim always has a subject and an object. */
  directed?: boolean | undefined;
  attributes: Properties;
}

export interface NetworkReader {
  node: (raw: NetworkNode, line: number | null) => FileRecord;
  edge: (raw: NetworkEdge, line: number | null) => FileRecord;
}

/**
 * Makes the reader of one file's elements.
 * @param lists how the format holds lists in files of ours
 */
export function networkReader(readId: IdReader, lists: Lists = 'native'): NetworkReader {
  const readStatement = statementRowReader(readId);
  const freeId = edgeIds();

  const foreignEdge = (raw: NetworkEdge, line: number | null): FileRecord => {
    const { label, directed, attributes } = raw;
    const given = raw.id === '' ? undefined : raw.id;
    const id = freeId(
      given ?? contentId(JSON.stringify([raw.source, raw.target, label, directed, attributes])),
    );
    const row = rowOf(attributes, { id, subject: raw.source, object: raw.target }, 'statements');
    if (given !== undefined && id !== given) row.attributes.push(['originalId', given]);
    guessEdge(row, label, directed);
    return readStatement({ row }, line, '');
  };

  return {
    node: ({ id, label, attributes }, line) => {
      if (isOwn(attributes, 'nodes'))
        return nodeFromRow(ownRow(attributes, { id }, 'nodes', lists), line, readId);
      const row = rowOf(attributes, { id }, 'nodes');
      guessNode(row, label);
      return nodeFromRow({ row }, line, readId);
    },
    edge: (raw, line) => {
      const { id, source, target, attributes } = raw;
      if (!isOwn(attributes, 'statements')) return foreignEdge(raw, line);
      const place = { ...(id === undefined ? {} : { id }), subject: source, object: target };
      // Its text becomes the id where it has none.
      const content = id === undefined ? JSON.stringify(raw) : '';
      return readStatement(ownRow(attributes, place, 'statements', lists), line, content);
    },
  };
}
