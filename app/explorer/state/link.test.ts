import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonnesses } from '@/graph/model';
import { text } from '@/app/messages/en';
import { aView } from './fixtures';
import { toLinkView, writeLink, writeSteps } from './link';
import { readLink, readSteps } from './linkRead';
import type { View } from './types';

const id = fc.string({ minLength: 1, maxLength: 30 }).filter((value) => value !== '__proto__');
const ids = fc.uniqueArray(id, { maxLength: 4 });
const place = fc.record({
  x: fc.integer({ min: -9999, max: 9999 }),
  y: fc.integer({ min: -9999, max: 9999 }),
});
const column = fc.stringMatching(/^[a-zA-Z]{1,12}$/);
const arrangement = fc
  .record({
    sorting: fc.option(fc.record({ column, descending: fc.boolean() })),
    filter: fc.string({ maxLength: 40 }),
    within: fc.option(column),
    chosen: fc.dictionary(column, fc.boolean(), { noNullPrototype: true, maxKeys: 4 }),
  })
  // One that says nothing is as the table comes, and is not written.
  .filter((made) => made.sorting !== null || made.filter !== '' || made.within !== null);
const views: fc.Arbitrary<View> = fc.record({
  centre: fc.option(id),
  nodes: fc.dictionary(id, place, { noNullPrototype: true }),
  hidden: ids,
  filters: fc.record({
    kindsOff: ids,
    relationsOff: ids,
    sourcesOff: ids,
    commonnessOff: fc.uniqueArray(fc.constantFrom(...commonnesses, 'none' as const)),
    unchecked: fc.boolean(),
  }),
  lens: fc.option(
    fc.record({
      groups: fc.uniqueArray(id, { minLength: 1, maxLength: 3 }),
      match: fc.constantFrom('any' as const, 'all' as const),
      mode: fc.constantFrom('mark' as const, 'dim' as const, 'only' as const),
    }),
  ),
  selection: fc.oneof(
    fc.constant({ what: 'nothing' as const }),
    id.map((node) => ({ what: 'node' as const, id: node })),
    id.map((edge) => ({ what: 'edge' as const, id: edge })),
    ids.map((several) => ({ what: 'several' as const, ids: several })),
  ),
  layout: fc.constantFrom('columns' as const, 'force' as const),
  trail: ids,
  // A concept is in one group at most.
  same: fc.uniqueArray(id, { minLength: 2, maxLength: 5 }).map((all) => {
    const groups = [all.slice(0, 2), all.slice(2)].filter((group) => group.length > 1);
    return groups;
  }),
  asked: fc.option(
    fc.oneof(
      fc.uniqueArray(id, { maxLength: 6 }).map((all) => ({
        what: 'conditions' as const,
        present: all.slice(0, 3),
        absent: all.slice(3),
      })),
      fc.record(
        {
          what: fc.constant('links' as const),
          from: fc.option(id),
          to: fc.option(id),
          length: fc.integer({ min: 2, max: 6 }),
        },
        { requiredKeys: ['what', 'from', 'to'] },
      ),
      fc
        .tuple(
          fc.uniqueArray(id, { minLength: 1, maxLength: 4 }),
          fc.constantFrom('shared', 'partly', 'disagree'),
        )
        .map(([all, show]) => ({ what: 'compared' as const, ids: all, show: show as 'shared' })),
      fc.uniqueArray(id, { minLength: 1, maxLength: 4 }).map((all) => ({
        what: 'compared' as const,
        ids: all,
        show: { only: all.at(-1) ?? '' },
      })),
      fc.uniqueArray(id, { maxLength: 4 }).map((all) => ({ what: 'compared' as const, ids: all })),
    ),
  ),
  out: ids,
  pinned: ids,
  part: fc.option(fc.constantFrom('list' as const, 'picture' as const, 'both' as const, 'table' as const)),
  table: fc.record({
    tab: fc.constantFrom('concepts' as const, 'lines' as const, 'claims' as const),
    arranged: fc.record({ concepts: arrangement, claims: arrangement }, { requiredKeys: [] }),
  }),
});

describe('a view as a link', () => {
  it('comes back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(views, async (view) => {
        const fragment = await writeLink(view);
        expect(fragment).not.toBeNull();
        expect(await readLink(fragment ?? '')).toEqual({ status: 'read', view });
      }),
      { numRuns: 60 },
    );
  });

  it('from before concepts could be shown as one, let out or pinned opens as it was', async () => {
    const opened = await readLink(await packed('{"c":"a","n":[["a",0,0],["b",100,0]],"t":["a"]}'));
    expect(opened).toEqual({ status: 'read', view: aView(['a', 'b'], { centre: 'a', trail: ['a'] }) });
    expect(opened).toMatchObject({ view: { same: [], out: [], pinned: [] } });
  });

  it('keeps a concept in one group, and no group of one', async () => {
    const json = '{"c":null,"n":[],"q":[["a","b"],["b","c","a","d"],["e"],["f","f"],[]]}';
    expect(await readLink(await packed(json))).toMatchObject({
      view: {
        same: [
          ['a', 'b'],
          ['c', 'd'],
        ],
      },
    });
  });

  it('keeps a symptom that a question calls both present and absent as present', async () => {
    const json = '{"c":null,"n":[],"w":{"p":["a","a"],"b":["a","b"]}}';
    expect(await readLink(await packed(json))).toMatchObject({
      view: { asked: { what: 'conditions', present: ['a'], absent: ['b'] } },
    });
  });

  it('shows all of a comparison where it should show what is said of a stranger alone', async () => {
    const json = '{"c":null,"n":[],"w":{"d":["a","b"],"s":{"o":"c"}}}';
    expect(await readLink(await packed(json))).toMatchObject({
      view: { asked: { what: 'compared', ids: ['a', 'b'] } },
    });
  });

  it('says nothing of a table that nobody touched, and from before tables were kept shows it as it comes', async () => {
    expect(Object.keys(toLinkView(aView(['a'])))).toEqual(['c', 'n']);
    expect(await readLink(await packed('{"c":null,"n":[]}'))).toMatchObject({
      view: { part: null, table: { tab: 'concepts', arranged: {} } },
    });
  });

  it('keeps which columns of a table are shown', async () => {
    const chosen = { id: false, xrefs: true };
    const arranged = { lines: { sorting: null, filter: '', within: null, chosen } };
    const view = aView(['a'], { part: 'both', table: { tab: 'lines', arranged } });
    expect(await readLink((await writeLink(view)) ?? '')).toEqual({ status: 'read', view });
  });

  it('is not written where it would be too long for an address', async () => {
    const many = Array.from({ length: 2000 }, (_, index) => `X:${Math.sin(index)}`);
    expect(await writeLink(aView(many))).toBeNull();
  });

  it.each<[string, () => Promise<string>, string]>([
    [
      'cut',
      async () => ((await writeLink(aView(['a', 'b', 'c']))) ?? '').slice(0, -6),
      text.failures.link.broken,
    ],
    ['not base64', async () => '#v=1.%%%', text.failures.link.broken],
    ['no version', async () => '#v=abc', text.failures.link.broken],
    ['from a newer version', async () => '#v=2.AAAA', text.failures.link.newer],
    [
      'with groups that are none',
      async () => packed('{"c":null,"n":[],"q":["a"]}'),
      text.failures.link.broken,
    ],
    [
      'with paths of no length',
      async () => packed('{"c":null,"n":[],"w":{"f":"a","t":"b","l":2.5}}'),
      text.failures.link.broken,
    ],
    [
      'with a table sorted neither up nor down',
      async () => packed('{"c":null,"n":[],"d":{"a":{"lines":{"s":"name"}}}}'),
      text.failures.link.broken,
    ],
    ['not a view', async () => packed('{"c":1}'), text.failures.link.broken],
    [
      'a bomb',
      async () => packed(JSON.stringify({ c: null, n: [], h: ['x'.repeat(5_000_000)] })),
      text.failures.link.broken,
    ],
    ['very long', async () => `#v=1.${'A'.repeat(50_000)}`, text.failures.link.long],
  ])('that is %s is refused with a sentence', async (_, fragment, message) => {
    expect(await readLink(await fragment())).toEqual({ status: 'refused', message });
  });
});

describe('a link to steps', () => {
  it('gives all of them back, in order', async () => {
    const steps = [aView(['a']), aView(['a', 'b'], { trail: ['b'] }), aView([])];
    expect(await readSteps((await writeSteps(steps)) ?? '')).toEqual({ status: 'read', views: steps });
  });

  it('stays short, since each view is much like the one before', async () => {
    const large = aView(Array.from({ length: 60 }, (_, index) => `DOID:${index * 7919}`));
    const one = (await writeLink(large))?.length ?? 0;
    const twenty = Array.from({ length: 20 }, (_, index) => ({ ...large, trail: [`DOID:${index}`] }));
    expect((await writeSteps(twenty))?.length).toBeLessThan(one * 4);
  });

  it('is no link where it would be too long', async () => {
    const random = fc.sample(fc.uuid(), 1_500);
    expect(await writeSteps([aView(random)])).toBeNull();
  });

  it.each([
    ['cut', '#steps=1.AAAA', text.failures.link.broken],
    ['newer', '#steps=2.AAAA', text.failures.link.newer],
  ])('that is %s is refused with a sentence', async (_, fragment, message) => {
    expect(await readSteps(fragment)).toEqual({ status: 'refused', message });
  });

  it('that holds one view and no list is refused', async () => {
    const fragment = (await writeLink(aView(['a'])))?.replace('#v=', '#steps=') ?? '';
    expect(await readSteps(fragment)).toEqual({ status: 'refused', message: text.failures.link.broken });
  });
});

/** Any text as the fragment of a link. */
async function packed(json: string): Promise<string> {
  const stream = new Blob([json]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return `#v=1.${Buffer.from(await new Response(stream).arrayBuffer()).toString('base64url')}`;
}
