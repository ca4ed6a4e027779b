/** Writing XML by hand, safely: every text and attribute goes through here. */

/** Characters that XML 1.0 forbids even when escaped, lone surrogates included. */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** A text made safe for an element's content or an attribute's value. */
export function escapeXml(text: string): string {
  return text.replace(forbidden, '�').replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** A number with at most one decimal: enough for a picture, and the same on every machine. */
export function num(value: number): string {
  return String(Math.round(value * 10) / 10);
}

export type AttributeValue = string | number | null | undefined;

/** `<name a="1">inner</name>`; attributes that are null or undefined are left out. `inner` must be XML already. */
export function tag(
  name: string,
  attributes: Record<string, AttributeValue>,
  inner: string | readonly string[] = '',
): string {
  const list = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? num(value) : escapeXml(value ?? '')}"`)
    .join('');
  const content = typeof inner === 'string' ? inner : inner.join('');
  return content === '' ? `<${name}${list}/>` : `<${name}${list}>${content}</${name}>`;
}
