/** A condition's score as rows that add up to it. Pure. */
import { conditionWords } from '@/app/messages/conditions';
import type { RankedCondition } from '@/graph/answers/rank/ranker';
import type { Edge } from '@/graph/model';

const words = conditionWords.teaching;

export interface ScoreRow {
  key: string;
  /** The symptom's name, or what stands for several. */
  symptom: string;
  /** What it counts as, and on what that rests. */
  parts: string[];
  points: number;
  /** Lines to be read beside it, where they are told nowhere else. */
  edges: readonly Edge[];
}

const shareWords = (share: number | null): string =>
  share === null ? words.noShare : words.share(words.percent(share));

/**
 * Rows by what they count as: matched, unexplained, contradicted, missing; those missing that are not told one by one
 * are one row.
 * @param name of a symptom by id
 */
export function scoreRows(one: RankedCondition, name: (id: string) => string): ScoreRow[] {
  const rest = one.missingTotal - one.missing.length;
  const told = one.missing.reduce((sum, { points }) => sum + points, 0);
  return [
    ...one.matched.map(({ observed, listed, how, shared, information, share, points }) => ({
      key: `fits ${observed}`,
      symptom: name(observed),
      parts: [
        how === 'same' ? words.fits(points) : words.fitsBy(name(listed)),
        words.shared(name(shared), words.amount(information)),
        shareWords(share),
      ],
      points,
      edges: [],
    })),
    ...one.unexplained.map(({ observed, points }) => ({
      key: `unexplained ${observed}`,
      symptom: name(observed),
      parts: [words.unexplained],
      points,
      edges: [],
    })),
    ...one.contradicted.map(({ symptom, why, points, edges }) => ({
      key: `${why} ${symptom}`,
      symptom: name(symptom),
      parts: [words.why[why]],
      points,
      edges,
    })),
    ...one.missing.map(({ listed, share, points }) => ({
      key: `missing ${listed}`,
      symptom: name(listed),
      parts: [words.missing, shareWords(share)],
      points,
      edges: [],
    })),
    ...(rest > 0
      ? [
          {
            key: 'rest',
            symptom: words.missingRest(rest),
            parts: [],
            points: one.missingPoints - told,
            edges: [],
          },
        ]
      : []),
  ];
}
