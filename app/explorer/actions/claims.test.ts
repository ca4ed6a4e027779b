import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { limits, type Statement } from '@/graph/model';
import { text } from '@/app/messages/en';
import type { AskMore } from '../data/ask';
import { createExplorer } from '../state/explorer';
import { aLibrary, anEdge, aNode, aView } from '../state/fixtures';
import { sceneOf } from '../state/scene';
import { claimsKeeper } from './claims';

const edges = [anEdge('x:a', 'CAUSES', 'x:b', { statements: 2 }), anEdge('x:b', 'CAUSES', 'x:c')];
const library = aLibrary(
  ['x:a', 'x:b', 'x:c'].map((id) => aNode(id)),
  edges,
);
const whole = aView(['x:a', 'x:b', 'x:c']);
const scene = (view = whole) => sceneOf(view, library, null);

const claim = (id: string, subject: string, object: string): Statement => ({
  id,
  dataset: 'test',
  subject: `x:${subject}`,
  relation: 'CAUSES',
  object: `x:${object}`,
  negated: false,
  qualifiers: {},
  attributes: {},
  evidence: {
    source: { id: 'infores:paper', title: 'A paper', publisher: null, date: null, url: null },
    publications: [],
    knowledgeLevel: 'knowledge_assertion',
    agentType: 'manual_agent',
  },
});
/** Our JSON as the export writes it: one record a line. */
const exported = (claims: readonly Statement[]) =>
  `{\n  "format": "etiograph",\n  "version": 1,\n  "exported": {\n    "statements": ${claims.length}\n  },\n  "nodes": [\n  ],\n  "statements": [\n${claims
    .map((one) => `    ${JSON.stringify(one)}`)
    .join(',\n')}\n  ]\n}\n`;
const all = [claim('1', 'a', 'b'), claim('2', 'a', 'b'), claim('3', 'b', 'c')];

type Fetch = (url: string, init: RequestInit) => Promise<Response>;
let answer: Fetch;
const asked = vi.fn<Fetch>((...args) => answer(...args));
const keeper = () => {
  const store = createExplorer('start', whole, library);
  const ask = { stats: async () => ({ datasets: [] }) } as unknown as AskMore;
  return claimsKeeper({ store, ask });
};
type Keeper = ReturnType<typeof keeper>;
const becomes = (kept: Keeper, status: string) =>
  vi.waitFor(() => expect(kept.state.getState().status).toBe(status), 20_000);
const ids = (kept: Keeper) => kept.state.getState().fetched?.claims.map(({ id }) => id);

beforeEach(() => {
  asked.mockClear();
  answer = async () => new Response(exported(all));
  vi.stubGlobal('fetch', asked);
});
afterEach(() => vi.unstubAllGlobals());

describe('the claims behind a picture', () => {
  it('are fetched once, and again only where the picture needs more', async () => {
    const kept = keeper();
    kept.want(scene());
    await becomes(kept, 'ready');
    expect(ids(kept)).toEqual(['1', '2', '3']);
    kept.want(scene(aView(['x:a', 'x:b'])));
    kept.want(scene());
    expect(asked).toHaveBeenCalledTimes(1);
    const grown = {
      ...library,
      edges: { ...library.edges, [edges[1]?.id ?? '']: anEdge('x:b', 'CAUSES', 'x:c', { statements: 9 }) },
    };
    kept.want(sceneOf(whole, grown, null));
    expect(kept.state.getState()).toMatchObject({ status: 'loading', expected: 11 });
    await becomes(kept, 'ready');
    expect(asked).toHaveBeenCalledTimes(2);
  });

  it('tell how many have come while they come', async () => {
    const seen: unknown[] = [];
    const kept = keeper();
    kept.state.subscribe((state) => {
      if (state.status === 'loading') seen.push([state.come, state.expected]);
    });
    const file = exported(all);
    const bytes = new TextEncoder().encode(file);
    const half = file.lastIndexOf('"subject"');
    answer = async () =>
      new Response(
        new ReadableStream({
          start(controller) {
            controller.enqueue(bytes.slice(0, half));
            controller.enqueue(bytes.slice(half));
            controller.close();
          },
        }),
      );
    kept.want(scene());
    await becomes(kept, 'ready');
    expect(seen).toEqual([
      [0, 3],
      [2, 3],
      [3, 3],
    ]);
  });

  it('are left by the user’s wish, and fetched by it', async () => {
    const kept = keeper();
    answer = (_, { signal }) =>
      new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => reject(new DOMException('gone', 'AbortError')));
      });
    kept.want(scene());
    kept.stop();
    await becomes(kept, 'stopped');
    kept.want(scene());
    expect(kept.state.getState().status).toBe('stopped');
    answer = async () => new Response(exported(all));
    kept.again();
    await becomes(kept, 'ready');
  });

  it('say what failed, keep what was there, and are tried again', async () => {
    const kept = keeper();
    kept.want(scene(aView(['x:b', 'x:c'])));
    await becomes(kept, 'ready');
    answer = async () => {
      throw new TypeError('network');
    };
    kept.want(scene());
    await becomes(kept, 'failed');
    expect(kept.state.getState()).toMatchObject({ message: text.failures.offline });
    expect(ids(kept)).toEqual(['3']);
    answer = async () => new Response('{}', { status: 503 });
    kept.again();
    await vi.waitFor(() =>
      expect(kept.state.getState()).toMatchObject({ message: text.failures.status(503) }),
    );
  });

  it('are cut at what a table holds, and looked up anew for a smaller picture', async () => {
    const many = Array.from({ length: limits.tableClaims + 1 }, (_, index) => claim(`${index}`, 'a', 'b'));
    answer = async () => new Response(exported(many));
    const kept = keeper();
    kept.want(scene());
    await becomes(kept, 'ready');
    expect(kept.state.getState().fetched).toMatchObject({ cut: true });
    expect(ids(kept)).toHaveLength(limits.tableClaims);
    kept.want(scene(aView(['x:b', 'x:c'])));
    expect(asked).toHaveBeenCalledTimes(2);
  }, 30_000);
});
