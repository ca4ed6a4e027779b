/** Words that layout, picture and canvas share: what is placed, and what a placed node takes up. */
import type { Kind, Relation } from '@/graph/model';
import type { LayoutName, Position } from '../state/types';

export type { LayoutName, Position };

/** What a layout needs to know of a node. */
export interface LayoutNode {
  id: string;
  kind: Kind;
  name: string;
  degree?: number;
}

/** What a layout needs to know of an edge. Edges with an end that is not among the nodes are passed over. */
export interface LayoutEdge {
  subject: string;
  object: string;
  relation: Relation;
}

/** The heading over the nodes of one kind: its text begins at x, its middle is at y. */
export interface ColumnHead {
  kind: Kind;
  label: string;
  x: number;
  y: number;
}

/** What a drawn node takes up, its label included. */
export interface Box {
  /** Middle of the shape. */
  x: number;
  y: number;
  /** Half the width and height of the shape. */
  radius: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}
