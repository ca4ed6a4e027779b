// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { around, edgeOf, nodeOf, sampleId, type Graph } from '../layout/sampleGraph.fixture';
import type { Scene } from '../state/types';
import { drawnEdge, drawnNode, sceneInColumns } from './scene.fixture';
import { pictureSvg, type PictureOptions } from './svg';

const plain = { layout: 'columns', theme: 'light', title: 'A picture', caption: [] } as const;

function parsed(scene: Scene, options: Partial<PictureOptions> = {}): Document {
  const text = pictureSvg(scene, { columns: [], ...plain, ...options });
  const document = new DOMParser().parseFromString(text, 'image/svg+xml');
  expect(document.querySelector('parsererror')?.textContent).toBeUndefined();
  return document;
}

const texts = (document: Document): string[] =>
  [...document.querySelectorAll('text')].map((each) => each.textContent);
const titles = (document: Document): string[] =>
  [...document.querySelectorAll('g > title')].map((each) => each.textContent);

const hostile = [
  '<img src=x onerror=alert(1)>',
  ']]> <!--',
  '" onload="alert(1)',
  "';&amp;&#0;",
  '=cmd()',
  'a\u0000b\uFFFEc\uD800d',
  '</text><script>alert(1)</script>',
];

describe('pictureSvg', () => {
  const cramps = sampleId('Leg cramps');
  const first = around(cramps);

  it('holds every node, line and heading as text', () => {
    const { scene, columns } = sceneInColumns(first, cramps);
    const document = parsed(scene, { columns });
    const words = texts(document);
    for (const { name } of first.nodes)
      expect(words.map((word) => word.replaceAll(' ', ''))).toContain(name.replaceAll(' ', ''));
    for (const { label } of columns) expect(words).toContain(label);
    expect(titles(document)).toHaveLength(first.edges.length);
    expect(titles(document)).toContain('Varicose veins can cause leg cramps.');
  });

  it('has a name and a description for those who cannot see it', () => {
    const { scene, columns } = sceneInColumns(first, cramps);
    const root = parsed(scene, {
      columns,
      title: 'Causes of leg cramps',
      description: 'Told at length',
    }).documentElement;
    expect(root.getAttribute('role')).toBe('img');
    const named = (root.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map((id) => root.querySelector(`#${id}`)?.textContent);
    expect(named).toEqual(['Causes of leg cramps', 'Told at length']);
  });

  it.each(hostile)('is well-formed and harmless with the name %j', (name) => {
    const graph: Graph = {
      nodes: [nodeOf(name, name), nodeOf('X:b', name, name)],
      edges: [edgeOf({ subject: name, relation: name, object: 'X:b' })],
    };
    const { scene, columns } = sceneInColumns(graph);
    const document = parsed(scene, { columns, title: name, description: name, caption: [name] });
    expect(document.querySelectorAll('script, img, image, foreignObject, a')).toHaveLength(0);
    const attributes = [...document.querySelectorAll('*')].flatMap((each) =>
      [...each.attributes].map((attribute) => attribute.name),
    );
    expect(attributes.filter((attribute) => attribute.startsWith('on'))).toEqual([]);
  });

  it('shows what the canvas shows: rings, badges, dashes, marks', () => {
    const nodes = [nodeOf('X:a', 'a', 'Behavior'), nodeOf('X:b', 'b')];
    const key = { subject: 'X:a', relation: 'CAUSES', object: 'X:b' };
    const scene: Scene = {
      nodes: [
        drawnNode(nodes[0] ?? nodeOf('', ''), { x: 0, y: 0 }, { more: 12, overlay: true, dimmed: true }),
        drawnNode(nodes[1] ?? nodeOf('', ''), { x: 200, y: 0 }, { inLens: true }),
      ],
      edges: [
        drawnEdge(edgeOf(key), { disputed: true }),
        drawnEdge(edgeOf({ ...key, negated: true }), { disputed: true }),
        drawnEdge(edgeOf({ ...key, relation: 'CONTRIBUTES_TO' }), { unchecked: true }),
      ],
    };
    const words = texts(parsed(scene));
    expect(words).toEqual(
      expect.arrayContaining([
        '+12',
        'not',
        'sources disagree',
        'said not to be so',
        'found by a program, unchecked',
        'said of the chosen group',
      ]),
    );
    const dashed = [...parsed(scene).querySelectorAll('path')]
      .map((path) => path.getAttribute('stroke-dasharray'))
      .filter((dash) => dash !== null);
    expect(dashed.sort()).toEqual(['1.5 3', '3 2.5', '6 4']);
  });

  it('shows what is counted as a stack, with a sentence for its line, and what is pinned', () => {
    const hub = nodeOf('X:hub', 'Leg cramps', 'PhenotypicFeature');
    const all = { ...nodeOf('\u0001many', '42 conditions'), plural: true };
    const leaves = {
      id: all.id,
      hub: hub.id,
      relation: 'HAS_SYMPTOM',
      direction: 'in',
      kind: all.kind,
    } as const;
    const scene: Scene = {
      nodes: [
        drawnNode(hub, { x: 0, y: 0 }, { pinned: true }),
        drawnNode(
          all,
          { x: 200, y: 0 },
          { concepts: [], leaves: { ...leaves, counted: ['X:a', 'X:b'], out: [] } },
        ),
      ],
      edges: [drawnEdge(edgeOf({ subject: all.id, relation: 'HAS_SYMPTOM', object: hub.id }))],
    };
    const document = parsed(scene);
    expect(titles(document)).toEqual(['42 conditions can show as Leg cramps.']);
    expect(texts(document)).toEqual(
      expect.arrayContaining(['many of one relation, counted', 'pinned: stays where it is']),
    );
    const paths = (shown: Document) => shown.querySelectorAll('path').length;
    const plain = scene.nodes.map((drawn) => ({ ...drawn, pinned: false, leaves: null }));
    expect(paths(document)).toBeGreaterThan(paths(parsed({ ...scene, nodes: plain })) + 2);
  });

  it('carries its caption and a legend, or no legend when told so', () => {
    const { scene, columns } = sceneInColumns(first, cramps);
    const caption = ['Source: one newspaper article', 'Licence: CC BY 4.0'];
    expect(texts(parsed(scene, { columns, caption })).join(' ')).toContain('Licence: CC BY 4.0');
    expect(texts(parsed(scene, { columns }))).toContain('can cause');
    expect(texts(parsed(scene, { columns, legend: false }))).not.toContain('can cause');
  });

  it.each(['columns', 'force'] as const)(
    'is drawn in both layouts, loops and empty pictures too (%s)',
    (layout) => {
      const { scene } = sceneInColumns(first, cramps);
      const loop = edgeOf({ subject: cramps, relation: 'CAUSES', object: cramps });
      const looped = { ...scene, edges: [...scene.edges, drawnEdge(loop)] };
      expect(titles(parsed(looped, { layout, columns: null }))).toHaveLength(first.edges.length + 1);
      expect(
        parsed({ nodes: [], edges: [] }, { layout, columns: null }).documentElement.getAttribute('viewBox'),
      ).not.toContain('NaN');
    },
  );

  it('leaves out an edge with an end that is not drawn', () => {
    const scene: Scene = {
      nodes: [drawnNode(nodeOf('X:a', 'a'), { x: 0, y: 0 })],
      edges: [drawnEdge(edgeOf({ subject: 'X:a', relation: 'CAUSES', object: 'X:gone' }))],
    };
    expect(titles(parsed(scene))).toEqual([]);
  });

  it('never writes a number that is none', () => {
    const { scene, columns } = sceneInColumns(first, cramps);
    expect(pictureSvg(scene, { ...plain, columns })).not.toMatch(/NaN|Infinity|undefined/);
  });
});
