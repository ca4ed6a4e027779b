/** The picture after the graph has changed. */
import { expect, it } from 'vitest';
import { text } from '@/app/messages/en';
import type { AskMore } from '../data/ask';
import { createExplorer } from '../state/explorer';
import { aLibrary, anEdge, aNode, aView } from '../state/fixtures';
import { seen } from '../state/seen';
import { refresh } from './sync';

it('no longer draws what is gone from the graph, and says so', async () => {
  const [cramps, veins, sold] = ['cramps', 'veins', 'sold'].map((id) => aNode(id));
  const library = aLibrary(
    [cramps, veins, sold].flatMap((node) => node ?? []),
    [anEdge('veins', 'CAUSES', 'cramps'), anEdge('sold', 'CAUSES', 'cramps')],
  );
  const store = createExplorer('Start', aView(['cramps', 'veins', 'sold']), library);
  const left = [cramps, veins].flatMap((node) => node ?? []);
  const ask: Partial<AskMore> = {
    among: () =>
      Promise.resolve({ nodes: left, edges: [anEdge('veins', 'CAUSES', 'cramps')], missing: ['sold'] }),
  };
  await refresh(store, ask as AskMore);
  const { scene } = seen(store.getState());
  expect(scene.nodes.map(({ node }) => node.id)).toEqual(['cramps', 'veins']);
  expect(scene.edges.map(({ edge }) => edge.subject)).toEqual(['veins']);
  expect(store.getState().notice).toBe(text.notices.missing(1));
});
