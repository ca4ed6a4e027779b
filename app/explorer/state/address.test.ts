// @vitest-environment jsdom
import { Blob as NodeBlob } from 'node:buffer';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followAddress, readFragment, type Address } from './address';
import { createExplorer, step, type ExplorerStore } from './explorer';
import { aView } from './fixtures';
import { current } from './history';
import { arrangeTable, choosePart, chooseTab, show } from './show';
import { select } from './view';

let store: ExplorerStore;
let address: Address;
const at = () => current(store.getState().history).label;
const act = (label: string) => step(store, label, select([label]));
const sees = (label: string) => vi.waitFor(() => expect(at()).toBe(label));
const written = () => vi.waitFor(() => expect(location.hash).toMatch(/^#v=1\./));

beforeEach(async () => {
  // jsdom's has no streams.
  vi.stubGlobal('Blob', NodeBlob);
  history.replaceState(null, '', '/');
  store = createExplorer('start', aView(['a']));
  address = followAddress(store, () => undefined);
  for (const label of ['one', 'two', 'three']) act(label);
  // The link waits until every step before it is in the browser's history.
  await address.link();
});
afterEach(() => {
  address.stop();
  vi.unstubAllGlobals();
});

describe('the address and the steps', () => {
  it('undo and redo step by step, however fast they are asked for', async () => {
    address.undo();
    address.undo();
    await sees('one');
    address.redo();
    await sees('two');
    expect(store.getState().announcement).toBe('Now at: two');
  });

  it('go to any step through the browser’s own entries: nothing is added to them', async () => {
    const { length } = history;
    address.goTo(0);
    await sees('start');
    address.goTo(3);
    await sees('three');
    expect(history.length).toBe(length);
    history.back();
    await sees('two');
  });

  it('go to a step that has no entry, and Back leads to where one was', async () => {
    store.setState(({ history: steps }) => ({
      history: {
        ...steps,
        next: 6,
        steps: [...steps.steps, ...[4, 5].map((id) => ({ id, label: `${id}`, view: aView([`${id}`]) }))],
      },
    }));
    address.goTo(5);
    await sees('5');
    await address.link();
    address.undo();
    await sees('4');
    await address.link();
    history.back();
    await sees('5');
  });

  it('stay where they are for a step that is not remembered', async () => {
    address.goTo(99);
    await address.link();
    expect(at()).toBe('three');
  });

  it('write the link to all steps up to the one that is seen', async () => {
    address.undo();
    await sees('two');
    const link = (await address.stepsLink()) ?? '';
    const wanted = await readFragment(new URL(link).hash);
    if (wanted.what !== 'steps') throw new Error('a link to steps');
    expect(wanted.views.map(({ selection }) => selection)).toEqual([
      { what: 'nothing' },
      { what: 'node', id: 'one' },
      { what: 'node', id: 'two' },
    ]);
    await written();
  });

  it('keep how the answer is looked at: no step, in the link of each, and not undone', async () => {
    const { length } = history;
    const arrangement = { sorting: null, filter: 'veins', within: null, chosen: { id: false } };
    show(store, choosePart('table'));
    show(store, chooseTab('lines'));
    show(store, arrangeTable('lines', arrangement));
    expect(at()).toBe('three');
    const looked = { part: 'table', table: { tab: 'lines', arranged: { lines: arrangement } } };
    const inAddress = async () => {
      const wanted = await readFragment(location.hash);
      return wanted.what === 'view' ? wanted.view : null;
    };
    await vi.waitFor(async () => expect(await inAddress()).toMatchObject(looked));
    expect(history.length).toBe(length);
    address.undo();
    await sees('two');
    expect(current(store.getState().history).view).toMatchObject(looked);
    // The entry of the step before was written with another link.
    await vi.waitFor(async () =>
      expect(await inAddress()).toMatchObject({ ...looked, selection: { what: 'node', id: 'two' } }),
    );
  });
});
