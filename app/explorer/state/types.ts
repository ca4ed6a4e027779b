/**
 * What the user sees, as one value. A view fits in a link and in a step of the history; what was fetched to
 * draw it (the library) does not belong to it.
 */
import type { Commonness, Edge, GraphNode, GroupMatch, Kind, Lens, Relation } from '@/graph/model';
import type { Direction, NeighbourCount } from '@/graph/store/types';
import type { Failure } from '../data/rest';
import type { Part, TableChoice } from './part';

export interface Position {
  x: number;
  y: number;
}

export type LayoutName = 'columns' | 'force' | 'tree';

export type Selection =
  | { what: 'nothing' }
  | { what: 'node'; id: string }
  | { what: 'edge'; id: string }
  | { what: 'several'; ids: string[] };

/** A question to the graph whose answer stands in the text's place: none of them says more than its claims do. */
export type Asked =
  /** Conditions whose sources list these symptoms. */
  | { what: 'conditions'; present: string[]; absent: string[] }
  /** What links two concepts; an end that is not chosen yet is null. `length`: claims on a path at most, unless the usual. */
  | { what: 'links'; from: string | null; to: string | null; length?: number }
  /** What is said of all of several concepts, of some, and of one. `show`: which of it, unless all. */
  | { what: 'compared'; ids: string[]; show?: ComparedShow };

/** What is said of all of the compared, of some, of one alone, or what sources disagree about. */
export type ComparedShow = 'shared' | 'partly' | 'disagree' | { only: string };

/** What is switched off; everything else is on, so that new kinds are seen by default. */
export interface Filters {
  kindsOff: Kind[];
  relationsOff: Relation[];
  sourcesOff: string[];
  /** "none" stands for edges whose claims do not say how often. */
  commonnessOff: (Commonness | 'none')[];
  /** Whether claims that a program found and nobody checked are shown. */
  unchecked: boolean;
}

export type LensMode = 'mark' | 'dim' | 'only';

export interface LensChoice {
  groups: string[];
  /** Of several groups: what is said of any of them, or of each. */
  match: GroupMatch;
  mode: LensMode;
}

export interface View {
  /** The concept that the picture started from; the lens never takes it away. */
  centre: string | null;
  /** Every node on the canvas, with its place in model coordinates, in the order they were added. */
  nodes: Record<string, Position>;
  /** Nodes on the canvas that the user has hidden. */
  hidden: string[];
  filters: Filters;
  lens: LensChoice | null;
  selection: Selection;
  layout: LayoutName;
  /** Concepts in the order in which they were opened, the last one last. */
  trail: string[];
  /** Groups of concepts that the user shows as one; a concept is in one group at most. */
  same: string[][];
  /** The question that is open beside the picture; null for none. */
  asked: Asked | null;
  /** Leaves of a hub that stand by themselves, though many like them are counted as one node (leaves.ts). */
  out: string[];
  /** Drawn nodes that stay where they are when the picture is arranged anew. */
  pinned: string[];
  /** Picture, table or both; null until somebody chooses. It and the table are no part of a step: see `show()`. */
  part: Part | null;
  table: TableChoice;
}

/** One user action on the view, in words, with the view that it led to. */
export interface Step {
  /** Counts up from 0 and is never given twice, so that the browser's own history can name a step. */
  id: number;
  label: string;
  view: View;
}

export interface History {
  steps: readonly Step[];
  /** Index of the step that is seen now. */
  at: number;
  /** Id of the step to come. */
  next: number;
}

/** Steps of a link or a file that are shown one after another: the ids of the first and the last. */
export interface Replay {
  first: number;
  last: number;
}

/** What was fetched: truth about nodes and edges, by id. */
export interface Library {
  nodes: Readonly<Record<string, GraphNode>>;
  edges: Readonly<Record<string, Edge>>;
  counts: Readonly<Record<string, readonly NeighbourCount[]>>;
  /** Ids that come from a dropped file and are not stored. */
  overlay: ReadonlySet<string>;
}

/** Leaves of one hub, of one kind, tied to it by one relation and to nothing else that is drawn. */
export interface Leaves {
  /** Of the node that they are counted as. */
  id: string;
  /** The node that they are tied to, as it is drawn. */
  hub: string;
  relation: Relation;
  /** As seen from the hub. */
  direction: Direction;
  kind: Kind;
  /** Drawn nodes that are counted, in the order in which they are let out; the last one holds the place of all. */
  counted: readonly string[];
  /** Those that were let out. */
  out: readonly string[];
}

/** A node as the canvas and the lists draw it. */
export interface DrawnNode {
  /** As drawn: what several concepts are shown as bears all their names. */
  node: GraphNode;
  /** The concepts that it stands for, as they are: one, or those that are shown as one. */
  concepts: readonly GraphNode[];
  position: Position;
  selected: boolean;
  centre: boolean;
  /** With a lens: whether the node is in it. Null without one. */
  inLens: boolean | null;
  /** Drawn weakly: outside a lens in the mode "dim". */
  dimmed: boolean;
  overlay: boolean;
  /** Neighbours that are not on the canvas, for the badge; null while unknown. */
  more: number | null;
  /** Whether it stays where it is. */
  pinned: boolean;
  /** What it counts, where it stands for many leaves; null for a node of its own. */
  leaves: Leaves | null;
}

/** An edge as the canvas and the lists draw it. */
export interface DrawnEdge {
  /** As drawn: its ends are drawn nodes. */
  edge: Edge;
  /** As its sources have it: its ends are their concepts. */
  said: Edge;
  selected: boolean;
  dimmed: boolean;
  /** All of its claims were found by a program. */
  unchecked: boolean;
  /** Another edge of opposite polarity between the same ends with the same relation is drawn too. */
  disputed: boolean;
}

/** What is drawn: derived from view, library and lens; never read back. */
export interface Scene {
  nodes: DrawnNode[];
  edges: DrawnEdge[];
}

/** The scene as it is painted: leaves of hubs are counted, where they are many. */
export interface Picture extends Scene {
  /** Hubs' leaves of which some are counted or were let out. */
  hubs: readonly Leaves[];
}

export type LensState =
  | { status: 'off' }
  | { status: 'loading'; groups: string[] }
  | { status: 'ready'; lens: Lens }
  | (Failure & { groups: string[] });
