/**
 * Nodes and statements as GraphML elements. Their data are the columns of our tables, so that who knows one format
 * knows the other, with the kind and the relation in our own words beside them.
 */
import type { GraphNode, Statement } from '../../model';
import type { Survey } from '../survey';
import type { CellType, Dialect } from '../tables/cell';
import { tableColumns, type Table } from '../tables/columns';
import { nodeParts } from '../tables/nodeRow';
import { rowWriter, type RowParts } from '../tables/rowWriter';
import { statementParts } from '../tables/statementParts';
import { legalXml, type XmlElement } from './xml';

export interface Key {
  /** As declared in the file: "n0", "e0". */
  id: string;
  name: string;
  of: 'node' | 'edge' | 'graph';
  type: 'string' | 'boolean' | 'double';
}

/** XML holds line breaks, so text stays as it is. */
const dialect: Dialect = { clean: legalXml };

const types: Partial<Record<CellType, Key['type']>> = { flag: 'boolean', number: 'double' };

interface Writer {
  keys: Key[];
  data: (parts: RowParts, own: string) => XmlElement[];
}

/**
 * @param own the name of our own word for what the element is, which comes first
 * @param apart columns that are XML attributes of the element
 */
function writer(table: Table, survey: Survey, own: string, apart: readonly string[]): Writer {
  const attributes = table === 'nodes' ? survey.nodeAttributes : survey.statementAttributes;
  const { header, cells } = rowWriter(table, { attributes, qualifiers: survey.qualifiers }, dialect);
  const of = table === 'nodes' ? 'node' : 'edge';
  const fields = tableColumns[table];
  const keys = [own, ...header].map((name, index): Key => {
    const type = Object.hasOwn(fields, name) ? fields[name] : undefined;
    return {
      id: `${of.charAt(0)}${index}`,
      name: legalXml(name),
      of,
      type: (type && types[type]) ?? 'string',
    };
  });
  const written = keys.filter(({ name }, index) => index === 0 || !apart.includes(name));
  const at = new Map(keys.map((key, index) => [key, index]));
  return {
    keys: written,
    data: (parts, word) => {
      const texts = [word, ...cells(parts)];
      return written.flatMap((key): XmlElement[] => {
        const text = texts[at.get(key) ?? -1] ?? '';
        return text === '' ? [] : [{ '@key': key.id, '#text': legalXml(text) }];
      });
    },
  };
}

export interface ElementWriter<T> {
  keys: Key[];
  element: (item: T) => XmlElement;
}

export function nodeWriter(survey: Survey): ElementWriter<GraphNode> {
  const { keys, data } = writer('nodes', { ...survey, qualifiers: [] }, 'kind', ['id']);
  const element = (node: GraphNode): XmlElement => ({
    '@id': legalXml(survey.ids.of(node.id)),
    data: data(nodeParts(node, survey.ids), node.kind),
  });
  return { keys, element };
}

/** Each statement is an edge of its own. */
export function statementWriter(survey: Survey): ElementWriter<Statement> {
  const { keys, data } = writer('statements', survey, 'relation', ['id', 'subject', 'object']);
  const element = (statement: Statement): XmlElement => ({
    '@id': legalXml(statement.id),
    '@source': legalXml(survey.ids.of(statement.subject)),
    '@target': legalXml(survey.ids.of(statement.object)),
    data: data(statementParts(statement, survey), statement.relation),
  });
  return { keys, element };
}
