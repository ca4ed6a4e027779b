/** The sources of an answer, numbered in the order in which claims name them. */
import type { Source } from '../../model';
import { plainText } from './plainText';

export interface ToldSource {
  number: number;
  id: string;
  title: string;
  publisher: string | null;
  date: string | null;
  /** http or https, or null. */
  url: string | null;
}

const textOrNull = (text: string | null): string | null => (text === null ? null : plainText(text));

/** An address of the web, on one line; null for any other. */
export function webAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) return null;
  return plainText(url);
}

export class Sources {
  readonly #numbers = new Map<string, number>();
  readonly #list: ToldSource[] = [];

  /** The number of a source. */
  of({ id, title, publisher, date, url }: Source): number {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    const number = this.#list.length + 1;
    this.#list.push({
      number,
      id,
      title: plainText(title),
      publisher: textOrNull(publisher),
      date: textOrNull(date),
      url: webAddress(url),
    });
    this.#numbers.set(id, number);
    return number;
  }

  get list(): ToldSource[] {
    return [...this.#list];
  }
}
