/** Nodes and statements as GEXF elements: the columns of our tables as declared attributes, kinds as colours. */
import { kindRow, type GraphNode, type Statement } from '../../model';
import type { NetworkColumn, NetworkForm, NetworkProperties, NetworkWriter } from '../network/write';
import { formatList } from '../xml/list';
import { legalXml, type XmlElement } from '../xml/write';
import { vizElements } from './viz';

/** Lists are quoted, so that any text can be in one. */
export const gexfForm: NetworkForm = { clean: legalXml, lists: 'native' };

const types: Record<NetworkColumn['type'], string> = {
  text: 'string',
  list: 'liststring',
  flag: 'boolean',
  number: 'double',
};

/** The declaration of a class's attributes. Ids are their positions. */
export function attributesElement(of: 'node' | 'edge', columns: readonly NetworkColumn[]): XmlElement {
  const attribute = columns.map(({ name, type }, index) => ({
    '@id': String(index),
    '@title': name,
    '@type': types[type],
  }));
  return { '@class': of, attribute };
}

function valuesWriter(columns: readonly NetworkColumn[]): (properties: NetworkProperties) => XmlElement[] {
  const ids = new Map(columns.map(({ name }, index) => [name, String(index)]));
  return (properties) => {
    const attvalue = properties.map(([name, value]) => ({
      '@for': ids.get(name) ?? name,
      '@value': legalXml(Array.isArray(value) ? formatList(value) : String(value)),
    }));
    return [{ attvalue }];
  };
}

export interface ElementWriter {
  node: (node: GraphNode) => XmlElement;
  edge: (statement: Statement) => XmlElement;
}

/** An edge's kind: which parallel edges stay apart. A denied claim is of another kind than the claim. */
const kindOf = ({ relation, negated }: Statement): string => (negated ? `not ${relation}` : relation);

export function elementWriter(writer: NetworkWriter): ElementWriter {
  const values = { node: valuesWriter(writer.nodeColumns), edge: valuesWriter(writer.edgeColumns) };
  return {
    node: (node) => {
      const { id, label, properties } = writer.node(node);
      const viz = vizElements(node.attributes, kindRow(node.kind).light.fill);
      return { '@id': id, '@label': label, attvalues: values.node(properties), ...viz };
    },
    edge: (statement) => {
      const { id, source, target, label, properties } = writer.edge(statement);
      const { weight } = statement.attributes;
      return {
        '@id': id,
        '@source': source,
        '@target': target,
        '@label': label,
        '@kind': legalXml(kindOf(statement)),
        ...(typeof weight === 'number' ? { '@weight': String(weight) } : {}),
        attvalues: values.edge(properties),
        ...vizElements(statement.attributes, null),
      };
    },
  };
}
