/** One object to ask, whose answers can come from elsewhere later: from the server, or from it with a file on top. */
import type { AskMore } from './ask';

export interface SwitchableAsk {
  ask: AskMore;
  /** From now on questions go to this. */
  use(next: AskMore): void;
}

export function switchableAsk(first: AskMore): SwitchableAsk {
  let inner = first;
  return {
    ask: {
      node: (...args) => inner.node(...args),
      neighbours: (...args) => inner.neighbours(...args),
      among: (...args) => inner.among(...args),
      sameAs: (...args) => inner.sameAs(...args),
      carriersOf: (...args) => inner.carriersOf(...args),
      search: (...args) => inner.search(...args),
      statements: (...args) => inner.statements(...args),
      lens: (...args) => inner.lens(...args),
      riskGroups: (...args) => inner.riskGroups(...args),
      kindTies: (...args) => inner.kindTies(...args),
      topNodes: (...args) => inner.topNodes(...args),
      stats: (...args) => inner.stats(...args),
    },
    use: (next) => {
      inner = next;
    },
  };
}
