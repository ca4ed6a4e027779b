/**
 * How an element is drawn: as the GEXF file that it came from said, so that a layout made in Gephi comes back to it;
 * else a node has its kind's colour.
 */
import type { Attributes } from '../../model';
import { legalXml, type XmlElement } from '../xml/write';

/** Elements and attributes in the order in which they are written. */
const parts: Readonly<Record<string, readonly string[]>> = {
  color: ['r', 'g', 'b', 'a', 'hex'],
  position: ['x', 'y', 'z'],
  size: ['value'],
  thickness: ['value'],
  shape: ['value', 'uri'],
};

/** "#0072B2" as red, green and blue. */
function colourElement(hex: string): XmlElement {
  const channel = (at: number) => String(Number.parseInt(hex.slice(at, at + 2), 16));
  return { '@r': channel(1), '@g': channel(3), '@b': channel(5) };
}

/** @param colour of a node that says none, as `#rrggbb` */
export function vizElements(attributes: Attributes, colour: string | null): XmlElement {
  const elements: XmlElement = {};
  for (const [name, of] of Object.entries(parts)) {
    const element: XmlElement = {};
    for (const part of of) {
      const path = part === 'value' ? `viz:${name}` : `viz:${name}.${part}`;
      const value = attributes[path];
      if (typeof value === 'string' || typeof value === 'number')
        element[`@${part}`] = legalXml(String(value));
    }
    if (Object.keys(element).length > 0) elements[`viz:${name}`] = [element];
  }
  if (colour !== null && !('viz:color' in elements)) elements['viz:color'] = [colourElement(colour)];
  return elements;
}
