/**
 * The composer of hand-outs: from claims to what a plain page says, in a fixed order, for patients and those who care
 * for them. It words nothing of its own about health: every line is a checked claim with the verb and hedge of
 * `sentences.ts`, its context and the numbers of its references. What sources disagree on stands apart, with both
 * sides, so that no disputed claim is read as a settled one.
 */
import { isPlural, kindRow, limits, type GraphNode } from '../../model';
import { plainText } from '../told/plainText';
import { capitalised, countWords } from '../words';
import { draftsOf, type Draft } from './drafts';
import { lensView } from './lens';
import { linesOf, type Line } from './lines';
import { readingEase, sentencesOf } from './readingEase';
import { HandoutReferences } from './references';
import { pronouns, sectionRows, type Pronouns } from './sections';
import type { Handout, HandoutInput, HandoutLine, HandoutSection } from './types';

/** Cuts and numbers: in the order of the page, so that numbers rise as it is read. */
function sectionsOf(drafts: readonly Draft[], references: HandoutReferences): HandoutSection[] {
  let room: number = limits.handoutLines;
  return drafts.flatMap(({ id, heading, intro, lines, unfetched }) => {
    const told = lines.slice(0, Math.min(limits.handoutSection, room));
    room -= told.length;
    const numbered = told.map(({ line, text, mark }): HandoutLine => ({
      text,
      mark,
      ...references.of(line.claims, limits.handoutReferences),
    }));
    const more = lines.length - told.length + unfetched;
    const isEmpty = numbered.length === 0 && intro.length === 0 && more === 0;
    return isEmpty ? [] : [{ id, heading, intro, lines: numbered, more }];
  });
}

/** What readers of such a concept look for and no source here says, as headings in lower case. */
function silentOf({ about }: HandoutInput, lines: readonly Line[], words: Pronouns): string[] {
  if (about.what === 'view') return [];
  const said = new Set(lines.filter(({ negated }) => !negated).map(({ row }) => row));
  return sectionRows
    .filter((row) => row.lookedFor?.includes(about.centre.kind) === true && !said.has(row))
    .map((row) => row.heading(words))
    .map((heading) => heading.charAt(0).toLowerCase() + heading.slice(1));
}

function cutOf(sections: readonly HandoutSection[]): string | null {
  const more = sections.reduce((sum, section) => sum + section.more, 0);
  return more === 0 ? null : `This page is cut: ${countWords(more, 'line is', 'lines are')} not listed here.`;
}

const notes = ['Claims that a program found and nobody checked are not used here.'];

const titleOf = ({ about: { centre } }: HandoutInput): string =>
  centre === null ? 'What is on the picture' : capitalised(plainText(centre.name));

const kindOf = ({ about }: HandoutInput): string =>
  about.what === 'concept'
    ? kindRow(about.centre.kind).label
    : `from a picture of ${countWords(about.concepts, 'concept', 'concepts')}`;

/** The definition, told with the data sets that it came with: none of them known, none told. */
function definitionOf(centre: GraphNode | null, references: HandoutReferences): Handout['definition'] {
  if (centre?.description === undefined || centre.datasets.length === 0) return null;
  const text = plainText(centre.description);
  return text === '' ? null : { text, references: references.ofDatasets(centre.datasets) };
}

/** What a plain page says. The same input gives the same page, whatever the order of its claims. */
export function composeHandout(input: HandoutInput): Handout {
  const { centre } = input.about;
  const nodes = new Map([...input.nodes].map((node) => [node.id, node]));
  if (centre !== null) nodes.set(centre.id, centre);
  const words = pronouns(centre !== null && isPlural(centre));
  const lens = input.lens === null ? null : lensView(input.lens);
  const lines = linesOf(input.statements, nodes, centre?.id ?? null);
  const references = new HandoutReferences(input.datasets);
  const definition = definitionOf(centre, references);
  const sections = sectionsOf(draftsOf(input, lines, words, lens), references);
  const cut = cutOf(sections);
  const sentences = new Set([
    ...(definition === null ? [] : sentencesOf(definition.text)),
    ...sections.flatMap((section) => section.lines.map(({ text }) => text)),
  ]);
  return {
    title: titleOf(input),
    kind: kindOf(input),
    also: centre?.synonyms.slice(0, limits.handoutNames).map((name) => plainText(name)) ?? [],
    definition,
    cut,
    sections,
    silent: silentOf(input, lines, words),
    references: references.list,
    ease: readingEase([...sentences]),
    notes: cut === null ? notes : [cut, ...notes],
    date: input.date,
  };
}
