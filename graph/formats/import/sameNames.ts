/**
 * New concepts that are called like one that the store has under another id: they stay two, which whoever imports
 * should know. A hint and no more, so only the first ones are looked up.
 */
import { limits, type NodeRecord } from '../../model';
import type { GraphStore } from '../../store/types';
import type { SameNames } from './report';

export class NameLookup {
  readonly #told: SameNames = { lookedUp: 0, total: 0, listed: [] };

  /** @param records of concepts that the store does not have, each id once */
  async look(store: GraphStore, records: readonly NodeRecord[]): Promise<void> {
    for (const { id, name } of records) {
      if (this.#told.lookedUp >= limits.namesLookedUp) return;
      if (name === null || name === id || name.length > limits.queryLength) continue;
      this.#told.lookedUp += 1;
      const filter = { unchecked: true, riskGroups: [] };
      const [best] = (await store.search({ text: name, limit: 1, filter })).hits;
      if (best?.matched.how !== 'name' || best.node.id === id) continue;
      this.#told.total += 1;
      if (this.#told.listed.length < limits.reportListed)
        this.#told.listed.push({ id, name, stored: best.node.id });
    }
  }

  told(): SameNames {
    return this.#told;
  }
}
