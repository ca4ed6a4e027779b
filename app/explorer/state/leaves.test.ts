import { describe, expect, it } from 'vitest';
import { limits } from '@/graph/model';
import { edgeOf } from '../layout/sampleGraph.fixture';
import { aLibrary, anEdge, aNode, aView } from './fixtures';
import { closable, holderOf, leavesOf, pictureOf } from './leaves';
import { sceneOf } from './scene';
import type { DrawnNode, Library, View } from './types';
import * as change from './view';

/** A hub with more lines of one relation than are drawn one by one; the first leaf is tied elsewhere too. */
const many = limits.hubLines + 12;
const conditions = Array.from({ length: many }, (_, at) => `c${String(at).padStart(2, '0')}`);
const nodes = [
  aNode('hub', 'Symptom'),
  aNode('walk', 'Treatment'),
  ...conditions.map((id, at) => aNode(id, at % 14 === 13 ? 'Cause' : 'Condition')),
];
const lines = conditions.map((id, at) =>
  anEdge(id, 'HAS_SYMPTOM', 'hub', { weight: at / 100, sources: 1 + at }),
);
const other = anEdge('walk', 'TREATS', 'c00');
const library = aLibrary(nodes, [...lines, other]);
const view = aView(['c00', 'walk', ...conditions.slice(1), 'hub'], { centre: 'hub' });

const picture = (given: View = view, known: Library = library, members: ReadonlySet<string> | null = null) =>
  pictureOf(sceneOf(given, known, members), given);
const countedNodes = (shown: { nodes: readonly DrawnNode[] }) =>
  shown.nodes.filter(({ leaves }) => leaves !== null);
const ids = (shown: { nodes: readonly DrawnNode[] }) => shown.nodes.map(({ node }) => node.id);
const theOne = (given = view) => {
  const leaves = picture(given).hubs.find(({ kind }) => kind === 'Condition');
  if (leaves === undefined) throw new Error('nothing is counted');
  return leaves;
};

describe('leaves of a hub', () => {
  it('are counted by kind past so many lines, and what is tied elsewhere stands by itself', () => {
    const shown = picture();
    expect(countedNodes(shown).map(({ node }) => [node.name, node.kind])).toEqual([
      ['38 conditions', 'Condition'],
      ['3 causes', 'Cause'],
    ]);
    expect(ids(shown).filter((id) => !id.startsWith('\u0001'))).toEqual(['c00', 'walk', 'hub']);
    expect(countedNodes(shown).flatMap(({ concepts }) => concepts)).toHaveLength(many - 1);
  });

  it('are drawn one by one up to that number', () => {
    const few = aView(['hub', ...conditions.slice(0, limits.hubLines)], { centre: 'hub' });
    expect(picture(few)).toEqual({ ...sceneOf(few, library, null), hubs: [] });
  });

  it('follow filters: only lines that are drawn count', () => {
    const off = { ...view, filters: { ...change.noFilters, kindsOff: ['Cause'] } };
    expect(countedNodes(picture(off)).map(({ node }) => node.name)).toEqual(['38 conditions']);
    const hidden = { ...view, hidden: conditions.slice(1, 20) };
    expect(countedNodes(picture(hidden))).toEqual([]);
    const unseen = change.toggleFilter('relationsOff', 'TREATS')(view);
    expect(countedNodes(picture(unseen)).map(({ node }) => node.name)).toContain('39 conditions');
  });

  it('share a line that is no stronger than its weakest, and keeps every condition', () => {
    const conditioned = aLibrary(nodes, [
      ...lines.map((line, at) => ({
        ...line,
        commonness: 'common' as const,
        context: at === 5 ? 'at night' : null,
      })),
      other,
    ]);
    const line = picture(view, conditioned).edges.find(({ edge }) => edge.id === theOne().id);
    expect(line?.edge).toMatchObject({
      subject: theOne().id,
      object: 'hub',
      relation: 'HAS_SYMPTOM',
      statements: 38,
      sources: 2,
      weight: 0.01,
      commonness: null,
    });
    expect(line?.edge.context).toMatch(/only under conditions/);
    expect(picture().edges.find(({ edge }) => edge.id === theOne().id)?.edge.context).toBeNull();
  });

  it('never mix what is denied, or said under other qualifiers, with the rest', () => {
    const apart = aLibrary(nodes, [
      ...lines.slice(0, 30),
      ...lines.slice(30).map((line) => ({ ...line, ...edgeOf({ ...line, qualifiers: { stage: 'late' } }) })),
      ...lines.slice(38).map((line) => ({ ...line, ...edgeOf({ ...line, negated: true }) })),
    ]);
    const names = countedNodes(picture(view, apart)).map(({ node }) => node.name);
    expect(names.length).toBeGreaterThan(1);
    for (const { leaves } of countedNodes(picture(view, apart))) {
      const own = apart.edges;
      const said = Object.values(own).filter(({ subject }) => leaves?.counted.includes(subject) === true);
      expect(
        new Set(said.map(({ negated, qualifiers }) => `${negated} ${JSON.stringify(qualifiers)}`)).size,
      ).toBe(1);
    }
  });

  it('are told under a lens, and its members come out first', () => {
    const members = new Set(['c03', 'c07']);
    const lens = { groups: ['women'], mode: 'mark' as const, match: 'any' as const };
    const [counted] = countedNodes(picture({ ...view, lens }, library, members));
    expect(counted?.node.name).toBe('38 conditions, 2 linked to the group');
    expect(counted?.inLens).toBe(true);
    expect(counted?.leaves?.counted.slice(0, 3)).toEqual(['c07', 'c03', 'c39']);
    const [none] = countedNodes(picture({ ...view, lens }, library, new Set(['walk'])));
    expect([none?.node.name, none?.inLens]).toEqual(['38 conditions', false]);
  });

  it('come out when they are let out, and are counted again', () => {
    const first = theOne().counted.slice(0, 10);
    const opened = change.letOut(first, { [first[0] ?? '']: { x: 7, y: 8 } })(view);
    expect(opened.nodes[first[0] ?? '']).toEqual({ x: 7, y: 8 });
    expect(ids(picture(opened))).toEqual(expect.arrayContaining([...first]));
    expect(theOne(opened)).toMatchObject({ id: theOne().id, out: expect.arrayContaining(first) as unknown });
    expect(theOne(opened).counted).toHaveLength(28);
    expect(closable(picture(opened), 'hub').map(({ out }) => out.length)).toEqual([10]);
    expect(closable(picture(opened), first[3] ?? '')).toHaveLength(1);
    expect(closable(picture(), 'hub')).toEqual([]);
    expect(picture(change.letIn(first)(opened))).toEqual(picture(change.moveNodes(opened.nodes)(view)));
  });

  it('stand where the first of them that came stands, until it is the last to come out', () => {
    const leaves = theOne();
    expect(holderOf(picture(), leaves.id)).toBe('c40');
    expect(countedNodes(picture())[0]?.position).toEqual(view.nodes['c40']);
    const moved = change.moveNodes({ c40: { x: 1, y: 2 } })(view);
    expect(countedNodes(picture(moved))[0]?.position).toEqual({ x: 1, y: 2 });
    expect(holderOf(picture(), 'walk')).toBe('walk');
    const grown = change.addNodes({ fresh: { x: 0, y: 9 } })(view);
    const known = aLibrary(
      [...nodes, aNode('fresh')],
      [...lines, other, anEdge('fresh', 'HAS_SYMPTOM', 'hub')],
    );
    expect(holderOf(picture(grown, known), leaves.id)).toBe('c40');
  });

  it('leave the last one as itself, since a count of one takes as much room', () => {
    const all = theOne().counted;
    const opened = change.letOut(all.slice(0, -1), {})(view);
    const shown = picture(opened);
    expect(leavesOf(shown, theOne().id)).toBeNull();
    expect(ids(shown)).toContain(all.at(-1));
    expect(closable(shown, 'hub').flatMap(({ out }) => out)).toHaveLength(37);
  });

  it('stand by themselves when pinned, selected, at a selected line, or the centre', () => {
    const alone = (given: View) => ids(picture(given)).includes('c05');
    expect(alone(view)).toBe(false);
    expect(alone(change.pin(['c05'])(view))).toBe(true);
    expect(alone(change.open('c05')(view))).toBe(true);
    expect(alone(change.selectEdge(lines[5]?.id ?? '')(view))).toBe(true);
    expect(alone({ ...view, centre: 'c05' })).toBe(true);
    const two = change.select(['c05', 'c06'])(view);
    expect(alone(two)).toBe(false);
    expect(countedNodes(picture(two))[0]?.selected).toBe(true);
  });

  it('are pinned as one by the id of what counts them', () => {
    expect(countedNodes(picture()).map(({ pinned }) => pinned)).toEqual([false, false]);
    const pinned = change.pin([theOne().id])(view);
    expect(countedNodes(picture(pinned)).map((drawn) => drawn.pinned)).toEqual([true, false]);
  });
});
