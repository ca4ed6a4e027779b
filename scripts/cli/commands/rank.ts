/** `etiograph rank`: from symptoms to the conditions whose sources list them. */
import { checkSymptoms } from '../../../graph/answers/rank/question';
import { Ranker, type RankAnswer, type RankedCondition } from '../../../graph/answers/rank/ranker';
import { limits } from '../../../graph/model';
import type { Arguments, Command } from '../command';
import { conceptIds } from '../concept';
import { filterFrom } from '../filter';
import { count, counted, plain } from '../print';
import { limitGiven, questionOptions, tell, type Many } from '../question';
import { withStore } from '../store';

const many: Many = { what: 'conditions', most: limits.rankConditionsMost, usual: limits.rankConditions };

const signed = (points: number): string => `${points < 0 ? '−' : '+'}${Math.abs(points).toFixed(2)}`;

function termLines(one: RankedCondition, name: (id: string) => string): string[] {
  const sources = (sentences: readonly string[]): string =>
    sentences.length === 0 ? '' : `  ${sentences.join(' ')}`;
  const { matched, unexplained, contradicted, missing, missingTotal, missingPoints } = one;
  return [
    ...matched.map(({ observed, listed, points, sentences }) => {
      const by = observed === listed ? '' : `, by ${name(listed)}`;
      return `  ${signed(points)}  fits: ${name(observed)}${by}.${sources(sentences)}`;
    }),
    ...unexplained.map(
      ({ observed, points }) => `  ${signed(points)}  not listed for it: ${name(observed)}.`,
    ),
    ...contradicted.map(
      ({ symptom, why, points, sentences }) =>
        `  ${signed(points)}  ${why === 'absent' ? 'listed, but absent' : 'present, but denied'}: ${name(symptom)}.${sources(sentences)}`,
    ),
    ...(missingTotal === 0
      ? []
      : [
          `  ${signed(missingPoints)}  ${count(missingTotal)} listed and not given, among them ${missing
            .slice(0, 3)
            .map(({ listed }) => name(listed))
            .join(', ')}.`,
        ]),
  ];
}

function linesOf({ conditions, total, nodes, care, separating, notes }: RankAnswer): string[] {
  const names = new Map(nodes.map((node) => [node.id, node.name]));
  const name = (id: string): string => plain(names.get(id) ?? id);
  if (conditions.length === 0) return ['No condition here lists one of these symptoms.', '', ...notes];
  const told = conditions.flatMap((one, at) => [
    '',
    `${at + 1}. ${plain(one.node.name)} (${one.node.id})  ${one.score.toFixed(2)}`,
    ...termLines(one, name).map(plain),
    ...one.care.sentences.map((sentence) => `  When to see a doctor: ${plain(sentence)}`),
  ]);
  return [
    `${counted(total, 'condition')} with one of these symptoms or one near to it; the first ${count(conditions.length)}:`,
    ...told,
    '',
    ...(separating === null
      ? []
      : [`What would tell the first ones apart best: ${name(separating.symptom)}.`]),
    ...care.sentences.map((sentence) => `When to see a doctor: ${plain(sentence)}`),
    ...notes,
  ];
}

async function run(given: Arguments): Promise<undefined> {
  const limit = limitGiven(given, many);
  const filter = filterFrom(given);
  const texts = { observed: given.texts('observed'), absent: given.texts('absent') };
  checkSymptoms(texts);
  // A disorder often has the name of its main symptom; the symptom is meant.
  const named = { unchecked: filter.unchecked, kind: 'Symptom' };
  const answer = await withStore('read', async (store) =>
    new Ranker(store).rank({
      observed: await conceptIds(store, texts.observed, named),
      absent: await conceptIds(store, texts.absent, named),
      limit,
      filter,
    }),
  );
  tell(given, answer, linesOf);
}

export const rankCommand: Command = {
  name: 'rank',
  takes: '',
  least: 0,
  most: 0,
  about:
    'Tells which conditions’ sources list these symptoms, best fit first, with each part of the score. It is no diagnosis.',
  options: {
    observed: {
      value: 'SYMPTOM',
      repeats: true,
      about: 'a symptom that is present: an id, or a name that only one has',
    },
    absent: { value: 'SYMPTOM', repeats: true, about: 'a symptom that was looked for and is absent' },
    ...questionOptions(many, {
      riskGroup: 'only conditions that are said to matter for these people',
      unchecked: 'with claims that a program found and nobody checked',
    }),
  },
  run,
};
