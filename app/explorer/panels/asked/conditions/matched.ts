/** What of a condition goes to the picture. Pure. */
import type { RankedCondition } from '@/graph/answers/rank/ranker';

/** A condition, then its listed symptoms that fit and those chosen ones that they fit. */
export const withMatched = ({ node, matched }: RankedCondition): string[] => [
  ...new Set([node.id, ...matched.flatMap(({ listed, observed }) => [listed, observed])]),
];
