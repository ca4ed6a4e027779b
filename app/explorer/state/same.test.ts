import { describe, expect, it } from 'vitest';
import { pictureSvg } from '../picture/svg';
import { aLibrary, anEdge, aNode, aView } from './fixtures';
import { groupOf, showApart, showAsOne, shownWith, together } from './same';
import { sceneOf } from './scene';
import type { View } from './types';
import * as change from './view';

const veins = aNode('DOID:1', 'Condition', { name: 'Bad veins', xrefs: ['UMLS:C1'] });
const varices = aNode('MESH:1', 'Condition', { name: 'Varices', xrefs: ['UMLS:C1', 'UMLS:C2'] });
const third = aNode('MONDO:1', 'Condition', { name: 'Bad veins', xrefs: ['UMLS:C2'] });
const cramp = aNode('cramp', 'Symptom');
const ache = aNode('ache', 'Symptom', { xrefs: ['UMLS:C1'] });
const one = anEdge('DOID:1', 'HAS_SYMPTOM', 'cramp');
const denied = anEdge('MESH:1', 'HAS_SYMPTOM', 'cramp', { negated: true });
const other = anEdge('MESH:1', 'HAS_SYMPTOM', 'ache');
const between = anEdge('MESH:1', 'SUBTYPE_OF', 'DOID:1');
const library = aLibrary([veins, varices, third, cramp, ache], [one, denied, other, between]);
const apartView = aView(['DOID:1', 'MESH:1', 'cramp', 'ache'], { centre: 'DOID:1' });
const oneView = showAsOne('DOID:1', 'MESH:1')(apartView);
const scene = (view: View) => sceneOf(view, library, null);

describe('concepts that are shown as one', () => {
  it('are chosen, joined to what either was shown with, and taken apart again', () => {
    const all = showAsOne('MONDO:1', 'MESH:1')(oneView);
    expect(all.same).toEqual([['MONDO:1', 'DOID:1', 'MESH:1']]);
    expect(groupOf(all, 'MESH:1')).toEqual(['MONDO:1', 'DOID:1', 'MESH:1']);
    expect(groupOf(all, 'cramp')).toEqual(['cramp']);
    expect(together(all, ['cramp', 'MESH:1', 'DOID:1'])).toEqual(['cramp', 'MONDO:1', 'DOID:1', 'MESH:1']);
    expect(showApart(new Set(['MESH:1']))(all).same).toEqual([['MONDO:1', 'DOID:1']]);
    expect(showApart(new Set(['MESH:1']))(oneView).same).toEqual([]);
  });

  it('are one node under all names, with the lines of each, and nothing is left of it when they are apart', () => {
    const drawn = scene(oneView);
    expect(drawn.nodes.map(({ node, concepts }) => [node.name, concepts.map(({ id }) => id)])).toEqual([
      ['Bad veins / Varices', ['DOID:1', 'MESH:1']],
      ['cramp', ['cramp']],
      ['ache', ['ache']],
    ]);
    expect(drawn.edges.map(({ edge, said }) => [edge.subject, edge.object, edge.id, said])).toEqual([
      ['DOID:1', 'cramp', one.id, one],
      ['DOID:1', 'cramp', denied.id, denied],
      ['DOID:1', 'ache', other.id, other],
      ['DOID:1', 'DOID:1', between.id, between],
    ]);
    expect(drawn.nodes[0]).toMatchObject({ centre: true, position: apartView.nodes['DOID:1'] });
    expect(scene(showApart(new Set(['MESH:1']))(oneView))).toEqual(scene(apartView));
  });

  it('contradict each other only where one of them is contradicted', () => {
    expect(scene(oneView).edges.some(({ disputed }) => disputed)).toBe(false);
  });

  it('are not made of what no code ties, of two kinds, or of what the graph does not have', () => {
    for (const id of ['cramp', 'ache', 'gone']) {
      const view = { ...apartView, same: [['DOID:1', id]] };
      expect(scene(view)).toEqual(scene(apartView));
      expect(shownWith(view, library.nodes, 'DOID:1')).toEqual(['DOID:1']);
    }
    const chain = { same: [['DOID:1', 'MONDO:1', 'MESH:1', 'ache', 'gone']] };
    expect(shownWith(chain, library.nodes, 'MESH:1')).toEqual(['MESH:1', 'DOID:1', 'MONDO:1']);
    expect(shownWith(chain, library.nodes, 'gone')).toEqual(['gone']);
    const unchained = { same: [['DOID:1', 'MONDO:1']] };
    expect(shownWith(unchained, library.nodes, 'DOID:1')).toEqual(['DOID:1']);
  });

  it('bear the lens, the selection, the centre and the count of any of them', () => {
    const count = { relation: 'CAUSES', direction: 'out' as const, kind: 'Symptom', negated: false };
    const counted = {
      ...library,
      counts: { 'DOID:1': [{ ...count, count: 5 }], 'MESH:1': [{ ...count, count: 7 }] },
    };
    const view = {
      ...oneView,
      centre: 'MESH:1',
      lens: { groups: ['x'], match: 'any' as const, mode: 'dim' as const },
    };
    const [node] = sceneOf(change.open('MESH:1')(view), counted, new Set(['MESH:1'])).nodes;
    // Of 5 and 7 lines, 2 and 3 are on the picture.
    expect(node).toMatchObject({ selected: true, centre: true, inLens: true, dimmed: false, more: 7 });
  });

  it('are hidden, removed, kept, moved and deselected together', () => {
    expect(change.hideNodes(['DOID:1'])(oneView).hidden).toEqual(['DOID:1', 'MESH:1']);
    expect(Object.keys(change.removeNodes(['MESH:1'])(oneView).nodes)).toEqual(['cramp', 'ache']);
    expect(Object.keys(change.keepOnly(['DOID:1'])(oneView).nodes)).toEqual(['DOID:1', 'MESH:1']);
    const moved = change.moveNodes({ 'DOID:1': { x: 7, y: 8 } })(oneView).nodes;
    expect([moved['MESH:1'], moved['cramp']]).toEqual([{ x: 7, y: 8 }, apartView.nodes['cramp']]);
    expect(change.toggleSelected('DOID:1')(change.select(['MESH:1', 'cramp'])(oneView)).selection).toEqual({
      what: 'node',
      id: 'cramp',
    });
  });

  it('are in a picture under both names, and each claim under its own', () => {
    const svg = pictureSvg(scene(oneView), {
      layout: 'force',
      columns: null,
      theme: 'light',
      title: 'A picture',
      caption: [],
    });
    expect(svg.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')).toContain('Bad veins / Varices');
    expect(svg).toContain('<title>Varices are a kind of Bad veins.</title>');
    expect(svg).not.toContain('Bad veins / Varices can');
  });
});
