/** What the server and the thread that ranks for it say to each other. */
import type { RankAnswer, RankRequest } from '../../../graph/answers/rank/ranker';
import type { GraphErrorCode } from '../../../graph/model';

export interface RankOrder {
  number: number;
  request: RankRequest;
}

export type RankOutcome =
  | { number: number; outcome: 'done'; answer: RankAnswer }
  | { number: number; outcome: 'failed'; code: GraphErrorCode; message: string }
  /** Something that nobody foresaw. */
  | { number: number; outcome: 'broken'; message: string };
