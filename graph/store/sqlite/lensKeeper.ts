/** Lenses, worked out once per revision, and what a question's filter lets through. */
import { computeLens } from '../../answers/lens';
import { limits, type Lens } from '../../model';
import { lensName } from '../common/lensName';
import type { GraphFilter, LensFilter } from '../types';
import { timedOut } from './connection';
import { frontier } from './edgeQuestions';
import { nodes } from './nodeQuestions';
import type { Reader, Sight } from './reader';

/** How often a lens is begun anew because the store was written to meanwhile. */
const tries = 3;
/** Lenses remembered at most. */
const remembered = 100;

export class LensKeeper {
  private revision = '';
  private readonly lenses = new Map<string, Promise<Lens>>();
  private readonly insides = new WeakMap<Lens, ReadonlySet<string>>();

  constructor(private readonly reader: Reader) {}

  /** @throws GraphError `not_found` for an unknown id, `bad_input` for none or too many */
  async lens(ids: readonly string[], filter: LensFilter): Promise<Lens> {
    this.notice();
    const name = JSON.stringify([filter.unchecked, filter.riskGroupMatch, ids]);
    const known = this.lenses.get(name);
    if (known !== undefined) return known;
    const lens = this.workOut(ids, filter);
    if (this.lenses.size >= remembered) this.lenses.clear();
    this.lenses.set(name, lens);
    // A failure is told to whoever asked, and not remembered.
    lens.catch(() => this.lenses.delete(name));
    return lens;
  }

  /** What a filter lets through. Fails as `lens` does. */
  async sight(filter: GraphFilter): Promise<Sight> {
    const { unchecked, riskGroups } = filter;
    const hidden = unchecked ? 2 : 1;
    if (riskGroups.length === 0) return { unchecked, hidden, inside: null, lens: '' };
    const lens = await this.lens(riskGroups, filter);
    const inside = this.insides.get(lens) ?? new Set(lens.members.map(({ id }) => id));
    this.insides.set(lens, inside);
    return { unchecked, hidden, inside, lens: lensName(filter) };
  }

  private async workOut(ids: readonly string[], filter: LensFilter): Promise<Lens> {
    const { reader } = this;
    const until = performance.now() + limits.questionTime;
    const ask = <T>(question: () => T): T => {
      if (performance.now() > until) throw timedOut();
      return reader.ask(question);
    };
    for (let attempt = 1; ; attempt += 1) {
      const before = reader.ask(() => reader.revision);
      const lens = await computeLens(
        ids,
        {
          nodes: async (some) => ask(() => nodes(reader, some)),
          frontier: async (some, step) => ask(() => frontier(reader, some, step)),
        },
        filter,
      );
      // Parts of two states do not make a lens.
      if (attempt >= tries || reader.ask(() => reader.revision) === before) return lens;
    }
  }

  private notice(): void {
    const revision = this.reader.ask(() => this.reader.revision);
    if (revision === this.revision) return;
    this.revision = revision;
    this.lenses.clear();
  }
}
