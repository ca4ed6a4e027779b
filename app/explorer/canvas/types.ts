/** What the canvas is told and what it offers: all that the rest of the explorer knows of it. */
import type { ColumnHead } from '../layout/types';
import type { Theme } from '../picture/look';
import type { Position, Scene } from '../state/types';

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
  /** Brings a node to the middle; nothing happens for one that is not drawn. */
  centreOn: (id: string) => void;
  viewport: () => Viewport;
  /** Where a node is in the window, in CSS pixels; null for one that is not drawn. */
  placeOf: (id: string) => Position | null;
}

export interface CanvasProps {
  scene: Scene;
  /** The headings in the columns layout; null in the force layout. */
  columns: readonly ColumnHead[] | null;
  theme: Theme;
  reducedMotion: boolean;
  /** Says what the picture shows, for those who cannot see it. */
  label: string;
  /** Whether + - 0 and the arrow keys work while the canvas has focus. */
  keys: boolean;
  onSelectNode: (id: string, additive: boolean) => void;
  onSelectEdge: (id: string) => void;
  /** Asked for by a double click or tap. */
  onOpenNode: (id: string) => void;
  onClearSelection: () => void;
  /** New positions of the nodes that were dragged. */
  onMove: (positions: Record<string, Position>) => void;
  onReady: (controls: CanvasControls) => void;
}
