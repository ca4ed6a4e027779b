/** The questions over HTTP: what is asked reaches the store as meant, and every wrong way of asking has its status. */
import { limits } from '@/graph/model';
import { describe, expect, test, vi } from 'vitest';
import { POST as among } from '../api/among/route';
import { GET as compare } from '../api/compare/route';
import { GET as concepts } from '../api/concepts/route';
import { GET as kinds } from '../api/kinds/route';
import { GET as lens } from '../api/lens/route';
import { GET as live } from '../api/live/route';
import { GET as neighbours } from '../api/nodes/[id]/neighbours/route';
import { GET as node } from '../api/nodes/[id]/route';
import { GET as sameAs } from '../api/nodes/[id]/same-as/route';
import { GET as paths } from '../api/paths/route';
import { GET as riskGroups } from '../api/risk-groups/route';
import { GET as search } from '../api/search/route';
import { GET as statements } from '../api/statements/route';
import { GET as stats } from '../api/stats/route';
import type { RouteHandler } from './answer';
import { call, problemIn } from './testing/call';
import { smallStore } from './testing/graph';

const store = smallStore();
vi.mock('./store', () => ({ getStore: () => store }));

const odd = 't:http%3A%2F%2Fx%2Fy%3Fz%23%25';
const ask = async (
  handler: RouteHandler,
  path: string,
  options?: Parameters<typeof call>[2],
): Promise<unknown> => {
  const response = await call(handler, path, options);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('application/json');
  expect(response.headers.get('cache-control')).toBe('no-store');
  return response.json();
};
const atNode = (id: string) => ({ params: { id } });
const both = ['T%3Aveins|HAS_SYMPTOM|T%3Acramp+', 'T%3Aveins|HAS_SYMPTOM|T%3Acramp-'];
const edges = (...ids: string[]) => ids.map((id): unknown => expect.objectContaining({ id }));
const withIds = (...ids: string[]) => ids.map((id): unknown => expect.objectContaining({ id }));

describe('answers', () => {
  test('live', async () => {
    expect((await call(live, '/api/live')).status).toBe(204);
  });

  test('stats, without unchecked claims unless asked for, and for a risk group', async () => {
    expect(await ask(stats, '/api/stats')).toMatchObject({
      nodes: 6,
      statements: 5,
      unchecked: 1,
      kinds: { Condition: 1 },
    });
    expect(await ask(stats, '/api/stats?unchecked=true')).toMatchObject({ statements: 6 });
    expect(await ask(stats, '/api/stats?riskGroup=T%3Awomen')).toMatchObject({ nodes: 3 });
  });

  test('kinds, with unchecked claims only where asked for', async () => {
    const { ties } = (await ask(kinds, '/api/kinds')) as { ties: { count: number }[] };
    expect(ties).toContainEqual({
      subject: 'Condition',
      relation: 'HAS_SYMPTOM',
      object: 'Symptom',
      negated: true,
      count: 1,
    });
    const all = (await ask(kinds, '/api/kinds?unchecked=true')) as { ties: unknown[] };
    expect(all.ties).toHaveLength(ties.length + 1);
  });

  test('concepts of a kind, the best connected first', async () => {
    const found = (await ask(concepts, '/api/concepts?kind=Symptom')) as { nodes: { id: string }[] };
    expect(found.nodes.map(({ id }) => id)).toEqual(['T:cramp', 'HP:0003394']);
    expect(await ask(concepts, '/api/concepts?kind=Symptom&limit=1')).toMatchObject({
      nodes: withIds('T:cramp'),
    });
    expect(await ask(concepts, '/api/concepts?kind=Nothing')).toEqual({ nodes: [] });
  });

  test('search', async () => {
    const found = await ask(search, '/api/search?q=Charley+Horse');
    expect(found).toEqual({
      hits: [
        {
          node: expect.objectContaining({ id: 'T:cramp' }) as unknown,
          matched: { text: 'charley horse', how: 'synonym' },
        },
      ],
      total: 1,
    });
    expect(await ask(search, '/api/search?q=veins&kind=Symptom')).toEqual({ hits: [], total: 0 });
    expect(await ask(search, '/api/search?q=salt&riskGroup=T:women')).toMatchObject({ hits: [] });
  });

  test.each([
    '?!',
    '%F0%9F%A6%B5',
    '" OR 1=1 --',
    'a AND NOT b*',
    '\u0000',
    '%25',
    "');DROP TABLE x;",
    '\\',
    '*',
  ])('any text is a valid search: %j', async (q) => {
    const path = `/api/search?q=${q.startsWith('%') ? q : encodeURIComponent(q)}`;
    expect(await ask(search, path)).toHaveProperty('total');
  });

  test('node, with its counts', async () => {
    expect(await ask(node, '/api/nodes/T%3Acramp', atNode('T:cramp'))).toMatchObject({
      node: { id: 'T:cramp', kind: 'Symptom', inSentence: 'leg cramps', attributes: { rank: 1 } },
      neighbourCounts: expect.arrayContaining([
        { relation: 'EASES', direction: 'in', kind: 'Treatment', negated: false, count: 1 },
      ]) as unknown,
    });
    expect(await ask(node, `/api/nodes/${encodeURIComponent(odd)}`, atNode(odd))).toMatchObject({
      node: { id: odd },
    });
  });

  test('same as, with the reason, and for a risk group', async () => {
    const path = '/api/nodes/T%3Acramp/same-as';
    expect(await ask(sameAs, path, atNode('T:cramp'))).toEqual({
      proposals: [{ node: expect.objectContaining({ id: 'HP:0003394' }) as unknown, codes: ['HP:0003394'] }],
      total: 1,
    });
    expect(await ask(sameAs, `${path}?riskGroup=T:women`, atNode('T:cramp'))).toEqual({
      proposals: [],
      total: 0,
    });
    expect(await ask(sameAs, '/api/nodes/T%3Aveins/same-as', atNode('T:veins'))).toMatchObject({ total: 0 });
  });

  test('neighbours, page by page', async () => {
    const path = '/api/nodes/T%3Acramp/neighbours?unchecked=true&order=name&limit=2';
    const first = (await ask(neighbours, path, atNode('T:cramp'))) as {
      nodes: { id: string }[];
      nextCursor: string;
      total: number;
    };
    const second = (await ask(
      neighbours,
      `${path}&cursor=${encodeURIComponent(first.nextCursor)}`,
      atNode('T:cramp'),
    )) as typeof first;
    const all = [...first.nodes, ...second.nodes].map(({ id }) => id);
    expect(all.sort()).toEqual(['T:cramp', 'T:veins', 'T:water', odd]);
    expect(first.total).toBe(4);
    expect(second.nextCursor).toBeNull();
  });

  test('neighbours of one relation, direction and kind', async () => {
    const path = '/api/nodes/T%3Acramp/neighbours?relation=HAS_SYMPTOM&direction=in&kind=Condition';
    expect(await ask(neighbours, path, atNode('T:cramp'))).toMatchObject({
      nodes: withIds('T:veins'),
      total: 1,
    });
    expect(await ask(neighbours, path.replace('in&', 'out&'), atNode('T:cramp'))).toMatchObject({
      nodes: [],
      total: 0,
    });
  });

  test('statements, with the opposite ones', async () => {
    const path = '/api/statements?subject=T:veins&relation=HAS_SYMPTOM&object=T:cramp';
    expect(await ask(statements, path)).toMatchObject({
      edge: { id: 'T%3Aveins|HAS_SYMPTOM|T%3Acramp+' },
      statements: withIds('1'),
      opposite: withIds('2'),
      cut: false,
    });
    expect(await ask(statements, `${path}&negated=true`)).toMatchObject({
      statements: withIds('2'),
      opposite: withIds('1'),
    });
  });

  test('statements of an edge with qualifiers', async () => {
    const qualifiers = JSON.stringify({ 'odd & name': 'a=b|c', object_direction_qualifier: 'decreased' });
    const query = new URLSearchParams({ subject: odd, relation: 'EASES', object: 'T:cramp', qualifiers });
    expect(await ask(statements, `/api/statements?${query}`)).toMatchObject({ statements: withIds('5') });
    query.delete('qualifiers');
    expect((await call(statements, `/api/statements?${query}`)).status).toBe(404);
  });

  test('among: nodes in the order asked, once each; the missing told', async () => {
    const body = { ids: ['T:veins', 'T:gone', 'T:women', 'T:veins'] };
    expect(await ask(among, '/api/among', { body })).toEqual({
      nodes: withIds('T:veins', 'T:women'),
      edges: edges('T%3Awomen|AT_RISK_OF|T%3Aveins+'),
      missing: ['T:gone'],
    });
    expect(await ask(among, '/api/among', { body: { ids: [] } })).toEqual({
      nodes: [],
      edges: [],
      missing: [],
    });
  });

  test('among takes the filter from query or body, the body first', async () => {
    const ids = ['T:water', 'T:cramp'];
    const count = async (path: string, body: object) =>
      ((await ask(among, path, { body })) as { edges: unknown[] }).edges.length;
    expect(await count('/api/among', { ids })).toBe(1);
    expect(await count('/api/among?unchecked=true', { ids })).toBe(2);
    expect(await count('/api/among', { ids, unchecked: true })).toBe(2);
    expect(await count('/api/among?unchecked=true', { ids, unchecked: false })).toBe(1);
    expect(await count('/api/among', { ids, riskGroup: ['T:women'] })).toBe(1);
  });

  test('compare: side by side, in the order asked', async () => {
    const path = '/api/compare?id=T:veins&id=T:cramp';
    expect(await ask(compare, path)).toMatchObject({
      nodes: withIds('T:veins', 'T:cramp'),
      rows: [
        { relation: 'AT_RISK_OF', direction: 'in', node: { id: 'T:women' }, held: ['yes', 'no'] },
        {
          relation: 'EASES',
          node: { id: odd },
          held: ['no', 'yes'],
          standing: 'only',
          edges: [{ weight: 0.8 }],
        },
      ],
      between: edges('T%3Acramp|CAUSES|T%3Acramp+', ...both),
      total: 2,
      cut: false,
    });
    expect(await ask(compare, `${path}&riskGroup=T:women&limit=1`)).toMatchObject({ total: 1 });
    expect(await ask(compare, `${path}&unchecked=true&limit=1`)).toMatchObject({ total: 3, cut: true });
  });

  test('paths: each claim a sentence, negated ones never walked', async () => {
    const path = '/api/paths?from=T:women&to=T:cramp';
    expect(await ask(paths, path)).toMatchObject({
      paths: [
        {
          along: 'causation',
          nodes: withIds('T:women', 'T:veins', 'T:cramp'),
          edges: [{ relation: 'AT_RISK_OF' }, { relation: 'HAS_SYMPTOM', negated: false }],
          sentence: expect.stringMatching(
            /^In .*, Varicose veins are more common\. .*, at night\.$/,
          ) as unknown,
        },
      ],
      total: 1,
      cut: false,
    });
    expect(await ask(paths, `${path}&maxLength=1`)).toMatchObject({ paths: [], total: 0 });
    expect(await ask(paths, `${path}&along=other`)).toMatchObject({ paths: [], total: 0 });
  });

  // The spasm has no lens of its own: of each of the two groups nothing else is said.
  test.each<[string, RouteHandler, string, Parameters<typeof ask>[2]?]>([
    ['search', search, '/api/search?q=cramp'],
    ['stats', stats, '/api/stats?'],
    ['concepts', concepts, '/api/concepts?kind=Condition'],
    ['paths', paths, '/api/paths?from=T:women&to=T:cramp'],
    ['compare', compare, '/api/compare?id=T:cramp&id=HP:0003394'],
    ['node', node, '/api/nodes/T%3Aveins?', atNode('T:veins')],
    ['neighbours', neighbours, '/api/nodes/T%3Aveins/neighbours?', atNode('T:veins')],
  ])('%s: of several groups any, or each', async (_, handler, path, more) => {
    const groups = `${path}&riskGroup=T:women&riskGroup=HP:0003394`.replace('?&', '?');
    const any = await ask(handler, groups, more);
    expect(await ask(handler, `${groups}&riskGroupMatch=any`, more)).toEqual(any);
    expect(await ask(handler, `${groups}&riskGroupMatch=all`, more)).not.toEqual(any);
  });

  test('lens and risk groups', async () => {
    expect(await ask(lens, '/api/lens?riskGroup=T:women')).toMatchObject({
      groups: ['T:women'],
      match: 'any',
      members: expect.arrayContaining([{ id: 'T:women', reason: { why: 'chosen' } }]) as unknown,
      cut: false,
    });
    const both = '/api/lens?riskGroup=T:women&riskGroup=T:cramp';
    const ids = async (url: string) =>
      ((await ask(lens, url)) as { members: { id: string }[] }).members.map(({ id }) => id);
    expect(await ids(both)).toContain('T:veins');
    expect(await ids(`${both}&riskGroupMatch=all`)).toEqual(['T:cramp', 'T:women']);
    expect(await ids(`${both}&riskGroupMatch=any`)).toEqual(await ids(both));
    expect(await ask(riskGroups, '/api/risk-groups')).toMatchObject({
      groups: [{ node: { id: 'T:women' }, count: 1 }],
    });
  });
});

const long = 'x'.repeat(limits.idLength + 1);
const among400 = (body: unknown) => ({ body });
const wrong: [string, number, RouteHandler, string, Parameters<typeof call>[2]?, RegExp?][] = [
  ['no text', 400, search, '/api/search', {}, /“q” is missing/],
  ['an empty text', 400, search, '/api/search?q='],
  ['a text of blanks', 400, search, '/api/search?q=%20+%09'],
  [
    'a text over the cap',
    400,
    search,
    `/api/search?q=${'x'.repeat(limits.queryLength + 1)}`,
    {},
    /at most 200/,
  ],
  ['undecodable bytes', 400, search, '/api/search?q=%E0%A4%A', {}, /UTF-8/],
  ['a text given twice', 400, search, '/api/search?q=a&q=b', {}, /more than once/],
  ['a limit over its cap', 400, search, '/api/search?q=a&limit=101', {}, /from 1 to 100/],
  ['limit 0', 400, search, '/api/search?q=a&limit=0'],
  ['a negative limit', 400, search, '/api/search?q=a&limit=-1'],
  ['a broken number', 400, search, '/api/search?q=a&limit=1e1'],
  ['an empty number', 400, search, '/api/search?q=a&limit='],
  ['an unknown parameter', 400, search, '/api/search?q=a&limt=5', {}, /“limt”.*limit/],
  ['a broken boolean', 400, stats, '/api/stats?unchecked=yes', {}, /true or false/],
  ['an empty risk group', 400, stats, '/api/stats?riskGroup='],
  [
    'too many risk groups',
    400,
    stats,
    `/api/stats?${'riskGroup=a&'.repeat(limits.riskGroups + 1)}`,
    {},
    /at most 10/,
  ],
  ['no kind', 400, concepts, '/api/concepts', {}, /“kind” is missing/],
  ['concepts beyond the cap', 400, concepts, '/api/concepts?kind=Symptom&limit=501'],
  ['an unknown parameter', 400, kinds, '/api/kinds?kind=Symptom'],
  ['an unknown risk group', 404, stats, '/api/stats?riskGroup=T:gone'],
  ['an unknown id', 404, node, '/api/nodes/T%3Agone', atNode('T:gone'), /T:gone/],
  ['an id over the cap', 400, node, `/api/nodes/${long}`, atNode(long)],
  ['an id with a control character', 400, node, '/api/nodes/%00', atNode('\u0000')],
  ['an undecodable id', 400, node, '/api/nodes/x', atNode('\uFFFD'), /UTF-8/],
  ['no id', 400, node, '/api/nodes/x', {}],
  ['an unknown id', 404, sameAs, '/api/nodes/x/same-as', atNode('T:gone')],
  ['an undecodable id', 400, sameAs, '/api/nodes/x/same-as', atNode('\uFFFD'), /UTF-8/],
  ['an unknown parameter', 400, sameAs, '/api/nodes/x/same-as?limit=5', atNode('T:cramp'), /“limit”/],
  ['an unknown risk group', 404, sameAs, '/api/nodes/x/same-as?riskGroup=T:gone', atNode('T:cramp')],
  ['an unknown id', 404, neighbours, '/api/nodes/x/neighbours', atNode('T:gone')],
  ['a broken cursor', 400, neighbours, '/api/nodes/x/neighbours?cursor=zzz', atNode('T:cramp'), /cursor/i],
  [
    'a cursor over its cap',
    400,
    neighbours,
    `/api/nodes/x/neighbours?cursor=${'x'.repeat(2001)}`,
    atNode('T:cramp'),
  ],
  ['a limit over its cap', 400, neighbours, '/api/nodes/x/neighbours?limit=501', atNode('T:cramp'), /500/],
  ['an unknown order', 400, neighbours, '/api/nodes/x/neighbours?order=random', atNode('T:cramp'), /degree/],
  ['an unknown direction', 400, neighbours, '/api/nodes/x/neighbours?direction=up', atNode('T:cramp')],
  ['an edge that is not there', 404, statements, '/api/statements?subject=T:a&relation=CAUSES&object=T:b'],
  ['no object', 400, statements, '/api/statements?subject=T:a&relation=CAUSES', {}, /“object” is missing/],
  [
    'broken qualifiers',
    400,
    statements,
    '/api/statements?subject=a&relation=b&object=c&qualifiers=x',
    {},
    /JSON/,
  ],
  [
    'half a character',
    400,
    statements,
    '/api/statements?subject=a&relation=b&object=c&qualifiers={"a":"\\ud800"}',
    {},
    /JSON/,
  ],
  ['no risk group', 400, lens, '/api/lens', {}, /“riskGroup” is missing/],
  ['an unknown risk group', 404, lens, '/api/lens?riskGroup=T:gone'],
  [
    'neither any nor all',
    400,
    lens,
    '/api/lens?riskGroup=T:women&riskGroupMatch=some',
    {},
    /must be any or all/,
  ],
  ['nothing to compare', 400, compare, '/api/compare', {}, /“id” is missing/],
  ['one to compare', 400, compare, '/api/compare?id=T:veins', {}, /from 2 to 4/],
  ['five to compare', 400, compare, '/api/compare?id=a&id=b&id=c&id=d&id=e', {}, /from 2 to 4/],
  ['one compared with itself', 400, compare, '/api/compare?id=T:veins&id=T:veins', {}, /itself/],
  ['an unknown one to compare', 404, compare, '/api/compare?id=T:veins&id=T:gone', {}, /T:gone/],
  ['a path without an end', 400, paths, '/api/paths?from=T:veins', {}, /“to” is missing/],
  ['a path back to where it starts', 400, paths, '/api/paths?from=T:veins&to=T:veins', {}, /itself/],
  ['a path from nowhere', 404, paths, '/api/paths?from=T:gone&to=T:veins', {}, /T:gone/],
  ['a path that is too long', 400, paths, '/api/paths?from=a&to=b&maxLength=7', {}, /from 1 to 6/],
  ['an unknown list of paths', 400, paths, '/api/paths?from=a&to=b&along=x', {}, /causation or other/],
  ['no JSON', 400, among, '/api/among', among400('{'), /not JSON/],
  ['no body', 400, among, '/api/among', { method: 'POST' }, /not JSON/],
  [
    'bytes that are no text',
    400,
    among,
    '/api/among',
    among400(new Uint8Array([0x7b, 0xff, 0x7d])),
    /not UTF-8/,
  ],
  ['another JSON', 400, among, '/api/among', among400('[]')],
  ['ids that are no list', 400, among, '/api/among', among400({ ids: 'T:a' }), /“ids” must be a list/],
  ['an id that is no text', 400, among, '/api/among', among400({ ids: ['a', 1] }), /“ids” \(at 1\)/],
  ['half a character', 400, among, '/api/among', among400('{"ids":["\\ud800"]}')],
  ['an unknown field', 400, among, '/api/among', among400({ ids: [], more: 1 }), /“more”/],
  [
    'too many ids',
    400,
    among,
    '/api/among',
    among400({ ids: Array.from({ length: limits.ids + 1 }, () => 'a') }),
    /at most 2000/,
  ],
  [
    'a body over the cap',
    413,
    among,
    '/api/among',
    among400({ ids: ['x'.repeat(limits.requestBody)] }),
    /1000000 bytes/,
  ],
  [
    'a claimed length over the cap',
    413,
    among,
    '/api/among',
    { body: '{}', headers: { 'content-length': '1000001' } },
  ],
];

describe('wrongly asked', () => {
  test.each(wrong)('%s: %i', async (_, status, handler, path, options = {}, detail = /./) => {
    const response = await call(handler, path, options);
    const body = await problemIn(response);
    expect(body.status).toBe(status);
    expect(body.detail).toMatch(detail);
    expect(body.detail).toMatch(/[.]$/);
  });
});
