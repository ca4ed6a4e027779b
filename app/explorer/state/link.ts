/**
 * A view as a link: `#v=1.` and the view as JSON, deflated (RFC 1951) and base64url. A fragment never reaches a
 * server, so what somebody looked up stays out of its log. Reading is in linkRead.ts, loaded when a link is opened.
 */
import { limits } from '@/graph/model';
import type { Arrangement, Part, TableChoice, TableTab } from './part';
import type { Asked, ComparedShow, View } from './types';

export const linkPrefix = '#v=';
/** Begins a link to several views, one after another. */
export const stepsPrefix = '#steps=';
/** The version that this program writes; it reads this and none newer. */
export const linkVersion = 1;

/** A view as it stands in a link: short names, places in whole units. */
export interface LinkView {
  c: string | null;
  n: [id: string, x: number, y: number][];
  h?: string[];
  k?: string[];
  r?: string[];
  s?: string[];
  o?: string[];
  u?: 1;
  g?: string[];
  m?: 'mark' | 'dim' | 'only';
  /** What is said of each of the groups. A program that does not know of it takes any. */
  j?: 1;
  /** Selection: a node, an edge or several nodes. */
  a?: { n: string } | { e: string } | { m: string[] };
  l?: 'force' | 'tree';
  t?: string[];
  /** Concepts that are shown as one. A program that does not know of it shows them apart. */
  q?: string[][];
  /** The open question: symptoms present and absent, two ends, or the compared. Older programs leave it closed. */
  w?:
    | { p: string[]; b: string[] }
    | { f: string | null; t: string | null; l?: number }
    | { d: string[]; s?: Exclude<ComparedShow, object> | { o: string } };
  /** Leaves that were let out, and what is pinned. */
  b?: string[];
  p?: string[];
  /** What is seen of the answer, and the table. Older programs show the picture, and the table as it comes. */
  v?: Part;
  d?: LinkTable;
}

/** What was made of the table: the open tab, unless the first, and the tabs that somebody arranged. */
export interface LinkTable {
  t?: Exclude<TableTab, 'concepts'>;
  a?: Partial<Record<TableTab, LinkArrangement>>;
}

/** Sorted by a column (+ upwards, - downwards), filter, where to look, columns shown (+) and hidden (-). */
export interface LinkArrangement {
  s?: string;
  f?: string;
  w?: string;
  c?: string[];
}

function linkArrangement({ sorting, filter, within, chosen }: Arrangement): LinkArrangement {
  const columns = Object.entries(chosen).map(([id, shown]) => `${shown ? '+' : '-'}${id}`);
  return {
    ...(sorting === null ? {} : { s: `${sorting.descending ? '-' : '+'}${sorting.column}` }),
    ...(filter === '' ? {} : { f: filter.slice(0, limits.queryLength) }),
    ...(within === null ? {} : { w: within }),
    ...(columns.length === 0 ? {} : { c: columns }),
  };
}

function linkTable({ tab, arranged }: TableChoice): LinkTable {
  const arrangements = Object.entries(arranged)
    .map(([of, arrangement]) => [of, linkArrangement(arrangement)] as const)
    .filter(([, short]) => Object.keys(short).length > 0);
  return {
    ...(tab === 'concepts' ? {} : { t: tab }),
    ...(arrangements.length === 0 ? {} : { a: Object.fromEntries(arrangements) }),
  };
}

const linkShow = (show: ComparedShow) => (typeof show === 'object' ? { o: show.only } : show);

function linkAsked(asked: Asked): NonNullable<LinkView['w']> {
  switch (asked.what) {
    case 'conditions':
      return { p: [...asked.present], b: [...asked.absent] };
    case 'links':
      return { f: asked.from, t: asked.to, ...(asked.length === undefined ? {} : { l: asked.length }) };
    case 'compared':
      return { d: [...asked.ids], ...(asked.show === undefined ? {} : { s: linkShow(asked.show) }) };
  }
}

const some = <K extends string>(key: K, list: readonly string[]) =>
  list.length === 0 ? {} : ({ [key]: [...list] } as Record<K, string[]>);

/** The short form of a view. */
export function toLinkView(view: View): LinkView {
  const { filters, lens, selection } = view;
  const table = linkTable(view.table);
  return {
    c: view.centre,
    n: Object.entries(view.nodes).map(([id, { x, y }]) => [id, Math.round(x), Math.round(y)]),
    ...some('h', view.hidden),
    ...some('k', filters.kindsOff),
    ...some('r', filters.relationsOff),
    ...some('s', filters.sourcesOff),
    ...some('o', filters.commonnessOff),
    ...(filters.unchecked ? { u: 1 as const } : {}),
    ...(lens === null ? {} : { g: [...lens.groups], m: lens.mode }),
    ...(lens?.match === 'all' ? { j: 1 as const } : {}),
    ...(selection.what === 'node' ? { a: { n: selection.id } } : {}),
    ...(selection.what === 'edge' ? { a: { e: selection.id } } : {}),
    ...(selection.what === 'several' ? { a: { m: [...selection.ids] } } : {}),
    ...(view.layout === 'columns' ? {} : { l: view.layout }),
    ...some('t', view.trail),
    ...(view.same.length === 0 ? {} : { q: view.same.map((group) => [...group]) }),
    ...(view.asked === null ? {} : { w: linkAsked(view.asked) }),
    ...some('b', view.out),
    ...some('p', view.pinned),
    ...(view.part === null ? {} : { v: view.part }),
    ...(Object.keys(table).length === 0 ? {} : { d: table }),
  };
}

/** Passes bytes through a compression or decompression stream, up to a number of bytes out. */
export async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
  most: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > most) {
      await reader.cancel();
      throw new RangeError('too large');
    }
    parts.push(value);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

function base64url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

async function write(prefix: string, value: unknown): Promise<string | null> {
  const json = new TextEncoder().encode(JSON.stringify(value));
  const packed = await through(json, new CompressionStream('deflate-raw'), Number.POSITIVE_INFINITY);
  const fragment = `${prefix}${linkVersion}.${base64url(packed)}`;
  return fragment.length > limits.linkLength || json.byteLength > limits.linkJson ? null : fragment;
}

/** The fragment of a view, or null where it is longer than an address should be. */
export const writeLink = (view: View): Promise<string | null> => write(linkPrefix, toLinkView(view));

/** The fragment of views that came one after another, or null where it is longer than an address should be. */
export const writeSteps = (views: readonly View[]): Promise<string | null> =>
  write(stepsPrefix, views.map(toLinkView));
