/**
 * A claim as a plain sentence: the words of `sentenceParts`, its verb, hedge, qualifiers and context untouched. What
 * the page is about is called “it” or “they” where it stands first: its name is the heading, and long names are what
 * makes such sentences hard to read.
 */
import { isPlural, nameInSentence, type GraphNode, type Statement } from '../../model';
import { frequencyWords } from '../evidenceWords';
import { sentenceParts, type SentencePart } from '../sentences';
import { plainText } from '../told/plainText';
import { capitalised } from '../words';
import { pronouns } from './sections';

type End = 'subject' | 'object';
export type Ends = Readonly<Record<End, GraphNode>>;

const isEnd = (part: SentencePart | undefined, end: End): boolean =>
  part !== undefined && 'end' in part && part.end === end;

/** "A common cause of leg cramps is it" → "it is a common cause of leg cramps". */
function turned(parts: readonly SentencePart[], centre: End, verb: string): readonly SentencePart[] {
  const [article, other, is, last, ...tail] = parts;
  if (article === undefined || other === undefined || is?.text !== ' is ' || last === undefined) return parts;
  if (!isEnd(last, centre) || 'end' in article || !/^(the|an?) /.test(article.text)) return parts;
  return [last, { text: ` ${verb} ${article.text}` }, other, ...tail];
}

const uncapitalised = (part: SentencePart, ends: Ends): SentencePart =>
  'end' in part
    ? { ...part, text: nameInSentence(ends[part.end]) }
    : { text: part.text.charAt(0).toLowerCase() + part.text.slice(1) };

function treatmentWords(line: number): string {
  if (line > 2) return `treatment number ${line}`;
  return line === 1 ? 'a first treatment' : 'a second treatment';
}

/** What is said beside the sentence itself: as which treatment, in how many. */
function asides({ treatmentLine, frequency }: Statement['evidence']): string {
  const words = [
    ...(treatmentLine === undefined ? [] : [treatmentWords(treatmentLine)]),
    ...(frequency === undefined ? [] : [`share of cases: ${frequencyWords(frequency)}`]),
  ];
  return words.length === 0 ? '' : ` (${words.join('; ')})`;
}

/**
 * The claim's words as they stand inside a sentence: no capital, no full stop, and of a negated claim no “this source
 * says”, since who says it differs from line to line.
 * @param centre the end that the page is about, or null
 * @param named whether that end keeps its name
 */
export function plainWords(claim: Statement, ends: Ends, centre: End | null, named: boolean): string {
  const { commonness = null, context = null } = claim.evidence;
  const reading = centre === 'object' ? 'backward' : 'forward';
  const [lead, ...rest] = sentenceParts(
    { ...claim, commonness, context },
    ends.subject,
    ends.object,
    reading,
  );
  const said = claim.negated || lead === undefined ? rest : [uncapitalised(lead, ends), ...rest];
  const plural = centre !== null && isPlural(ends[centre]);
  const words = pronouns(plural);
  const parts = centre === null ? said : turned(said, centre, words.are);
  const [first, second, ...others] = parts;
  // “It: derives from …” would be no sentence.
  const spoken =
    !named && centre !== null && isEnd(first, centre) && second?.text.startsWith(':') === false
      ? [{ text: words.they }, second, ...others]
      : parts;
  return plainText(`${spoken.map((part) => part.text).join('')}${asides(claim.evidence)}`);
}

/** Words as a sentence of their own. */
export const asSentence = (words: string): string => `${capitalised(words)}.`;

/** The same with who says it in front: for what not everybody says. */
export const asSaidBy = (sources: number, words: string): string =>
  `${sources === 1 ? 'One source says' : `${sources} sources say`} ${words}.`;
