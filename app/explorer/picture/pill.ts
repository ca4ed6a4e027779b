/** A word on a rounded patch: the marks on lines, the badges on nodes. */
import { escapeXml, tag } from './xml';

export interface Pill {
  text: string;
  font: number;
  width: number;
  height: number;
}

export interface PillPaint {
  fill: string;
  stroke: string;
  ink: string;
}

/** The patch with its word, around a middle. */
export function pillSvg({ text, font, width, height }: Pill, x: number, y: number, paint: PillPaint): string {
  const patch = {
    x: x - width / 2,
    y: y - height / 2,
    width,
    height,
    rx: height / 2,
    fill: paint.fill,
    stroke: paint.stroke,
    'stroke-width': 1,
  };
  const word = {
    x,
    y: y + font * 0.35,
    'text-anchor': 'middle',
    'font-size': font,
    'font-weight': 600,
    fill: paint.ink,
  };
  return tag('rect', patch) + tag('text', word, escapeXml(text));
}
