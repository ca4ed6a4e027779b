/** What we write as Cytoscape.js JSON loads into cytoscape.js as it stands. */
import cytoscape, { type ElementsDefinition } from 'cytoscape';
import { expect, it } from 'vitest';
import { cytoscapeJs } from '@/graph/formats/cytoscapeJs';
import { exported, fixtureText, inputOf, readAll } from '@/graph/formats/fixtures/support';
import { importFiles } from '@/graph/formats/importFiles';
import { sampleNodes, sampleStatements, writeSample } from '@/graph/data/sample';
import { openOracle } from '@/graph/store/contract/oracle';

const load = (text: string) => {
  const { elements } = JSON.parse(text) as { elements: ElementsDefinition };
  return cytoscape({ headless: true, elements, layout: { name: 'preset' } });
};

it('loads the sample, each claim an edge with its data', async () => {
  const store = openOracle();
  await writeSample(store);
  const [file] = await exported(store, cytoscapeJs);
  const graph = load(file?.text ?? '');
  expect(graph.nodes()).toHaveLength(sampleNodes.length);
  expect(graph.edges()).toHaveLength(sampleStatements.length);
  expect(graph.edges('[?negated]')).toHaveLength(sampleStatements.filter(({ negated }) => negated).length);
  expect(graph.edges('[relation = "CAUSES"]').length).toBeGreaterThan(0);
  // And what it says of itself is read again.
  const again = JSON.stringify(graph.json());
  const records = await readAll(cytoscapeJs, again, { dataset: 'sample' });
  expect(records.filter(({ record }) => record === 'statement')).toHaveLength(sampleStatements.length);
  expect(records.filter(({ record }) => record === 'skipped')).toEqual([]);
});

it('loads compound nodes and coordinates that came from there', async () => {
  const store = openOracle();
  const rewritten = async (dataset: string) => {
    await importFiles(store, [inputOf(`${dataset}.cyjs`, fixtureText(`${dataset}.cyjs`))]);
    const [file] = await exported(store, cytoscapeJs, { selection: { what: 'dataset', dataset } });
    return load(file?.text ?? '');
  };
  const desktop = await rewritten('desktop');
  expect(desktop.$id('61').position()).toEqual({ x: -12.5, y: 40 });
  const compound = await rewritten('compound');
  const inner = compound.$id('p').children();
  expect(inner.map((one) => one.id())).toEqual(['c']);
});
