/**
 * Nodes and statements as GraphML elements: the columns of our tables as data, so that who knows one format knows the
 * other, with the kind and the relation in our own words first.
 */
import type { NetworkColumn, NetworkForm, NetworkProperties } from '../network/write';
import { legalXml, type XmlElement } from '../xml/write';

/** XML holds line breaks, so text stays as it is. GraphML has no lists. */
export const graphmlForm: NetworkForm = { clean: legalXml, lists: 'joined' };

export interface Key {
  /** As declared in the file: "n0", "e0". */
  id: string;
  name: string;
  of: 'node' | 'edge' | 'graph';
  type: 'string' | 'boolean' | 'double';
}

const types: Record<NetworkColumn['type'], Key['type']> = {
  text: 'string',
  list: 'string',
  flag: 'boolean',
  number: 'double',
};

export const keysOf = (columns: readonly NetworkColumn[], of: 'node' | 'edge'): Key[] =>
  columns.map(({ name, type }, index) => ({ id: `${of.charAt(0)}${index}`, name, of, type: types[type] }));

/** Makes the writer of an element's data. */
export function dataWriter(keys: readonly Key[]): (properties: NetworkProperties) => XmlElement[] {
  const ids = new Map(keys.map(({ name, id }) => [name, id]));
  return (properties) =>
    properties.map(([name, value]) => ({
      '@key': ids.get(name) ?? name,
      '#text': legalXml(Array.isArray(value) ? value.join('|') : String(value)),
    }));
}
