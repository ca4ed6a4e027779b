/**
 * Values on their way into a query: as parameters, never as text. All of them travel in one map. Neo4j plans a query
 * anew for each combination of types and sizes of its parameters (null or a text, up to 10 letters or up to 100), and
 * planning takes many times as long as answering; of a map it looks at nothing.
 */
import neo4j from 'neo4j-driver';
import { sentTexts } from './texts';

export type Parameters = Readonly<Record<string, unknown>>;

/** What stands in quotation marks, which stays as it is, or a parameter. */
const quotedOrParameter = /`[^`]*`|'[^']*'|\$([a-zA-Z]\w*)/g;
const texts = new Map<string, string>();
/** Texts remembered at most: they are constants, and one for each relationship type. */
const remembered = 1_000;

/** A query's text whose `$name` is read out of the map. */
export function withOneParameter(text: string): string {
  const known = texts.get(text);
  if (known !== undefined) return known;
  const made = text.replace(quotedOrParameter, (whole: string, name?: string) =>
    name === undefined ? whole : `$given.${name}`,
  );
  if (texts.size >= remembered) texts.clear();
  texts.set(text, made);
  return made;
}

/** The map. Parameters that are numbers are counts and limits, which Cypher wants as whole numbers. */
export function sent(parameters: Parameters): Parameters {
  const given = Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      typeof value === 'number' ? neo4j.int(value) : sentTexts(value),
    ]),
  );
  return { given };
}
