/** Lenses, worked out once per revision, and what a question's filter lets through. */
import { computeLens } from '../../answers/lens';
import type { Lens } from '../../model';
import { lensName } from '../common/lensName';
import type { GraphFilter, LensFilter } from '../types';
import { frontier } from './edgeQuestions';
import { nodes } from './nodeQuestions';
import type { Reader, Sight } from './reader';

/** Lenses remembered at most. */
const remembered = 100;

export class LensKeeper {
  private revision = '';
  private readonly lenses = new Map<string, Promise<Lens>>();
  private readonly insides = new WeakMap<Lens, ReadonlySet<string>>();

  constructor(private readonly reader: Reader) {}

  /** @throws GraphError `not_found` for an unknown id, `bad_input` for none or too many */
  async lens(ids: readonly string[], filter: LensFilter): Promise<Lens> {
    await this.notice();
    const name = JSON.stringify([filter.unchecked, filter.riskGroupMatch, ids]);
    const known = this.lenses.get(name);
    if (known !== undefined) return known;
    // One question from first step to last: parts of two states do not make a lens.
    const lens = this.reader.ask((asked) =>
      computeLens(
        ids,
        {
          nodes: (some) => nodes(asked, some),
          frontier: (some, step) => frontier(asked, some, step),
        },
        filter,
      ),
    );
    if (this.lenses.size >= remembered) this.lenses.clear();
    this.lenses.set(name, lens);
    // A failure is told to whoever asked, and not remembered.
    lens.catch(() => this.lenses.delete(name));
    return lens;
  }

  /** What a filter lets through. Fails as `lens` does. */
  async sight(filter: GraphFilter): Promise<Sight> {
    const { unchecked, riskGroups } = filter;
    if (riskGroups.length === 0) return { unchecked, inside: null, lens: '' };
    const lens = await this.lens(riskGroups, filter);
    const inside = this.insides.get(lens) ?? new Set(lens.members.map(({ id }) => id));
    this.insides.set(lens, inside);
    return { unchecked, inside, lens: lensName(filter) };
  }

  private async notice(): Promise<void> {
    const revision = await this.reader.ask(async ({ state }) => state.revision);
    if (revision === this.revision) return;
    this.revision = revision;
    this.lenses.clear();
  }
}
