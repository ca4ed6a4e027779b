/** Fills a form of the short answer: names become links, lists are joined and cut, and verbs agree. */
import { isPlural, limits, nameInSentence, type Edge, type GraphNode } from '../model';
import { qualifierWords } from './sentences';
import { capitalised, listSome } from './words';

/** A piece of a sentence: plain words, or the name of a concept with its id. */
export type SummaryPart = { text: string } | { text: string; id: string };

/** One of those that a list names, with the claim that puts it there. */
export interface SummaryItem {
  node: GraphNode;
  edge: Edge;
}

export interface SummaryList {
  items: readonly SummaryItem[];
  /** Others that belong into the list and were not handed over. */
  rest: number;
  /** What stands for {lead}, as a source has it; then no claim's context is said again. */
  lead: string | null;
}

/** When a claim holds, behind the name that it holds for. */
function note({ edge }: SummaryItem, lead: string | null): string {
  const words = [qualifierWords(edge), lead === null ? (edge.context ?? '') : ''].filter(
    (part) => part !== '',
  );
  return words.length === 0 ? '' : ` (${words.join('; ')})`;
}

/** The list as parts. Joined by the same words as any list, with a mark for each name, so that names keep their ids. */
function listParts({ items, rest, lead }: SummaryList, last: 'and' | 'or'): SummaryPart[] {
  const named = items.slice(0, limits.summaryNames);
  const marks = named.map((_, index) => `\u0000${index}\u0000`);
  return listSome(marks, items.length + rest, last)
    .split('\u0000')
    .flatMap((piece, place): SummaryPart[] => {
      const item = place % 2 === 1 ? named[Number(piece)] : undefined;
      if (item === undefined) return piece === '' ? [] : [{ text: piece }];
      const name = { text: nameInSentence(item.node), id: item.node.id };
      const words = note(item, lead);
      return words === '' ? [name] : [name, { text: words }];
    });
}

/** Chooses the words of [centre:…], [list:…] and [count:…]. */
function agree(form: string, centre: GraphNode, { items, rest }: SummaryList): string {
  const count = items.length + rest;
  const [first] = items;
  const many: Record<string, boolean> = {
    centre: isPlural(centre),
    list: count > 1 || (first !== undefined && isPlural(first.node)),
    count: count > 1,
  };
  return form.replace(/\[(\w+):([^|\]]*)\|([^\]]*)\]/g, (_, whose: string, one: string, several: string) =>
    many[whose] === true ? several : one,
  );
}

/** The sentence that a form makes of a concept and a list, with its full stop. */
export function fillForm(form: string, centre: GraphNode, list: SummaryList): SummaryPart[] {
  const parts = agree(form, centre, list)
    .split(/(\{c\}|\{and\}|\{or\}|\{lead\})/)
    .filter((piece) => piece !== '')
    .flatMap((piece): SummaryPart[] => {
      if (piece === '{lead}') return [{ text: list.lead ?? '' }];
      if (piece === '{c}') return [{ text: nameInSentence(centre), id: centre.id }];
      if (piece === '{and}' || piece === '{or}') return listParts(list, piece === '{or}' ? 'or' : 'and');
      return [{ text: piece }];
    });

  const [first, ...others] = parts;
  return first === undefined ? [] : [{ ...first, text: capitalised(first.text) }, ...others, { text: '.' }];
}
