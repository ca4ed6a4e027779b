/** An assistant for tests: the library's own client, tied to a server in the same process. */
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { CallToolResultSchema } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import { assistantServer } from './server';
import type { ToolAsk } from './tool';

/** What a tool said, in the two ways in which it says it. */
export interface Said {
  failed: boolean;
  text: string;
  data: Record<string, unknown>;
}

export interface Assistant {
  client: Client;
  /** Calls a tool. The client holds the answer to the tool's `outputSchema`. */
  ask: (name: string, given?: Record<string, unknown>) => Promise<Said>;
}

/** A client on a transport, which knows every tool's `outputSchema`. */
export async function assistantOn(transport: Transport): Promise<Assistant> {
  const client = new Client({ name: 'test', version: '1.0.0' });
  await client.connect(transport);
  await client.listTools();
  return {
    client,
    async ask(name, given = {}) {
      const result = CallToolResultSchema.parse(await client.callTool({ name, arguments: given }));
      const text = result.content.map((part) => (part.type === 'text' ? part.text : '')).join('\n');
      return { failed: result.isError === true, text, data: result.structuredContent ?? {} };
    },
  };
}

export async function assistantOf(ask: ToolAsk): Promise<Assistant> {
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  await assistantServer(ask).server.connect(ours);
  return assistantOn(theirs);
}

/** The lines anywhere in an answer. */
export const lineShape = z.object({
  id: z.string(),
  sentence: z.string(),
  claimCount: z.int(),
  claims: z.array(z.looseObject({ sentence: z.string(), source: z.int(), unchecked: z.boolean() })),
  opposedBy: z.int().nullable(),
});
