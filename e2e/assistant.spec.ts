/** The built program answers assistants: the protocol's library as Next has bundled it, and the thread that ranks. */
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { expect, test } from './support/fixtures';

test('lists its tools, answers with claims and their sources, and ranks', async ({ baseURL }) => {
  const client = new Client({ name: 'e2e', version: '1' });
  const transport = new StreamableHTTPClientTransport(new URL('/api/mcp', baseURL));
  await client.connect(transport);
  expect((await client.listTools()).tools).toHaveLength(7);
  const evidence = await client.callTool({
    name: 'evidence',
    arguments: { subject: 'MESH:D037841', relation: 'AT_RISK_OF', object: 'DOID:799' },
  });
  expect(evidence.structuredContent).toMatchObject({
    claims: [{ inOurWords: expect.any(String) as unknown, source: 1, licence: 'CC-BY-4.0' }],
    sources: [{ number: 1 }],
  });
  const rank = await client.callTool({ name: 'rank', arguments: { observed: ['SYMP:0000316'] } });
  expect(rank.isError).not.toBe(true);
  expect(rank.structuredContent).toMatchObject({
    conditions: expect.arrayContaining([expect.objectContaining({ teaching: null })]),
  });
  const unknown = await client.callTool({ name: 'node', arguments: { id: 'no:such' } });
  expect(unknown).toMatchObject({
    isError: true,
    content: [{ text: expect.stringContaining('no:such') as unknown }],
  });
  await client.close();
});

test('refuses pages of other sites', async ({ request }) => {
  const response = await request.post('/api/mcp', {
    data: { jsonrpc: '2.0', id: 1, method: 'tools/list' },
    headers: { origin: 'http://evil.example', accept: 'application/json, text/event-stream' },
  });
  expect(response.status()).toBe(403);
});
