/** The two kinds of first screen: the sample's answered question, and the overview of any other graph. */
import { sampleInfo, sampleQuestions, sampleStandingLine } from '@/graph/data/sample';
import { exampleQuestions, type ExampleQuestion } from '@/graph/answers/questions';
import { kinds } from '@/graph/model';
import type { GraphStats, GraphStore } from '@/graph/store/types';
import { loadDetails } from '../explorer/data/details';
import { firstPicture } from '../explorer/data/picture';
import type { FirstScreen, Question } from '../explorer/firstScreen';
import { nothingStanding, standingLine } from '../messages/standing';
import { storeAsk } from './storeAsk';

const checked = { unchecked: false, riskGroups: [] };
/** Concepts of each kind that example questions are made from. */
const candidates = 5;

/** Whether the store holds the sample and nothing else. */
export const isSample = (stats: GraphStats): boolean =>
  stats.datasets.length === 1 && stats.datasets[0]?.name === sampleInfo.name;

async function withNodes(store: GraphStore, questions: readonly ExampleQuestion[]): Promise<Question[]> {
  const nodes = new Map((await store.nodes(questions.map(({ id }) => id))).map((node) => [node.id, node]));
  return questions.flatMap(({ text, id, focus }) => {
    const node = nodes.get(id);
    return node === undefined ? [] : [{ text, node, focus }];
  });
}

export const emptyFirstScreen = (engine: string): FirstScreen => ({
  status: 'empty',
  engine,
  questions: [],
  standing: nothingStanding,
});

export async function sampleFirstScreen(store: GraphStore, engine: string): Promise<FirstScreen> {
  const questions = await withNodes(store, sampleQuestions);
  const [first] = questions;
  if (first === undefined) return emptyFirstScreen(engine);
  const ask = storeAsk(store);
  const [details, picture] = await Promise.all([
    loadDetails(ask, first.node.id, checked, checked),
    firstPicture(ask, first.node.id, checked),
  ]);
  return {
    status: 'answer',
    engine,
    questions,
    standing: sampleStandingLine,
    opening: { details, focus: first.focus, ...picture },
  };
}

export async function otherFirstScreen(
  store: GraphStore,
  stats: GraphStats,
  engine: string,
): Promise<FirstScreen> {
  const top = (
    await Promise.all(
      ['Symptom', 'Condition', ...kinds].map((kind) => store.topNodes(kind, candidates, checked)),
    )
  ).flat();
  const distinct = [...new Map(top.map((node) => [node.id, node])).values()];
  const counted = await Promise.all(
    distinct.map(async (node) => ({ node, counts: await store.neighbourCounts(node.id, checked) })),
  );
  return {
    status: 'overview',
    engine,
    questions: await withNodes(store, exampleQuestions(counted)),
    kinds: Object.entries(stats.kinds)
      .map(([kind, count]) => ({ kind, count }))
      .sort((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1)),
    standing: standingLine(stats),
    foreign: (await store.health()).foreign ?? null,
  };
}
