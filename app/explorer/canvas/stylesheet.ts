/**
 * The look in cytoscape's words: pure, from theme, layout and weight of drawing to a stylesheet. Colours and sizes
 * come from picture/look.ts, which the SVG shares.
 */
import type { StylesheetJson } from 'cytoscape';
import { palettes } from '../picture/look';
import { edgeRules } from './edgeRules';
import { nodeRules } from './nodeRules';
import type { StyleChoice } from './styleRule';

/** The stylesheet of a theme, a layout and a weight of drawing. */
export function stylesheetOf(choice: StyleChoice): StylesheetJson {
  const palette = palettes[choice.theme];
  return [...nodeRules(choice, palette), ...edgeRules(choice, palette)];
}
