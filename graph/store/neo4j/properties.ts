/**
 * Values as Neo4j keeps them, and back. No type of the driver gets past this file: what a database holds beside
 * what was imported (dates, points) is read as text.
 */
import neo4j from 'neo4j-driver';
import type { Attributes, AttributeValue } from '../../model';
import { readName, storedName } from './names';

export type Properties = Record<string, unknown>;

/** Whole numbers are stored as such: who asks with Cypher expects 2, not 2.0. */
function storedValue(value: unknown): unknown {
  return typeof value === 'number' && Number.isSafeInteger(value) && !Object.is(value, -0)
    ? neo4j.int(value)
    : value;
}

/** Properties from pairs; those without a value are left out. */
export function storedProperties(entries: Readonly<Record<string, unknown>>): Properties {
  return Object.fromEntries(
    Object.entries(entries)
      .filter(([, value]) => value !== undefined && value !== null)
      .map(([name, value]) => [name, storedValue(value)]),
  );
}

/** Attributes as properties under their own names, but for those that mean something else. */
export function storedAttributes(attributes: Attributes, isTaken: (name: string) => boolean): Properties {
  return storedProperties(
    Object.fromEntries(
      Object.entries(attributes).map(([name, value]) => [storedName(name, isTaken), value] as const),
    ),
  );
}

function attributeValue(value: unknown): AttributeValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(String);
  return String(value);
}

/** The attributes among a node's or statement's properties. */
export function readAttributes(properties: Properties, isTaken: (name: string) => boolean): Attributes {
  return Object.fromEntries(
    Object.entries(properties)
      .filter(([name]) => !isTaken(name))
      .map(([name, value]) => [readName(name), attributeValue(value)]),
  );
}

/** A property that holds a text, or undefined where there is none. */
export function textOf(properties: Properties, name: string): string | undefined {
  const value = properties[name];
  return typeof value === 'string' ? value : undefined;
}

/** A property that holds a list of texts. */
export function textsOf(properties: Properties, name: string): string[] {
  const value = properties[name];
  return Array.isArray(value) ? value.map(String) : [];
}
