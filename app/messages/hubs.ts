/** Words of leaves that are counted as one node, and of what is pinned. */
import { kindRow, type Kind } from '@/graph/model';
import { count } from './en';

/** Kinds whose name cannot be counted as it is. */
const nouns: Readonly<Record<string, readonly [one: string, many: string]>> = {
  RiskGroup: ['group of people', 'groups of people'],
  Mechanism: ['thing that happens in the body', 'things that happen in the body'],
};

/** "42 conditions", "1 body part". */
export function ofKind(n: number, kind: Kind): string {
  const { label, plural } = kindRow(kind);
  const [one, many] = nouns[kind] ?? [label, plural];
  return count(n, one, many);
}

export const hubs = {
  /** The name of the node that counts; `inLens` is null where nothing is looked up about a group. */
  name: (n: number, kind: Kind, inLens: number | null) =>
    inLens === null || inLens === 0
      ? ofKind(n, kind)
      : `${ofKind(n, kind)}, ${inLens.toLocaleString('en')} linked to the group`,
  /** Ends the sentence of what is counted where a claim among it holds only under a condition. */
  context: 'some of them only under conditions that their sources name',
  counted: (n: number, kind: Kind, hub: string) =>
    `${ofKind(n, kind)} of ${hub} ${n === 1 ? 'is' : 'are'} counted as one.`,
  together: 'Counted together',
  opens: (n: number) => `Enter shows ${n.toLocaleString('en')} of them`,
  show: (n: number, kind: Kind) => `Show ${ofKind(n, kind)}`,
  showNext: (n: number, of: number, kind: Kind) =>
    n === of ? `Show all ${ofKind(n, kind)}` : `Show ${n.toLocaleString('en')} of ${ofKind(of, kind)}`,
  close: (n: number, kind: Kind) => `Count ${ofKind(n, kind)} together again`,
  stand: (n: number, kind: Kind) => `${ofKind(n, kind)} stand in the picture as one.`,
  left: (n: number) => `${n.toLocaleString('en')} more are counted together.`,
  none: 'Nothing here was let out of a count.',
  pinned: 'Pinned',
  unpinAll: (n: number) => `Unpin ${n.toLocaleString('en')}`,
} as const;
