#!/usr/bin/env node
/**
 * `npm run neo4j -- start|stop|reset|status`: a Neo4j on this machine, for those who have none at hand.
 */
import { requireNode } from './lib/nodeVersion.mjs';

requireNode();
const { UserError } = await import('./lib/userError.mjs');
const { onStop, stopAllChildren } = await import('./lib/children.mjs');
const { neo4jCommand } = await import('./lib/neo4j/command.mjs');

onStop(() => void stopAllChildren());
try {
  await neo4jCommand(process.argv.slice(2));
  // The server that was started would keep this process waiting.
  process.exit();
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  console.error([error.message, error.details].filter((part) => part !== '').join('\n'));
  process.exit(error.exitCode);
}
