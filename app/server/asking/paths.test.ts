/** GET /api/paths on the embedded store, through the thread that searches for them. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as passing } from 'node:timers/promises';
import type { PathsAnswer } from '@/graph/answers/paths/paths';
import type { NodeRecord, StatementRecord } from '@/graph/model';
import { openStore } from '@/graph/store/open';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { GET as health } from '../../api/health/route';
import { GET as paths } from '../../api/paths/route';
import { getStore } from '../store';
import { call, problemIn } from '../testing/call';

const folder = mkdtempSync(join(tmpdir(), 'etiograph-test-'));
const env = { ETIOGRAPH_DB: join(folder, 'store.sqlite') };

/** Everything causes everything: there are more paths than anyone could try. */
const ids = Array.from({ length: 40 }, (_, at) => `T:${at}`);
const nodes = ids.map((id): NodeRecord => ({
  id,
  categories: ['biolink:Disease'],
  name: `Condition ${id}`,
  synonyms: [],
  xrefs: [],
  attributes: {},
}));
const statements = ids.flatMap((subject) =>
  ids.flatMap((object): StatementRecord[] =>
    subject === object
      ? []
      : [
          {
            id: `${subject} ${object}`,
            subject,
            relation: 'CAUSES',
            object,
            negated: false,
            qualifiers: {},
            evidence: {
              source: { id: 'infores:one', title: 'One', publisher: null, date: null, url: null },
              publications: [],
              knowledgeLevel: 'knowledge_assertion',
              agentType: 'manual_agent',
            },
            attributes: {},
          },
        ],
  ),
);

beforeAll(async () => {
  vi.stubEnv('NEO4J_URI', '');
  vi.stubEnv('ETIOGRAPH_DB', env.ETIOGRAPH_DB);
  const store = await openStore({ access: 'write', env });
  const session = await store.startImport({ name: 'dense' });
  await session.writeNodes(nodes);
  await session.writeStatements(statements);
  await session.complete();
  await store.close();
});
afterAll(async () => {
  await (await getStore()).close();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const ask = (query: string, signal?: AbortSignal): Promise<Response> =>
  call(paths, `/api/paths?${query}`, signal === undefined ? {} : { signal });
/** No path is any other than from cause to effect, which all of them have to be looked at for. */
const heavy = 'from=T:0&to=T:1&maxLength=5&along=other';

describe('GET /api/paths', () => {
  test('is answered by the thread, and refused by it', async () => {
    const answer = (await (await ask('from=T:0&to=T:1&maxLength=2&limit=2')).json()) as PathsAnswer;
    expect(answer.paths.map(({ sentence }) => sentence)).toEqual([
      'Condition T:0 can cause Condition T:1.',
      'Condition T:0 can be caused by Condition T:1.',
    ]);
    // One each way, and through each of the 38 others each way.
    expect(answer.total).toBeGreaterThanOrEqual(2 * (1 + 38));
    expect(await problemIn(await ask('from=T:0&to=T:gone'))).toMatchObject({ status: 404 });
  });

  test('holds nothing else up while it takes its time', async () => {
    let answered = false;
    const asked = ask(heavy).then((response) => {
      answered = true;
      return response.json() as Promise<PathsAnswer>;
    });
    // A timer has its turn only where nobody keeps the process to himself.
    await passing(1);
    expect((await call(health, '/api/health')).status).toBe(200);
    expect(answered).toBe(false);
    expect(await asked).toMatchObject({ total: { atLeast: 0 }, cut: true });
  });

  test('does not look for what nobody waits for any more', async () => {
    const order: string[] = [];
    const end = new AbortController();
    const first = ask(heavy).then(() => order.push('first'));
    const given = ask(heavy, end.signal).then((response) => {
      order.push('given up');
      return problemIn(response);
    });
    const last = ask('from=T:2&to=T:3&maxLength=1').then(() => order.push('last'));
    // Each waits for its turn behind the one before it.
    await passing(1);
    end.abort();
    expect(await given).toMatchObject({ status: 504 });
    await Promise.all([first, last]);
    expect(order).toEqual(['given up', 'first', 'last']);
  });
});
