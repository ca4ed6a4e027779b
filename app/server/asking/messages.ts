/** What the server and a thread that answers for it say to each other: one order, one outcome, then the next. */
import type { PathsAnswer, PathsQuestion } from '../../../graph/answers/paths/paths';
import type { RankAnswer, RankRequest } from '../../../graph/answers/rank/ranker';
import type { GraphErrorCode } from '../../../graph/model';

/** What is asked in a thread, and what the answer is. */
interface Questions {
  rank: { asked: RankRequest; answered: RankAnswer };
  paths: { asked: PathsQuestion; answered: PathsAnswer };
}
export type Topic = keyof Questions;

export type Order = { [T in Topic]: { topic: T; asked: Questions[T]['asked'] } }[Topic];
export type Answered<O extends Order> = Questions[O['topic']]['answered'];

export type Outcome =
  | { outcome: 'done'; answer: Answered<Order> }
  | { outcome: 'failed'; code: GraphErrorCode; message: string }
  /** Something that nobody foresaw. */
  | { outcome: 'broken'; message: string };
