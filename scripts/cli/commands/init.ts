/** `etiograph init`: makes the store, with the sample graph where it is wanted. One that exists is left as it is. */
import { sampleInfo, writeSample } from '../../../graph/data/sample';
import type { Arguments, Command } from '../command';
import { counted, print } from '../print';
import { isThere, withStore } from '../store';

async function run(given: Arguments): Promise<undefined> {
  const existed = await isThere();
  await withStore('write', async (store) => {
    const filled = (await store.datasets()).length > 0;
    if (existed && (filled || !given.has('sample')))
      return void print('There is a store already. It was left as it is.');
    if (!given.has('sample')) return void print('Made an empty store.');
    await writeSample(store);
    const { nodes, statements } = await store.stats({ unchecked: true, riskGroups: [] });
    const size = `${counted(nodes, 'node')}, ${counted(statements, 'statement')}`;
    print(
      `${existed ? 'Filled the empty store' : 'Made a store'} with the sample graph ${sampleInfo.name}: ${size}.`,
    );
  });
}

export const initCommand: Command = {
  name: 'init',
  takes: '',
  least: 0,
  most: 0,
  about:
    'Makes the store, and brings one of an older version up to date. One that is filled is left as it is.',
  options: { sample: { about: 'fills a store that is new or empty with the sample graph on leg cramps' } },
  run,
};
