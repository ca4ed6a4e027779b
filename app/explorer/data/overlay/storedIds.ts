/**
 * Which concepts of a file on top the stored graph has as well. It is asked when that first matters and remembered:
 * asking for all of a large file at once would fetch half the graph before anything is seen.
 */
import { limits } from '@/graph/model';
import type { AskMore } from '../ask';

export class StoredIds {
  readonly #known = new Map<string, boolean>();

  constructor(private readonly base: Pick<AskMore, 'among'>) {}

  learn(ids: Iterable<string>, stored: boolean): void {
    for (const id of ids) this.#known.set(id, stored);
  }

  /** Whether it is known that the stored graph lacks this one. */
  isMissing(id: string): boolean {
    return this.#known.get(id) === false;
  }

  /** Those of the ids that are stored. */
  async among(ids: readonly string[], signal?: AbortSignal): Promise<Set<string>> {
    const unknown = [...new Set(ids)].filter((id) => !this.#known.has(id));
    for (let from = 0; from < unknown.length; from += limits.ids) {
      const part = unknown.slice(from, from + limits.ids);
      const { nodes } = await this.base.among(part, { unchecked: false, riskGroups: [] }, signal);
      this.learn(part, false);
      this.learn(
        nodes.map(({ id }) => id),
        true,
      );
    }
    return new Set(ids.filter((id) => this.#known.get(id) === true));
  }
}
