/** Runs in the browser: a picture in sigma with its own defaults, as its first example has it. */
import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import type { Peer } from './peer';
import type { PeerScene } from './scene';

const graph = new MultiDirectedGraph();

function put({ nodes, edges }: PeerScene): void {
  // The height grows upwards there.
  for (const { id, label, x, y, colour } of nodes)
    graph.addNode(id, { label, x, y: -y, size: 6, color: colour });
  for (const { id, source, target } of edges) graph.addEdgeWithKey(id, source, target, { size: 1 });
}

const peer: Peer = {
  draw: (scene) => {
    put(scene);
    const container = document.getElementById('picture');
    if (container !== null) new Sigma(graph, container);
  },
  add: put,
};
window.peer = peer;
