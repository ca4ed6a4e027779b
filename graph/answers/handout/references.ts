/** The numbered references of a hand-out, each once, in the order in which the page names them. */
import { linkOut, type Statement } from '../../model';
import { plainText } from '../told/plainText';
import { webAddress } from '../told/sources';
import type { HandoutDataset, HandoutReference } from './types';

const textOrNull = (text: string | null | undefined): string | null =>
  text === null || text === undefined || text === '' ? null : plainText(text);

/** What a claim rests on, as keys: its source first, then its publications. Equal keys are one reference. */
export const referenceKeys = ({ evidence }: Statement): string[] => [
  `source ${evidence.source.id}`,
  ...new Set(evidence.publications.map((id) => `publication ${id}`)),
];

type Unnumbered = HandoutReference extends infer R ? (R extends unknown ? Omit<R, 'number'> : never) : never;

export class HandoutReferences {
  readonly #numbers = new Map<string, number>();
  readonly #list: HandoutReference[] = [];
  readonly #datasets: ReadonlyMap<string, HandoutDataset>;

  constructor(datasets: readonly HandoutDataset[]) {
    this.#datasets = new Map(datasets.map((dataset) => [dataset.name, dataset]));
  }

  #number(key: string, make: () => Unnumbered): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#list.length + 1;
    this.#list.push({ ...make(), number });
    this.#numbers.set(key, number);
    return number;
  }

  /** The numbers of what some claims rest on, ascending, at most `most`; and how many there are beyond. */
  of(claims: readonly Statement[], most: number): { references: number[]; moreReferences: number } {
    // Sources before publications: who says it matters most.
    const keys = new Set([
      ...claims.map((claim) => referenceKeys(claim)[0] ?? ''),
      ...claims.flatMap((claim) => referenceKeys(claim).slice(1)),
    ]);
    const told = new Set([...keys].slice(0, most));
    const numbers = new Set<number>();
    for (const claim of claims) for (const number of this.#ofClaim(claim, told)) numbers.add(number);
    return { references: [...numbers].sort((a, b) => a - b), moreReferences: keys.size - told.size };
  }

  *#ofClaim(claim: Statement, told: ReadonlySet<string>): Iterable<number> {
    const { source, publications, license } = claim.evidence;
    if (told.has(`source ${source.id}`)) {
      const number = this.#number(`source ${source.id}`, () => ({
        what: 'source',
        title: plainText(source.title),
        publisher: textOrNull(source.publisher),
        date: textOrNull(source.date),
        url: webAddress(source.url),
        licences: [],
      }));
      this.#licensed(number, license ?? this.#datasets.get(claim.dataset)?.license);
      yield number;
    }
    for (const id of publications) {
      if (!told.has(`publication ${id}`)) continue;
      const url = webAddress(linkOut(id) ?? id);
      yield this.#number(`publication ${id}`, () => ({ what: 'publication', title: plainText(id), url }));
    }
  }

  #licensed(number: number, licence: string | null | undefined): void {
    const reference = this.#list[number - 1];
    const words = textOrNull(licence);
    if (words === null || reference === undefined || reference.what === 'publication') return;
    if (!reference.licences.includes(words)) reference.licences.push(words);
  }

  /** The numbers of data sets, for what no single claim says: a definition. */
  ofDatasets(names: readonly string[]): number[] {
    return names.map((name) => {
      const known = this.#datasets.get(name);
      const number = this.#number(`dataset ${name}`, () => ({
        what: 'dataset',
        title: plainText(known?.title ?? name),
        url: webAddress(known?.url ?? null),
        licences: [],
      }));
      this.#licensed(number, known?.license);
      return number;
    });
  }

  get list(): HandoutReference[] {
    return [...this.#list];
  }
}
