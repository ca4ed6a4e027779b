/** What the rules of the stylesheet are made from. */
import type { LayoutName } from '../layout/types';
import type { Theme } from '../picture/look';

export interface StyleChoice {
  theme: Theme;
  layout: LayoutName;
  /** Beyond a number of elements: straight lines without arrows, labels only when near. */
  light: boolean;
}

export interface Rule {
  selector: string;
  style: Record<string, unknown>;
}

/** Labels smaller than this on screen are not drawn; in columns they stay as texture, since lines begin behind them. */
export const smallestLabel = { columns: 3, tree: 3, force: 7, light: 10 } as const;
/** The labels' font, and what stands in for it. */
export const family = '"Inter Variable", Inter, sans-serif';
