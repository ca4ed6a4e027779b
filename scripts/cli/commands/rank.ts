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

/** A symptom that is present and listed: for it, where that makes the condition likelier than the others. */
const listedFor = (points: number): string =>
  points > 0 ? 'listed for it' : 'listed for it, though no more than for others here';

function termLines(one: RankedCondition, name: (id: string) => string): string[] {
  const { matched, unexplained, contradicted, missing, missingTotal, missingPoints } = one;
  const line = (what: string, symptom: string, points: number, sentences: readonly string[] = []): string =>
    [`  ${what}: ${symptom} (${signed(points)}).`, ...sentences].join(' ');
  return [
    ...matched.map(({ observed, listed, points, sentences }) =>
      line(
        listedFor(points),
        observed === listed ? name(observed) : `${name(listed)}, for ${name(observed)}`,
        points,
        sentences,
      ),
    ),
    ...unexplained.map(({ observed, points }) => line('not listed for it', name(observed), points)),
    ...contradicted.map(({ symptom, why, points, sentences }) =>
      line(why === 'absent' ? 'listed, but absent' : 'present, but denied', name(symptom), points, sentences),
    ),
    ...(missingTotal === 0
      ? []
      : [
          line(
            `${count(missingTotal)} more listed and not present, among them`,
            missing
              .slice(0, 3)
              .map(({ listed }) => name(listed))
              .join(', '),
            missingPoints,
          ),
        ]),
  ];
}

const aboutPoints =
  'In brackets: points, above 0 for what speaks for a condition, below 0 for what does not. Their sum orders; it is no probability.';

function linesOf({ conditions, total, nodes, care, separating, notes }: RankAnswer): string[] {
  const names = new Map(nodes.map((node) => [node.id, node.name]));
  const name = (id: string): string => plain(names.get(id) ?? id);
  if (conditions.length === 0) return ['No condition here lists one of these symptoms.', '', ...notes];
  const told = conditions.flatMap((one, at) => [
    '',
    `${at + 1}. ${plain(one.node.name)} (${one.node.id}), ${signed(one.score)} points`,
    ...termLines(one, name).map(plain),
    ...one.care.sentences.map((sentence) => `  When to see a doctor: ${plain(sentence)}`),
  ]);
  return [
    `${counted(total, 'condition')} with one of these symptoms or one near to it; the first ${count(conditions.length)}:`,
    ...told,
    '',
    aboutPoints,
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
