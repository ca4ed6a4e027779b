/** POST /api/rank on the embedded store, through the thread that ranks. */
import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RankAnswer } from '@/graph/answers/rank/ranker';
import { openStore } from '@/graph/store/open';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { POST as rank } from '../../api/rank/route';
import { getStore } from '../store';
import { call, problemIn } from '../testing/call';
import { fill } from '../testing/graph';

const folder = mkdtempSync(join(tmpdir(), 'etiograph-test-'));
const file = join(folder, 'store.sqlite');
const env = { ETIOGRAPH_DB: file };

beforeAll(async () => {
  vi.stubEnv('NEO4J_URI', '');
  vi.stubEnv('ETIOGRAPH_DB', file);
  const made = await openStore({ access: 'write', env: { ETIOGRAPH_DB: `${file}.new` } });
  await fill(made);
  await made.close();
});
afterAll(async () => {
  await (await getStore()).close();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const ask = (body: unknown, query = ''): Promise<Response> => call(rank, `/api/rank${query}`, { body });
async function answered(body: unknown, query?: string): Promise<RankAnswer> {
  const response = await ask(body, query);
  expect(response.status).toBe(200);
  return (await response.json()) as RankAnswer;
}

describe('POST /api/rank', () => {
  test('without a store it is 503, and it answers once there is one', async () => {
    const body = { observed: ['T:cramp'] };
    expect(await problemIn(await ask(body))).toMatchObject({ status: 503, code: 'unavailable' });
    renameSync(`${file}.new`, file);
    const { conditions, total, notes } = await answered(body);
    expect(total).toBe(1);
    expect(conditions).toMatchObject([
      {
        node: { id: 'T:veins' },
        matched: [
          {
            observed: 'T:cramp',
            listed: 'T:cramp',
            how: 'same',
            share: 0.5,
            edges: [{ id: 'T%3Aveins|HAS_SYMPTOM|T%3Acramp+' }],
            sentences: ['The most common symptom of Varicose veins is leg cramps, at night.'],
          },
        ],
        missing: [],
        contradicted: [{ symptom: 'T:cramp', why: 'denied', edges: [{ negated: true }] }],
      },
    ]);
    expect(notes).toContain('How common a condition is was not considered.');
  });

  test('keeps to what a group is said to have, and takes the filter from query or body', async () => {
    expect(await answered({ observed: ['T:cramp'], riskGroup: ['T:women'] })).toMatchObject({ total: 1 });
    expect(await answered({ observed: ['T:cramp'] }, '?riskGroup=T:water')).toMatchObject({ total: 0 });
    expect(await answered({ observed: ['T:cramp'], absent: ['HP:0003394'], limit: 1 })).toMatchObject({
      total: 1,
    });
  });

  test('sees a write', async () => {
    const before = await answered({ observed: ['T:cramp'] });
    const store = await openStore({ access: 'write', env });
    const session = await store.startImport({ name: 'more' });
    const [edge] = before.conditions[0]?.matched[0]?.edges ?? [];
    await session.writeStatements([
      {
        id: 'm1',
        subject: 'T:cold',
        relation: 'HAS_SYMPTOM',
        object: edge?.object ?? '',
        negated: false,
        qualifiers: {},
        evidence: {
          source: { id: 's', title: 'S', publisher: null, date: null, url: null },
          publications: [],
          knowledgeLevel: 'knowledge_assertion',
          agentType: 'manual_agent',
        },
        attributes: {},
      },
    ]);
    await session.complete();
    await store.close();
    expect(await answered({ observed: ['T:cramp'] })).toMatchObject({ total: 2 });
  });

  const many = (count: number): string[] => Array.from({ length: count }, (_, at) => `HP:${at}`);
  test.each<[string, number, unknown, RegExp]>([
    ['no list', 400, {}, /“observed” is missing/],
    ['an empty list', 400, { observed: [] }, /No symptom is given as present/],
    ['absent ones only', 400, { observed: [], absent: ['T:cramp'] }, /No symptom is given as present/],
    [
      'both present and absent',
      400,
      { observed: ['T:cramp'], absent: ['T:cramp'] },
      /both as present and as absent/,
    ],
    ['1,000 symptoms', 400, { observed: many(1_000) }, /1000 symptoms are given as present, and at most 100/],
    ['1,000 absent ones', 400, { observed: ['T:cramp'], absent: many(1_000) }, /given as absent/],
    ['an unknown id', 404, { observed: ['T:gone'] }, /T:gone/],
    ['an unknown absent one', 404, { observed: ['T:cramp'], absent: ['T:gone'] }, /T:gone/],
    ['a condition', 400, { observed: ['T:veins'] }, /is no symptom but of the kind/],
    ['an unknown group', 404, { observed: ['T:cramp'], riskGroup: ['T:gone'] }, /T:gone/],
    ['a text for a list', 400, { observed: 'T:cramp' }, /“observed” must be a list of ids/],
    ['limit 0', 400, { observed: ['T:cramp'], limit: 0 }, /from 1 to 100/],
    ['a name that is not known', 400, { observed: ['T:cramp'], absnt: [] }, /absnt/],
  ])('refuses %s', async (_, status, body, sentence) => {
    const problem = await problemIn(await ask(body));
    expect(problem.status).toBe(status);
    expect(problem.detail).toMatch(sentence);
  });
});
