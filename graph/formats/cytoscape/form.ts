/** What the two formats of Cytoscape share: names of properties that are added for it, and coordinates. */
import type { AttributeValue } from '../../model';
import type { NetworkForm, NetworkProperties } from '../network/write';
import { isOwn, type Properties } from '../network/row';
import { canBeField, type Table } from '../tables/columns';
import type { ExportSource } from '../types';
import { nativeOf } from '../tables/nested';

/** What Cytoscape shows beside a node and on an edge. Told by other fields, so not read back. */
export const shownNames: Record<Table, string> = { nodes: 'label', statements: 'interaction' };

/** JSON holds every text. */
export const cytoscapeForm = (reserved: Record<Table, readonly string[]>): NetworkForm => ({
  clean: (text) => text,
  lists: 'native',
  reserved: {
    nodes: [...reserved.nodes, shownNames.nodes],
    statements: [...reserved.statements, shownNames.statements],
  },
});

/**
 * The properties of an element without those of the given names and, where we wrote it, without what was added for
 * Cytoscape.
 * @param more what stands beside them
 */
export function propertiesOf(
  properties: Properties,
  table: Table,
  without: ReadonlySet<string>,
  more: readonly [string, unknown][],
): Record<string, unknown> {
  const shown = isOwn(properties, table) ? shownNames[table] : null;
  const left = Object.entries(properties).filter(([name]) => !without.has(name) && name !== shown);
  return Object.fromEntries(more.length === 0 ? left : [...left, ...more]);
}

/** Attributes that are objects are written as such. Lists stay: one that nests was read as a list of texts. */
export function nativeProperties(properties: NetworkProperties, table: Table): [string, unknown][] {
  return properties.map(([name, value]) => {
    const isNested = typeof value === 'string' && value.startsWith('{') && canBeField(name, table);
    return [name, isNested ? nativeOf(value) : value];
  });
}

/** Coordinates of a node as attributes, after the path that Cytoscape.js has them at. */
const coordinate = (axis: string): string => `position.${axis}`;

/** A node's coordinates as attributes: those of the axes that are numbers. */
export function coordinatesOf(place: Readonly<Record<string, unknown>>): [string, number][] {
  return ['x', 'y', 'z'].flatMap((axis): [string, number][] => {
    const value = Object.hasOwn(place, axis) ? place[axis] : undefined;
    return typeof value === 'number' ? [[coordinate(axis), value]] : [];
  });
}

/**
 * Takes a node's coordinates out of its attributes.
 * @returns null where one of the axes is missing; then the attributes stay as they are
 */
export function takeCoordinates<Value extends AttributeValue>(
  attributes: ReadonlyMap<string, Value>,
  axes: readonly string[],
): { coordinates: Record<string, number>; rest: Map<string, Value> } | null {
  const coordinates: Record<string, number> = {};
  const rest = new Map(attributes);
  for (const axis of axes) {
    const value = attributes.get(coordinate(axis));
    if (typeof value !== 'number') return null;
    coordinates[axis] = value;
    rest.delete(coordinate(axis));
  }
  return { coordinates, rest };
}

/** The axes that every node has a coordinate on: CX2 has them for all nodes or for none, and z only beside x and y. */
export async function axesOfAll({ rows, survey }: Pick<ExportSource, 'rows' | 'survey'>): Promise<string[]> {
  const usable = (axes: string[]) => (axes.includes('x') && axes.includes('y') ? axes : []);
  let axes = usable(
    ['x', 'y', 'z'].filter((axis) => survey.nodeAttributeTypes.get(coordinate(axis)) === 'number'),
  );
  if (axes.length === 0) return axes;
  for await (const row of rows()) {
    if (row.row === 'statement' || axes.length === 0) break;
    const { attributes } = row.node;
    axes = usable(axes.filter((axis) => typeof attributes[coordinate(axis)] === 'number'));
  }
  return axes;
}
