/** What the search box suggests before anything is typed: names that are in the graph. */
import { nameInSentence } from '@/graph/model';
import type { Question } from '../firstScreen';

/** How many names, and how long one may be to be read in the box on a phone. */
const most = 2;
const longest = 24;

/** The names of the first questions' concepts, each once. */
export function searchExamples(questions: readonly Question[]): string[] {
  const names = questions.map(({ node }) => nameInSentence(node));
  return [...new Set(names)].filter((name) => name.length <= longest).slice(0, most);
}
