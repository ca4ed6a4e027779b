/** What is said of data sets that are not there, or there already. */
import { GraphError } from '../../model';
import type { StoredDataset, StoreState } from './state';

export function unknownDataset(name: string): GraphError {
  return new GraphError('not_found', `There is no data set “${name}” in this store.`, {
    remedy: { what: 'listDatasets' },
  });
}

export function findDataset(state: StoreState, name: string): StoredDataset | undefined {
  return state.datasets.find(({ summary }) => summary.name === name);
}

/** @throws GraphError `conflict` where a complete data set has this name */
export function checkNameIsFree(state: StoreState, name: string): void {
  if (findDataset(state, name)?.summary.state !== 'complete') return;
  throw new GraphError(
    'conflict',
    `There is already a data set “${name}”. Remove it first, or give this one another name.`,
    { remedy: { what: 'otherName', dataset: name } },
  );
}
