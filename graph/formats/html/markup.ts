/** Markup in which every text is escaped, since there is no way to put one in unescaped. */

/** Markup that is safe already. Only `markup` makes it. */
export class Markup {
  constructor(readonly text: string) {}
}

/** What may stand in a template. Texts are escaped; null is nothing. */
export type Content = Markup | string | number | null | readonly Markup[];

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Characters that HTML has no way to write. */
const illegal = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g;

const escaped = (text: string): string =>
  text.replace(illegal, '\uFFFD').replace(/[&<>"']/g, (character) => entities[character] ?? character);

function markupOf(content: Content): string {
  if (content === null) return '';
  if (content instanceof Markup) return content.text;
  if (typeof content === 'string' || typeof content === 'number') return escaped(String(content));
  return content.map(markupOf).join('');
}

/** A piece of markup: markup`<p>${name}</p>`. Attributes are quoted in the template. */
export function markup(parts: TemplateStringsArray, ...values: readonly Content[]): Markup {
  return new Markup(parts.map((part, index) => part + markupOf(values[index] ?? null)).join(''));
}

/** A web address as a link; anything else, `javascript:` too, as text. */
export function link(address: string | null, label: string): Markup {
  if (address === null || !isWebAddress(address)) return markup`${label}`;
  return markup`<a href="${address}" rel="noreferrer noopener">${label}</a>`;
}

function isWebAddress(text: string): boolean {
  try {
    return ['http:', 'https:'].includes(new URL(text).protocol);
  } catch {
    return false;
  }
}
