/** Whatever is sent, the answer is an answer or a problem with a status below 500. On the embedded store. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '@/graph/store/open';
import fc from 'fast-check';
import { afterAll, expect, test, vi } from 'vitest';
import { POST as among } from '../api/among/route';
import { GET as concepts } from '../api/concepts/route';
import { GET as kinds } from '../api/kinds/route';
import { GET as lens } from '../api/lens/route';
import { GET as neighbours } from '../api/nodes/[id]/neighbours/route';
import { GET as node } from '../api/nodes/[id]/route';
import { GET as riskGroups } from '../api/risk-groups/route';
import { GET as search } from '../api/search/route';
import { POST as session } from '../api/session/route';
import { GET as statements } from '../api/statements/route';
import { GET as stats } from '../api/stats/route';
import type { RouteHandler } from './answer';
import { call, origin } from './testing/call';
import { fill } from './testing/graph';

const folder = mkdtempSync(join(tmpdir(), 'etiograph-test-'));
const store = openStore({ access: 'write', env: { ETIOGRAPH_DB: join(folder, 'store.sqlite') } }).then(fill);
afterAll(async () => {
  await (await store).close();
  rmSync(folder, { recursive: true });
});
vi.mock('./store', () => ({ getStore: () => store }));
vi.spyOn(console, 'error').mockReturnValue();

const names =
  'q kind limit relation direction order cursor riskGroup unchecked subject object negated qualifiers ids __proto__ constructor'.split(
    ' ',
  );
const odd = [
  'T:cramp',
  'T:women',
  'T:gone',
  '',
  '0',
  '1e9',
  '-1',
  'true',
  'CAUSES',
  '{"a":"b"}',
  '{"__proto__":1}',
  '%',
  '\u0000',
  '\uD800',
  '💊',
];
const text = fc.oneof(
  fc.constantFrom(...odd),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ maxLength: 600 }),
);
/** Pairs that are well encoded, and any garbage behind a question mark. */
const query = fc.oneof(
  fc
    .array(fc.tuple(fc.oneof(fc.constantFrom(...names), text), text), { maxLength: 6 })
    .map((pairs) => new URLSearchParams(pairs).toString()),
  fc.stringMatching(/^[!-~]{0,80}$/).map((raw) => raw.replaceAll('#', '')),
);
const gets: [string, RouteHandler][] = Object.entries({
  search,
  neighbours,
  node,
  statements,
  stats,
  kinds,
  concepts,
  lens,
  riskGroups,
});

test.each(gets)('%s', async (_, handler) => {
  await fc.assert(
    fc.asyncProperty(query, text, async (search, id) => {
      const response = await call(handler, `/api/x?${search}`, { params: { id } });
      expect(response.status, await response.text()).toBeLessThan(500);
    }),
    { numRuns: 300 },
  );
});

/** Ends of an edge that is there, so that the rest of a question reaches the store too. */
test('statements of an edge', async () => {
  await fc.assert(
    fc.asyncProperty(text, text, text, text, async (subject, relation, object, qualifiers) => {
      const asked = new URLSearchParams({
        subject: subject || 'T:veins',
        relation: relation || 'HAS_SYMPTOM',
        object: object || 'T:cramp',
        qualifiers,
      });
      expect((await call(statements, `/api/statements?${asked}`)).status).toBeLessThan(500);
    }),
    { numRuns: 300 },
  );
});

const body = fc.oneof(
  fc.json(),
  text,
  fc.uint8Array({ maxLength: 100 }),
  fc.record(
    { ids: fc.array(text, { maxLength: 5 }), riskGroup: fc.array(text, { maxLength: 3 }) },
    { requiredKeys: ['ids'] },
  ),
  fc.record({ token: fc.anything() }),
);
test.each<[string, RouteHandler]>(Object.entries({ among, session }))('%s', async (_, handler) => {
  vi.stubEnv('ETIOGRAPH_TOKEN', 'token');
  await fc.assert(
    fc.asyncProperty(body, query, async (sent, search) => {
      let options: Parameters<typeof call>[2];
      try {
        options = {
          body: typeof sent === 'string' || sent instanceof Uint8Array ? sent : JSON.stringify(sent),
          headers: { origin, 'content-type': 'application/json' },
        };
      } catch {
        return fc.pre(false);
      }
      const response = await call(handler, `/api/x?${search}`, options);
      expect(response.status, await response.text()).toBeLessThan(500);
    }),
    { numRuns: 300 },
  );
});
