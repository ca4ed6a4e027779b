/** Reads a link's fragment into a view. A link is a stranger's text: it is parsed whole or refused with a sentence. */
import { z } from 'zod/mini';
import { commonnesses, limits } from '@/graph/model';
import { text } from '@/app/messages/en';
import { linkVersion, through, type LinkView } from './link';
import { linkTable, tableOf } from './linkTable';
import type { Asked, ComparedShow, Selection, View } from './types';

const id = z.string().check(z.minLength(1), z.maxLength(limits.idLength * 4));
const ids = z.array(id).check(z.maxLength(limits.ids));
const symptoms = ids.check(z.maxLength(limits.rankSymptoms));
const place = z.number().check(z.gte(-1_000_000), z.lte(1_000_000));

export const linkView = z.object({
  c: z.nullable(id),
  n: z.array(z.tuple([id, place, place])).check(z.maxLength(limits.ids)),
  h: z.optional(ids),
  k: z.optional(ids),
  r: z.optional(ids),
  s: z.optional(ids),
  o: z.optional(z.array(z.enum([...commonnesses, 'none']))),
  u: z.optional(z.literal(1)),
  g: z.optional(ids.check(z.maxLength(limits.riskGroups))),
  m: z.optional(z.enum(['mark', 'dim', 'only'])),
  j: z.optional(z.literal(1)),
  a: z.optional(
    z.union([
      z.object({ n: id }),
      z.object({ e: z.string().check(z.maxLength(4_000)) }),
      z.object({ m: ids }),
    ]),
  ),
  l: z.optional(z.enum(['force', 'tree'])),
  t: z.optional(ids),
  q: z.optional(z.array(ids).check(z.maxLength(limits.ids))),
  w: z.optional(
    z.union([
      z.object({ p: symptoms, b: symptoms }),
      z.object({
        f: z.nullable(id),
        t: z.nullable(id),
        l: z.optional(z.int().check(z.gte(1), z.lte(limits.pathLengthMost))),
      }),
      z.object({
        d: ids.check(z.maxLength(limits.compared)),
        s: z.optional(z.union([z.enum(['shared', 'partly', 'disagree']), z.object({ o: id })])),
      }),
    ]),
  ),
  b: z.optional(ids),
  p: z.optional(ids),
  v: z.optional(z.enum(['list', 'picture', 'both', 'table'])),
  d: z.optional(linkTable),
});

/** Views that came one after another. */
export const linkViews = z.array(linkView).check(z.minLength(1), z.maxLength(limits.history));

type Refused = { status: 'refused'; message: string };
export type ReadLink = { status: 'read'; view: View } | Refused;
export type ReadSteps = { status: 'read'; views: View[] } | Refused;

const refused = (message: string): Refused => ({ status: 'refused', message });

function selectionOf(a: LinkView['a']): Selection {
  if (a === undefined) return { what: 'nothing' };
  if ('n' in a) return { what: 'node', id: a.n };
  return 'e' in a ? { what: 'edge', id: a.e } : { what: 'several', ids: a.m };
}

/** What is said of one alone can be shown of the compared only. */
function comparedOf(ids: string[], s: Exclude<ComparedShow, object> | { o: string } | undefined): Asked {
  const show = typeof s === 'object' ? { only: s.o } : s;
  const all = show === undefined || (typeof show === 'object' && !ids.includes(show.only));
  return { what: 'compared', ids, ...(all ? {} : { show }) };
}

function askedOf(w: z.infer<typeof linkView>['w']): Asked | null {
  if (w === undefined) return null;
  if ('d' in w) return comparedOf([...new Set(w.d)], w.s);
  if ('f' in w) return { what: 'links', from: w.f, to: w.t, ...(w.l === undefined ? {} : { length: w.l }) };
  const present = [...new Set(w.p)];
  // A symptom cannot be both: as present it is kept.
  return { what: 'conditions', present, absent: [...new Set(w.b)].filter((one) => !present.includes(one)) };
}

/** Groups of two and more; a concept stays in the first one that names it. */
function groupsOf(groups: readonly (readonly string[])[]): string[][] {
  const taken = new Set<string>();
  return groups.flatMap((group) => {
    const own = [...new Set(group)].filter((member) => !taken.has(member));
    for (const member of own) taken.add(member);
    return own.length > 1 ? [own] : [];
  });
}

/** The view of a short form. */
export function fromLinkView(link: z.infer<typeof linkView>): View {
  return {
    centre: link.c,
    nodes: Object.fromEntries(link.n.map(([node, x, y]) => [node, { x, y }])),
    hidden: link.h ?? [],
    filters: {
      kindsOff: link.k ?? [],
      relationsOff: link.r ?? [],
      sourcesOff: link.s ?? [],
      commonnessOff: link.o ?? [],
      unchecked: link.u === 1,
    },
    lens:
      link.g === undefined || link.g.length === 0
        ? null
        : { groups: link.g, match: link.j === 1 ? 'all' : 'any', mode: link.m ?? 'mark' },
    selection: selectionOf(link.a),
    layout: link.l ?? 'columns',
    trail: link.t ?? [],
    same: groupsOf(link.q ?? []),
    asked: askedOf(link.w),
    out: link.b ?? [],
    pinned: link.p ?? [],
    part: link.v ?? null,
    table: tableOf(link.d),
  };
}

/** Unpacks a fragment and parses what is in it, whole. */
async function read<T>(
  fragment: string,
  schema: z.ZodMiniType<T>,
): Promise<{ status: 'read'; value: T } | Refused> {
  const body = fragment.slice(fragment.indexOf('=') + 1);
  const version = Number(body.slice(0, body.indexOf('.')));
  if (!Number.isInteger(version) || version < 1) return refused(text.failures.link.broken);
  if (version > linkVersion) return refused(text.failures.link.newer);
  if (body.length > limits.linkLength * 2) return refused(text.failures.link.long);
  try {
    const packed = atob(
      body
        .slice(body.indexOf('.') + 1)
        .replaceAll('-', '+')
        .replaceAll('_', '/'),
    );
    const bytes = Uint8Array.from(packed, (character) => character.charCodeAt(0));
    const json = await through(bytes, new DecompressionStream('deflate-raw'), limits.linkJson);
    const parsed = schema.safeParse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(json)));
    return parsed.success ? { status: 'read', value: parsed.data } : refused(text.failures.link.broken);
  } catch {
    return refused(text.failures.link.broken);
  }
}

/** Reads `#v=1.…`. */
export async function readLink(fragment: string): Promise<ReadLink> {
  const link = await read(fragment, linkView);
  return link.status === 'read' ? { status: 'read', view: fromLinkView(link.value) } : link;
}

/** Reads `#steps=1.…`. */
export async function readSteps(fragment: string): Promise<ReadSteps> {
  const link = await read(fragment, linkViews);
  return link.status === 'read' ? { status: 'read', views: link.value.map(fromLinkView) } : link;
}
