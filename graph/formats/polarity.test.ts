/** A claim that says “not” is told apart in every format that is written, or told to be left out. None drops the “not”. */
import { expect, it } from 'vitest';
import { exported, node, rowsOf, statement, storeWith } from './fixtures/support';
import { writableFormats } from './formats';
import { surveyRows } from './survey';

const nodes = [node('DOID:1'), node('HP:1')];
const storeOf = (negated: boolean) =>
  storeWith('made', nodes, [statement('s1', 'DOID:1', 'HP:1', { negated })]);

async function* from<T>(items: readonly T[]): AsyncIterable<T> {
  yield* items;
}

it.each(writableFormats)('$id', async (format) => {
  const [said, denied] = [await storeOf(false), await storeOf(true)];
  const text = async (store: typeof said) =>
    (await exported(store, format)).map(({ text: content }) => content).join('\n');
  const leftOut = format.leavesOut?.(await surveyRows(from(await rowsOf(denied)))) ?? [];
  expect(leftOut.some((sentence) => sentence.includes('“not”'))).toBe(false);
  // Counts at a file's head may differ as well, so the claim's own words are looked for.
  const [asserted, negated] = [await text(said), await text(denied)];
  const marks = /(negated\W{1,60}true|\btrue\b|does not|do not|cannot|\bnot\b|denied|“no”|\byes\b)/i;
  const linesOf = (content: string) => new Set(content.split('\n'));
  const own = [...linesOf(negated)].filter((line) => !linesOf(asserted).has(line));
  expect(own.join('\n')).toMatch(marks);
});
