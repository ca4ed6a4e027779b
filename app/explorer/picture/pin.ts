/** The mark of what is pinned: a needle with its head. */
import { palettes, type Theme } from './look';
import { num, tag } from './xml';

/** Width and height of the mark, in model pixels. */
export const pinSize = { width: 11, height: 14 } as const;

/**
 * The middle of the mark, from the middle of a node with this half size: at the upper right, where what counts many has
 * its second shape and bears it at the lower left.
 */
export const pinPlace = (radius: number, counts: boolean): { x: number; y: number } =>
  counts ? { x: 1 - radius, y: radius - 2 } : { x: radius - 1, y: -radius - 1 };

/** The outline around a middle: its point is at the middle of the lower edge. */
export function pinPath(x: number, y: number): string {
  const [top, bottom] = [y - pinSize.height / 2 + 1, y + pinSize.height / 2 - 1];
  const half = pinSize.width / 2 - 1;
  return `M${num(x)} ${num(bottom)}L${num(x - half)} ${num(top + half + 2)}A${num(half)} ${num(half)} 0 1 1 ${num(x + half)} ${num(top + half + 2)}Z`;
}

/** The mark as an SVG element, around a middle. */
export function pinSvg(x: number, y: number, theme: Theme): string {
  const { ground, ink } = palettes[theme];
  const head = { cx: x, cy: y - 1.5, r: 1.6, fill: ground };
  return (
    tag('path', {
      d: pinPath(x, y),
      fill: ink,
      stroke: ground,
      'stroke-width': 1,
      'stroke-linejoin': 'round',
    }) + tag('circle', head)
  );
}
