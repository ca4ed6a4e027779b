/** What the canvas is told and what it offers: all that the rest of the explorer knows of it. */
import type { ColumnHead } from '../layout/types';
import type { Theme } from '../picture/look';
import type { Position, Scene } from '../state/types';
import type { Spot, Walk, Way } from '../state/walk';

export interface Viewport {
  zoom: number;
  pan: Position;
  width: number;
  height: number;
}

export interface CanvasControls {
  /** Shows the whole picture. */
  fit: () => void;
  zoomIn: () => void;
  zoomOut: () => void;
  /** Gives the focus to the picture; nothing happens where its keys are off. */
  focus: () => void;
  /** Brings a node to the middle; nothing happens for one that is not drawn. */
  centreOn: (id: string) => void;
  viewport: () => Viewport;
  /** Where a node is in the window, in CSS pixels; null for one that is not drawn. */
  placeOf: (id: string) => Position | null;
}

/** What is done with the concept or line that has the focus, or was pressed for long. `help` lists the keys. */
export type Deed = 'open' | 'expand' | 'count' | 'hide' | 'remove' | 'select' | 'pin' | 'actions' | 'help';

export interface CanvasProps {
  /** As it is painted: what is counted is one node. */
  scene: Scene;
  /** Whether another scene is on its way. */
  behind?: boolean;
  /** The headings in the columns layout; null in the force layout. */
  columns: readonly ColumnHead[] | null;
  theme: Theme;
  reducedMotion: boolean;
  /** Says what the picture shows, for those who cannot see it. */
  label: string;
  /** Whether the picture takes the focus and has keys of its own; without them it is an image. */
  keys: boolean;
  /** Where the focus stands in it. */
  walk: Walk;
  onWalk: (way: Way) => void;
  /** The focus has come to the picture, at a spot where it was pointed at, or has left it. */
  onFocus: (inside: boolean, at: Spot | null) => void;
  /** Escape at a concept: the focus goes to the text about it. */
  onLeave: () => void;
  onDeed: (deed: Deed, spot: Spot) => void;
  onSelectNode: (id: string, additive: boolean) => void;
  onSelectEdge: (id: string) => void;
  /** Asked for by a double click or tap. */
  onOpenNode: (id: string) => void;
  onClearSelection: () => void;
  /** New positions of the nodes that were dragged. */
  onMove: (positions: Record<string, Position>) => void;
  onReady: (controls: CanvasControls) => void;
}
