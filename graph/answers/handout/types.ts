/** A hand-out as a value: what a plain page says, in its order, before it becomes markup or a sheet on screen. */
import type { GraphNode, Lens, Statement } from '../../model';
import type { ReadingEase } from './readingEase';

/** One claim, or several that read the same. */
export interface HandoutLine {
  /** A whole sentence. */
  text: string;
  /** Numbers of its references, ascending; at most `limits.handoutReferences`. */
  references: number[];
  /** How many references it has beyond those. */
  moreReferences: number;
  /** What a lens adds: "not said for this group". */
  mark: string | null;
}

export interface HandoutSection {
  /** Unique on the page, fit for an anchor. */
  id: string;
  heading: string;
  /** Sentences before the lines. */
  intro: string[];
  lines: HandoutLine[];
  /** Lines that were left out; those that were counted and not fetched among them. */
  more: number;
}

interface Numbered {
  /** From 1, in the order in which the page names them. */
  number: number;
}

/** What is not known is null. */
export type HandoutReference = Numbered &
  (
    | {
        what: 'source';
        title: string;
        publisher: string | null;
        date: string | null;
        /** Only of the web. */
        url: string | null;
        /** Of the claims that name it. */
        licences: string[];
      }
    | { what: 'publication'; title: string; url: string | null }
    | { what: 'dataset'; title: string; url: string | null; licences: string[] }
  );

export interface Handout {
  title: string;
  /** What it is, in a few words: "symptom". */
  kind: string;
  /** Other names, at most `limits.handoutNames`. */
  also: string[];
  /** With the data sets that it comes from. */
  definition: { text: string; references: number[] } | null;
  /** That a cap left lines out, as a sentence: known before the first of them is read. Null where all is told. */
  cut: string | null;
  /** In a fixed order; none without a line or an intro. */
  sections: HandoutSection[];
  /** What these sources do not say, as headings in lower case. */
  silent: string[];
  references: HandoutReference[];
  /** Null where nothing is said. */
  ease: ReadingEase | null;
  /** What else is to be known of the page, a sentence each. */
  notes: string[];
  /** ISO 8601 date on which it was made. */
  date: string;
}

/** What is said of chosen groups of people. */
export interface HandoutLens {
  groups: readonly GraphNode[];
  lens: Lens;
}

/** What is known of a data set. */
export interface HandoutDataset {
  name: string;
  title?: string | null;
  license?: string | null;
  url?: string | null;
}

export interface HandoutInput {
  /** One concept, whose claims these are; or a view, which may have a centre and is of so many concepts. */
  about:
    { what: 'concept'; centre: GraphNode } | { what: 'view'; centre: GraphNode | null; concepts: number };
  /** Every end of a claim that is to be told. */
  nodes: Iterable<GraphNode>;
  /** In any order. Claims that a program found and nobody checked are passed over. */
  statements: readonly Statement[];
  datasets: readonly HandoutDataset[];
  lens: HandoutLens | null;
  /** ISO 8601. */
  date: string;
  /** Lines of a concept that were counted and not fetched, by `tieKey`. */
  unfetched?: ReadonlyMap<string, number>;
}
