/** Whether the program can answer questions, said without failing. */
import { GraphError } from '@/graph/model';
import { version } from '@/package.json';
import { json } from './answer';
import { getStore } from './store';

/** 200 where the store answers, 503 with the reason where it does not. */
export async function health(): Promise<Response> {
  try {
    const store = await getStore();
    await store.health();
    return json({ status: 'ok', engine: store.engine, version });
  } catch (error) {
    if (!(error instanceof GraphError)) console.error('The store does not answer:', error);
    const detail =
      error instanceof GraphError ? error.message : 'The store does not answer. The server’s log tells why.';
    const engine = process.env['NEO4J_URI'] ? 'neo4j' : 'sqlite';
    return json({ status: 'unavailable', engine, version, detail }, { status: 503 });
  }
}
