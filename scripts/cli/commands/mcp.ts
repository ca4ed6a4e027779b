/** `etiograph mcp`: the tools for assistants over standard input and output. */
import type { Command } from '../command';

async function run(): Promise<undefined> {
  // The protocol's library is loaded for this command alone.
  const { serveAssistant } = await import('../assistant');
  await serveAssistant(process.stdin, process.stdout);
}

export const mcpCommand: Command = {
  name: 'mcp',
  takes: '',
  least: 0,
  most: 0,
  about:
    'Answers an assistant (Model Context Protocol) on standard input and output, from the store, which it only reads. It ends when its input does.',
  options: {},
  run,
};
