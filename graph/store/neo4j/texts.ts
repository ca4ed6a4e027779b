/**
 * Texts as they go over the wire. JavaScript's may hold half of a surrogate pair, which a file's "\ud800" is and which
 * UTF-8 cannot write: the driver would make all of them one and the same character. So each is spelt out, as a mark
 * and four digits, and so is the mark itself. Where the server sorts, a text with such a half sorts by the mark.
 */
const mark = '\ue000';
/** Half a pair on its own: with the flag u, a whole one is one letter. */
const unwritable = /[\p{Surrogate}\ue000]/gu;
const spelt = /\ue000([0-9a-f]{4})/g;

const write = (text: string): string =>
  text.replace(unwritable, (letter) => mark + letter.charCodeAt(0).toString(16));

const read = (text: string): string =>
  text.includes(mark)
    ? text.replace(spelt, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
    : text;

/** Changes every text in lists and plain objects, at any depth; the driver's own values stay as they are. */
function withTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((part) => withTexts(part, change));
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) {
    return value;
  }
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, withTexts(part, change)]));
}

/** A parameter with texts that can be sent. */
export function sentTexts(value: unknown): unknown {
  return withTexts(value, write);
}

/** What was sent, out of an answer. */
export function receivedTexts(value: unknown): unknown {
  return withTexts(value, read);
}
