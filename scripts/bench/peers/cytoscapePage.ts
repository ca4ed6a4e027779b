/** Runs in the browser: a picture in cytoscape with its own defaults, as its first example has it. */
import cytoscape, { type Core, type ElementDefinition } from 'cytoscape';
import type { Peer } from './peer';
import type { PeerScene } from './scene';

const elementsOf = ({ nodes, edges }: PeerScene): ElementDefinition[] => [
  ...nodes.map(({ id, label, x, y, colour }) => ({ data: { id, label, colour }, position: { x, y } })),
  ...edges.map((data) => ({ data: { ...data } })),
];

let cy: Core | null = null;

const peer: Peer = {
  draw: (scene) => {
    cy = cytoscape({
      container: document.getElementById('picture'),
      elements: elementsOf(scene),
      layout: { name: 'preset' },
      style: [
        {
          selector: 'node',
          style: { 'background-color': 'data(colour)', label: 'data(label)', width: 22, height: 22 },
        },
        {
          selector: 'edge',
          style: { 'curve-style': 'bezier', 'target-arrow-shape': 'triangle', width: 1.5 },
        },
      ],
    });
  },
  add: (scene) => void cy?.add(elementsOf(scene)),
};
window.peer = peer;
