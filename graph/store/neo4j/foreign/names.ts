/** Names that may end or begin with a * for all that begin or end so, and names as they stand in a query's text. */
import { quoted } from '../names';

/** Whether a name is meant by a pattern. */
export function fits(name: string, pattern: string): boolean {
  if (pattern.endsWith('*')) return name.startsWith(pattern.slice(0, -1));
  if (pattern.startsWith('*')) return name.endsWith(pattern.slice(1));
  return name === pattern;
}

export const isPattern = (name: string): boolean => name.startsWith('*') || name.endsWith('*');

/** Whether a name can stand in quotes: one that cannot is left out rather than repaired. */
export function isQuotable(name: string): boolean {
  try {
    return quoted(name) !== '';
  } catch {
    return false;
  }
}

/** "A" or "B" as a pattern of a node's labels or a relationship's types: :`A`|`B`. */
export const anyOf = (names: Iterable<string>): string => `:${[...names].map(quoted).join('|')}`;

/** Some properties as a list: [n.`a`, n.`b`]. */
export const listOf = (variable: string, properties: readonly string[]): string =>
  `[${properties.map((name) => `${variable}.${quoted(name)}`).join(', ')}]`;

/** Some properties as a map: r{.`a`, .`b`}. */
export const mapOf = (variable: string, properties: readonly string[]): string =>
  properties.length === 0 ? '{}' : `${variable}{${properties.map((name) => `.${quoted(name)}`).join(', ')}}`;
