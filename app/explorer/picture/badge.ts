/** The badge that tells how many neighbours of a node are not in the picture: "+12" at its lower left. */
import { textWidth } from '../layout/measure';
import { palettes, type Theme } from './look';
import type { Pill, PillPaint } from './pill';

export interface Badge extends Pill {
  /** Its middle, from the middle of the node. */
  x: number;
  y: number;
}

const font = 9;
const height = 13;

/** "12", "1.2K". */
export const briefly = new Intl.NumberFormat('en', { notation: 'compact' });

/** The patch for a badge's text. */
export function badgePill(text: string): Pill {
  return { text, font, width: Math.ceil(textWidth(text, font, true)) + 7, height };
}

/** Dark on light ground, light on dark. */
export function badgePaint(theme: Theme): PillPaint {
  const { ground, ink } = palettes[theme];
  return { fill: ink, stroke: ground, ink: ground };
}

/** The badge of a node whose shape has this half size; null where none is to be shown. */
export function badgeOf(more: number | null, radius: number): Badge | null {
  if (more === null || more <= 0) return null;
  const pill = badgePill(`+${briefly.format(more)}`);
  return { ...pill, x: -radius - pill.width / 2 + 7, y: radius - 1 };
}
