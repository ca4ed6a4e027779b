/** The numbered references of a page: sources and publications, numbered in the order in which claims name them. */
import { linkOut, type Evidence, type Source } from '../../model';
import { markup, link, type Markup } from './markup';

type Reference = { what: 'source'; source: Source } | { what: 'publication'; id: string };

const unknown = 'not known';

function sourceHtml({ title, publisher, date, url }: Source): Markup {
  return markup`${link(url, title)}. Publisher: ${publisher ?? unknown}. Date: ${date ?? unknown}.`;
}

export class References {
  readonly #numbers = new Map<string, number>();
  readonly #list: Reference[] = [];

  #number(key: string, reference: Reference): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#list.push(reference);
    this.#numbers.set(key, number);
    return number;
  }

  /** The numbers of what a claim rests on, its source first. */
  of({ source, publications }: Evidence): number[] {
    return [
      this.#number(`source ${source.id}`, { what: 'source', source }),
      ...new Set(publications.map((id) => this.#number(`publication ${id}`, { what: 'publication', id }))),
    ];
  }

  get count(): number {
    return this.#list.length;
  }

  list(): Markup {
    const items = this.#list.map((reference, index) => {
      const told =
        reference.what === 'source'
          ? sourceHtml(reference.source)
          : markup`${link(linkOut(reference.id) ?? reference.id, reference.id)}`;
      return markup`<li id="r${index + 1}">${told}</li>\n`;
    });
    return markup`<ol class="references">
${items}</ol>`;
  }
}

/** "[1] [4]", each a link. */
export function referenceLinks(numbers: readonly number[]): Markup {
  const links = numbers.map(
    // The first stays with the word before it.
    (number, index) =>
      markup`${index === 0 ? '\u00A0' : ' '}<a href="#r${number}" aria-label="Reference ${number}">[${number}]</a>`,
  );
  return markup`${links}`;
}
