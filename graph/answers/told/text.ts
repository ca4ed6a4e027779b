/** The readable half of an answer: lines with their claims, then sources and notes. One item, one line. */
import { sentenceWords } from '../evidenceWords';
import { capitalised } from '../words';
import type { ToldClaim } from './claims';
import type { ToldConcept } from './concepts';
import type { ToldSource } from './sources';
import type { ToldLine } from './teller';

/** "leg cramps (Symptom, HP:0003394)". */
export const conceptText = ({ name, kind, id }: ToldConcept): string => `${name} (${kind}, ${id})`;

/** What a claim rests on, after its sentence. */
function claimFacts(claim: ToldClaim): string[] {
  const { locator, statedBy, quote, inOurWords, shareOfCases, note, publications, licence } = claim;
  return [
    `source [${claim.source}]${locator === null ? '' : `, ${sentenceWords(locator).toLowerCase()}`}`,
    ...(statedBy === null ? [] : [`said by: ${statedBy}`]),
    ...(quote === null ? [] : [`word for word: “${quote}”`]),
    ...(inOurWords === null ? [] : [`in our words: ${inOurWords}`]),
    ...(shareOfCases === null ? [] : [`share of cases: ${shareOfCases}`]),
    ...(note === null ? [] : [`note: ${note}`]),
    ...(publications.length === 0 ? [] : [`publications: ${publications.join(', ')}`]),
    claim.made,
    `licence: ${licence ?? 'not known'}`,
  ];
}

/** One claim. */
export const claimText = (claim: ToldClaim): string =>
  `${claim.unchecked ? 'UNCHECKED. ' : ''}${claim.sentence} (${claimFacts(claim).join('; ')})`;

/** A line and, indented below it, its claims. */
export function lineTexts({ id, sentence, claimCount, claims, opposedBy }: ToldLine): string[] {
  const more = claimCount - claims.length;
  return [
    `- ${sentence}`,
    `    line: ${id}`,
    ...claims.map((claim) => `    claim: ${claimText(claim)}`),
    ...(more > 0 ? [`    and ${more} more ${more === 1 ? 'claim' : 'claims'}: ask “evidence”`] : []),
    ...(opposedBy === null || opposedBy === 0
      ? []
      : [`    disputed: ${opposedBy} ${opposedBy === 1 ? 'claim says' : 'claims say'} the opposite`]),
  ];
}

const sourceText = ({ number, id, title, publisher, date, url }: ToldSource): string =>
  `[${number}] ${[title, publisher ?? 'publisher not known', date ?? 'date not known', ...(url === null ? [] : [url]), id].join(', ')}`;

const section = (heading: string, texts: readonly string[]): string[] =>
  texts.length === 0 ? [] : ['', heading, ...texts];

/** Lines under a heading; nothing where there are none. */
export const linesSection = (heading: string, lines: readonly ToldLine[]): string[] =>
  section(capitalised(heading), lines.flatMap(lineTexts));

/** Sources and notes, with which every answer ends. */
export const endTexts = (sources: readonly ToldSource[], notes: readonly string[]): string[] => [
  ...section('Sources', sources.map(sourceText)),
  ...section(
    'Notes',
    notes.map((note) => `- ${note}`),
  ),
];
