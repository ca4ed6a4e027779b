/** What GEXF says of an element beside its attributes: when it was there, whose child it is, how it is drawn. */
import type { XmlTag } from '../xml/read';
import { declaredValue, putProperty } from '../xml/values';

export type Properties = Map<string, unknown>;

/** Times in the order in which they are told. */
const timeNames = ['timestamp', 'timestamps', 'intervals', 'start', 'startopen', 'end', 'endopen'];

/** "start 2009, end 2010", or null where nothing says when. */
function timesOf({ attributes }: XmlTag): string | null {
  const times = timeNames.flatMap((name) => {
    const time = attributes.get(name);
    return time === undefined ? [] : [`${name} ${time}`];
  });
  return times.length === 0 ? null : times.join(', ');
}

/** A time at which an element was there. */
export function putSpell(properties: Properties, tag: XmlTag): void {
  const times = timesOf(tag);
  if (times !== null) properties.set('spells', [properties.get('spells') ?? [], times].flat());
}

/** A value; one that held for a time only is told with it: "5 (start 2009, end 2010)". */
export function putValue(properties: Properties, [name, value]: [string, unknown], tag: XmlTag): void {
  const times = timesOf(tag);
  if (times === null) putProperty(properties, name, value);
  else properties.set(name, [properties.get(name) ?? [], `${String(value)} (${times})`].flat());
}

const drawn = new Set(['color', 'position', 'size', 'shape', 'thickness']);

/** Whether an element says how the one around it is drawn. */
export const isViz = ({ name }: XmlTag): boolean => drawn.has(name);

/** How an element is drawn: `viz:size`, `viz:position.x`, `viz:color.hex`. */
export function putViz(properties: Properties, { name, attributes }: XmlTag): void {
  for (const [attribute, text] of attributes) {
    const isNumber = name !== 'shape' && attribute !== 'hex';
    const path = attribute === 'value' ? `viz:${name}` : `viz:${name}.${attribute}`;
    putProperty(properties, path, declaredValue(text, isNumber ? 'double' : 'string'));
  }
}

/** Attributes of an element that have no place of their own in the model. */
export function putRest(properties: Properties, { attributes }: XmlTag, places: readonly string[]): void {
  for (const [name, text] of attributes) {
    if (places.includes(name) || /^xml(?:ns)?(?:$|:)/.test(name)) continue;
    putProperty(properties, name, declaredValue(text, name === 'weight' ? 'double' : 'string'));
  }
}
