/**
 * `npm run bench:rank`: how often the ranking finds the condition that a case is known to have, from files alone. The
 * four figures go to stdout; what they were measured on, and how long it took, to stderr.
 */
import { queryOf } from '../../../graph/answers/rank/rank';
import { scoresOf } from '../../../graph/answers/rank/scores';
import { GraphError, parseCurie } from '../../../graph/model';
import { generator } from '../inputs';
import { machine } from '../machine';
import { ms } from '../table';
import { readCases, type Case } from './cases';
import { makeCases } from './make';
import { readOptions, type RankBench } from './options';
import { lines, median, placeOf } from './place';
import { readGraph, type ReadGraph } from './read';

/** Made cases come from this vocabulary, which published ones are coded in. */
const madeOf = 'OMIM';

const tell = (text: string): void => void process.stderr.write(`${text}\n`);
const vocabularyOf = (id: string): string => parseCurie(id)?.prefix ?? '';

const casesOf = async ({ cases }: RankBench, { index }: ReadGraph): Promise<Case[]> =>
  typeof cases === 'string'
    ? readCases(cases)
    : makeCases(index, {
        count: cases.make,
        chance: generator(cases.seed),
        isCandidate: (id) => vocabularyOf(id) === madeOf,
      });

function rankAll(cases: readonly Case[], { index, now }: ReadGraph, everyVocabulary: boolean): number[] {
  const vocabularies = new Set(cases.map(({ disease }) => vocabularyOf(disease)));
  const candidates = Uint8Array.from(index.conditions, (id) =>
    everyVocabulary || vocabularies.has(vocabularyOf(id)) ? 1 : 0,
  );
  const count = candidates.reduce((sum, one) => sum + one, 0);
  const unknown = new Set<string>();
  const current = (ids: readonly string[]): string[] =>
    ids.map((id) => {
      const term = index.termAt.has(id) ? id : (now.get(id) ?? id);
      if (!index.termAt.has(term)) unknown.add(id);
      return term;
    });
  let missing = 0;
  const times: number[] = [];
  const places = cases.map(({ observed, excluded, disease }) => {
    const right = index.conditionAt.get(disease);
    if (right === undefined) missing += 1;
    const begun = performance.now();
    const query = queryOf(index, { observed: current(observed), absent: current(excluded) });
    const scores = scoresOf(index, query);
    times.push(performance.now() - begun);
    // A condition that nothing is known of is found last.
    return right === undefined ? count + 1 : placeOf(scores, candidates, right);
  });
  const [p50, p95] = [median(times), [...times].sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0];
  tell(
    `${cases.length} cases, ${count} candidates (${everyVocabulary ? 'every vocabulary' : [...vocabularies].join(', ')}), ${index.terms.length} terms; ${missing} cases of a condition without annotations, ${unknown.size} unknown terms.`,
  );
  tell(`Scoring a case: p50 ${ms(p50)} ms, p95 ${ms(p95)} ms. ${machine()}`);
  return places;
}

async function run(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const begun = performance.now();
  const graph = await readGraph([options.ontology, options.annotations], options.unchecked);
  tell(
    `Read in ${((performance.now() - begun) / 1000).toFixed(1)} s: ${graph.index.conditions.length} conditions; ${graph.unchecked} claims found by a program ${options.unchecked ? 'count' : 'do not count'}.`,
  );
  const cases = await casesOf(options, graph);
  if (options.print) for (const one of cases) console.log(JSON.stringify(one));
  else for (const line of lines(rankAll(cases, graph, options.everyVocabulary))) console.log(line);
}

try {
  await run();
} catch (error) {
  if (!(error instanceof GraphError)) throw error;
  tell(error.message);
  process.exitCode = 3;
}
