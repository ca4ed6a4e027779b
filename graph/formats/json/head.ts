/**
 * What the beginning of a JSON file shows of its shape, so that formats which are all JSON can be told apart by
 * content, whatever the order of keys and the white space. The end of the text may be anywhere in the file.
 */
import { limits } from '../../model';
import { JsonWalker, root, type Step } from './walk';

/** How deep the shape is looked at: `$.elements.nodes[*].data.id` is six values down. */
const depthShown = 6;

export interface JsonHead {
  /** Whether the first value is an object or a list. */
  root: 'object' | 'list';
  /** Whether there is a value at a path, such as `$.graphs`, `$.nodes[*].data` or `$[*].CXVersion`. */
  has: (path: string) => boolean;
  /** The first text at a path, or null where there is none or it is no text. */
  text: (path: string) => string | null;
  /** Whether another value follows the first one, as in JSON Lines. */
  another: boolean;
}

/** An object's first key or end, or a list's first value or end: `[Term]` begins no list. */
const beginning = /^\s*(?:\{\s*(?:["}]|$)|\[\s*(?:[[\]{"\d-]|true|false|null|$))/;

const depthOf = (path: string): number => path.split(/[.[]/).length;

/**
 * The shape of the text's first value, or null where the text is not JSON or begins with neither an object nor a
 * list.
 */
export function jsonHead(text: string): JsonHead | null {
  const head = text.slice(0, limits.fileHead);
  if (!beginning.test(head)) return null;
  const paths = new Set<string>();
  const texts = new Map<string, string>();
  let roots = 0;
  let from = 0;
  const begin = (path: string, at: number): Step => {
    if (path === root) roots += 1;
    if (roots > 1) return 'past';
    paths.add(path);
    from = at;
    if (head[at] === '"') return texts.has(path) ? 'past' : 'take';
    return depthOf(path) < depthShown ? 'into' : 'past';
  };
  const end = (path: string, at: number): void => {
    const value = textOf(head.slice(from, at));
    if (value !== null) texts.set(path, value);
  };
  new JsonWalker({ begin, end }).push(head);
  return {
    root: head.trimStart().startsWith('{') ? 'object' : 'list',
    has: (path) => paths.has(path),
    text: (path) => texts.get(path) ?? null,
    another: roots > 1,
  };
}

function textOf(json: string): string | null {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'string' ? value : null;
  } catch {
    return null;
  }
}
