/**
 * Nodes and statements as elements of a network: the columns of our tables as typed properties, and our own word for
 * the kind or the relation first. What a property cannot hold stands exact in the last one, as in the tables.
 */
import { relationRow, type AttributeValue, type GraphNode, type Statement } from '../../model';
import type { Survey } from '../survey';
import { formatCell } from '../tables/cell';
import { canBeColumn, exactColumn, isQualifierColumn, tableColumns, type Table } from '../tables/columns';
import { formatExact } from '../tables/exact';
import { nodeParts } from '../tables/nodeRow';
import type { RowParts } from '../tables/rowWriter';
import { statementParts } from '../tables/statementParts';
import { IdSet } from '../text/idSet';
import { columnsOf, type NetworkColumn, type NetworkForm } from './columns';
import { addedNames } from './row';
import { fieldValue, ownAttribute, sameValue } from './values';

export type { NetworkColumn, NetworkForm } from './columns';

/** Names with values, in the order of the columns. Empty ones are left out. */
export type NetworkProperties = [name: string, value: AttributeValue][];

export interface WrittenNode {
  id: string;
  label: string;
  properties: NetworkProperties;
}

export interface WrittenEdge {
  id: string;
  source: string;
  target: string;
  /** What the relation is called on screen: "can cause"; of a denied claim "not: can cause". */
  label: string;
  properties: NetworkProperties;
}

export interface NetworkWriter {
  nodeColumns: readonly NetworkColumn[];
  edgeColumns: readonly NetworkColumn[];
  node: (node: GraphNode) => WrittenNode;
  edge: (statement: Statement) => WrittenEdge;
}

const isEmpty = (value: AttributeValue): boolean =>
  value === '' || (Array.isArray(value) && value.length === 0);

/** A value as it stands in a column. */
function plain(
  value: AttributeValue,
  type: NetworkColumn['type'],
  { clean, lists }: NetworkForm,
): AttributeValue {
  if (Array.isArray(value) && type === 'list' && lists === 'native') return value.map(clean);
  const isTyped = typeof value === (type === 'flag' ? 'boolean' : 'number');
  return isTyped && type !== 'text' ? value : formatCell(value, { clean });
}

/** JSON with every character that the format would change written as an escape. */
const escapedWhere = (json: string, clean: (text: string) => string): string =>
  clean(json) === json
    ? json
    : json.replaceAll(/[\u007f-\uffff]/g, (unit) =>
        clean(unit) === unit ? unit : `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
      );

interface Writing {
  columns: NetworkColumn[];
  /** @param place what the element itself says of the fields that have a place of their own */
  properties: (parts: RowParts, own: string, place: Readonly<Record<string, string>>) => NetworkProperties;
}

function writing(table: Table, survey: Survey, form: NetworkForm): Writing {
  const columns = columnsOf(table, survey, form);
  const typeOf = new Map(columns.map(({ name, type }) => [name, type]));
  const fields = Object.entries(tableColumns[table]);

  const properties: Writing['properties'] = (parts, own, place) => {
    const written = new Map<string, AttributeValue>([[addedNames[table], form.clean(own)]]);
    const cells: [string, AttributeValue][] = [];
    const attributes: [string, AttributeValue][] = [];
    const qualifiers: [string, string][] = [];
    /** Writes a value, and says whether it comes back from there. */
    const put = (
      name: string,
      value: AttributeValue,
      read: (value: unknown) => AttributeValue | undefined,
    ) => {
      const type = typeOf.get(name);
      if (type === undefined || isEmpty(value)) return false;
      const text = plain(value, type, form);
      written.set(name, text);
      return sameValue(read(text), value);
    };
    for (const [name, type] of fields) {
      const value = parts.values[name];
      if (value === undefined || (Array.isArray(value) && isEmpty(value))) continue;
      const comesBack = Object.hasOwn(place, name)
        ? place[name] === value
        : put(name, value, (text) => fieldValue(text, type));
      if (!comesBack) cells.push([name, value]);
    }
    for (const [name, value] of Object.entries(parts.qualifiers ?? {})) {
      if (!isQualifierColumn(name) || !put(name, value, (text) => fieldValue(text, 'text')))
        qualifiers.push([name, value]);
    }
    for (const [name, value] of Object.entries(parts.attributes)) {
      const isColumn = name !== addedNames[table] && canBeColumn(name, table);
      if (!isColumn || !put(name, value, (text) => ownAttribute(text, form.lists)))
        attributes.push([name, value]);
    }
    const exact = formatExact({
      cells: Object.fromEntries(cells),
      attributes: Object.fromEntries(attributes),
      qualifiers: Object.fromEntries(qualifiers),
      relation: parts.relation ?? null,
    });
    // What the format cannot hold is written as JSON does it, so that it survives there.
    if (exact !== '') written.set(exactColumn, escapedWhere(exact, form.clean));
    return columns.flatMap(({ name }): NetworkProperties => {
      const value = written.get(name);
      return value === undefined ? [] : [[name, value]];
    });
  };
  return { columns, properties };
}

/** Makes the writer of an export's elements. */
export function networkWriter(survey: Survey, form: NetworkForm): NetworkWriter {
  const nodes = writing('nodes', survey, form);
  const edges = writing('statements', survey, form);
  const { ids } = survey;
  const taken = survey.datasets.length > 1 ? new IdSet() : null;

  /** Two data sets may use one id for two claims; programs take edges of one id for one edge. */
  const freeId = ({ id, dataset }: Statement): string =>
    taken === null || taken.add(id) ? id : `${dataset}/${id}`;

  return {
    nodeColumns: nodes.columns,
    edgeColumns: edges.columns,
    node: (node) => {
      const id = form.clean(ids.of(node.id));
      const properties = nodes.properties(nodeParts(node, ids), node.kind, { id });
      return { id, label: form.clean(node.name), properties };
    },
    edge: (statement) => {
      const id = form.clean(freeId(statement));
      const source = form.clean(ids.of(statement.subject));
      const target = form.clean(ids.of(statement.object));
      const place = { id, subject: source, object: target };
      const properties = edges.properties(statementParts(statement, survey), statement.relation, place);
      const relation = form.clean(relationRow(statement.relation).label);
      return { id, source, target, label: statement.negated ? `not: ${relation}` : relation, properties };
    },
  };
}
