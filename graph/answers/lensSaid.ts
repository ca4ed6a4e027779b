/** What the sources say of groups, as walks found it, and what of that is said of each of them. Pure. */
import type { Edge } from '../model';

/** What one walk found on its way. */
export interface Said {
  /** Broader groups, each with the chosen group that is a kind of it. */
  broader: ReadonlyMap<string, string>;
  /** AT_RISK_OF claims about the chosen groups, and about the broader ones. */
  direct: readonly Edge[];
  inherited: readonly Edge[];
  /** CONTRAINDICATED_IN claims about either. */
  avoid: readonly Edge[];
}

export interface SaidOfAll extends Said {
  /** What is more common, and what should not be used, of which a person or a checked list says so for each. */
  checked: ReadonlySet<string>;
}

/** What is in every set. */
function inAll(sets: readonly ReadonlySet<string>[]): Set<string> {
  const [first, ...others] = sets;
  return new Set([...(first ?? [])].filter((one) => others.every((other) => other.has(one))));
}

const objects = (claims: readonly Edge[]) => new Set(claims.map(({ object }) => object));
const subjects = (claims: readonly Edge[]) => new Set(claims.map(({ subject }) => subject));
const isChecked = (edge: Edge): boolean => edge.unchecked < edge.statements;

function firstOf(maps: readonly ReadonlyMap<string, string>[]): Map<string, string> {
  const first = new Map<string, string>();
  for (const map of maps) for (const [key, value] of map) if (!first.has(key)) first.set(key, value);
  return first;
}

/** What every walk found, with the claims of all of them. */
export function saidOfAll(all: readonly Said[]): SaidOfAll {
  const direct = inAll(all.map((one) => objects(one.direct)));
  const common = inAll(all.map((one) => objects([...one.direct, ...one.inherited])));
  const avoid = inAll(all.map((one) => subjects(one.avoid)));
  const checked = inAll(
    all.map(
      (one) =>
        new Set([
          ...objects([...one.direct, ...one.inherited].filter(isChecked)),
          ...subjects(one.avoid.filter(isChecked)),
        ]),
    ),
  );
  return {
    broader: firstOf(all.map((one) => one.broader)),
    direct: all.flatMap((one) => one.direct.filter(({ object }) => direct.has(object))),
    inherited: all.flatMap((one) => one.inherited.filter(({ object }) => common.has(object))),
    avoid: all.flatMap((one) => one.avoid.filter(({ subject }) => avoid.has(subject))),
    checked,
  };
}
