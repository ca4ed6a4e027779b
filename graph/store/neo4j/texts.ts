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

/** Changes every text in lists and plain objects, at any depth. What holds none to change is not copied. */
function withTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    const changed = list.map((part) => withTexts(part, change));
    return changed.every((part, at) => part === list[at]) ? list : changed;
  }
  // The driver's own values stay as they are.
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) {
    return value;
  }
  let copy: Record<string, unknown> | null = null;
  for (const [name, part] of Object.entries(value)) {
    const changed = withTexts(part, change);
    // The copy has the name as its own already, so that even __proto__ is but a name.
    if (changed !== part) (copy ??= { ...value })[name] = changed;
  }
  return copy ?? value;
}

/** A parameter with texts that can be sent. */
export function sentTexts(value: unknown): unknown {
  return withTexts(value, write);
}

/** What was sent, out of an answer. */
export function receivedTexts(value: unknown): unknown {
  return withTexts(value, read);
}
