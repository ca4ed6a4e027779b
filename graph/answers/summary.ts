/**
 * The short answer of a concept: what its claims come to, in a few sentences. Negated claims are never in it, and
 * neither are relations that the table does not know; every hedge, context and qualifier is kept.
 */
import type { Edge, GraphNode } from '../model';
import { byCodePoint } from './codePoint';
import { summaryRows, type SummaryForm, type SummaryRow, type SummaryTopic } from './summaryForms';
import { fillForm, type SummaryItem, type SummaryList, type SummaryPart } from './summaryList';

export type { SummaryPart, SummaryTopic };

/** One sentence. Those of one topic stand together. */
export interface SummarySentence {
  topic: SummaryTopic;
  parts: SummaryPart[];
  /** Ids of the edges that it rests on. */
  edges: string[];
}

/** How many distinct neighbours there are; a store's `NeighbourCount` fits. */
export interface SummaryCount {
  relation: string;
  direction: 'out' | 'in';
  negated: boolean;
  count: number;
}

interface Bucket extends SummaryList {
  form: Pick<SummaryForm, 'first' | 'next'>;
}

/** The row's items, best evidence first. */
function itemsOf(
  row: SummaryRow,
  centre: string,
  edges: readonly Edge[],
  nodes: ReadonlyMap<string, GraphNode>,
): SummaryItem[] {
  const [here, there] =
    row.direction === 'out' ? (['subject', 'object'] as const) : (['object', 'subject'] as const);
  return edges
    .filter(
      (edge) =>
        edge.relation === row.relation && !edge.negated && edge[here] === centre && edge[there] !== centre,
    )
    .flatMap((edge) => {
      const node = nodes.get(edge[there]);
      return node === undefined ? [] : [{ node, edge }];
    })
    .sort(
      (a, b) =>
        b.edge.weight - a.edge.weight ||
        byCodePoint(a.node.name, b.node.name) ||
        byCodePoint(a.edge.id, b.edge.id),
    );
}

const grouped = (items: readonly SummaryItem[], key: (item: SummaryItem) => unknown): SummaryItem[][] => {
  const groups = new Map<string, SummaryItem[]>();
  for (const item of items) {
    const text = JSON.stringify(key(item));
    groups.set(text, [...(groups.get(text) ?? []), item]);
  }
  return [...groups.values()];
};

const ordinals = ['first', 'second', 'third'];

/** How treatments of one line are said: the context of a later line is when its turn comes. */
function lineForm(line: number, lead: string | null): string {
  if (line === 1) return '{c} can be treated first with {or}';
  if (lead !== null) return '{lead}: {or}';
  const ordinal = ordinals[line - 1];
  const named = ordinal === undefined ? `treatment of line ${line}` : `${ordinal}-line treatment`;
  return `[count:A ${named} is|As ${named}:] {and}`;
}

/** Treatments that have a line, one sentence for each line and context. */
function treatmentLines(items: readonly SummaryItem[]): Bucket[] {
  const lined = items.filter(({ edge }) => edge.treatmentLine !== null);
  return grouped(lined, ({ edge }) => [edge.treatmentLine, edge.treatmentLine === 1 ? null : edge.context])
    .map((own) => ({ own, line: own[0]?.edge.treatmentLine ?? 1, context: own[0]?.edge.context ?? null }))
    .sort((a, b) => a.line - b.line)
    .map(({ own, line, context }) => {
      const lead = line === 1 ? null : context;
      const form = lineForm(line, lead);
      return { form: { first: form, next: form }, items: own, rest: 0, lead };
    });
}

/** The sentences of one form: what holds always, then what holds in one context each, where the form tells these apart. */
function byContext(form: SummaryForm, items: readonly SummaryItem[], rest: number): Bucket[] {
  const { inContext } = form;
  if (inContext === undefined) return [{ form, items, rest, lead: null }];
  const sometimes = grouped(
    items.filter(({ edge }) => edge.context !== null),
    ({ edge }) => edge.context,
  );
  return [
    { form, items: items.filter(({ edge }) => edge.context === null), rest, lead: null },
    ...sometimes.map((own) => ({ form: inContext, items: own, rest: 0, lead: own[0]?.edge.context ?? null })),
  ];
}

/** The row's sentences to be: treatments by line, then all others by how often. */
function bucketsOf(row: SummaryRow, items: readonly SummaryItem[], rest: number): Bucket[] {
  const byLine = row.relation === 'TREATS' && row.direction === 'in';
  const lines = byLine ? treatmentLines(items) : [];
  const others = byLine ? items.filter(({ edge }) => edge.treatmentLine === null) : items;
  const formOf = ({ edge }: SummaryItem): SummaryForm | undefined =>
    row.forms.find((form) => form.often === edge.commonness) ??
    row.forms.find((form) => form.often === 'unsaid');
  const often = row.forms.flatMap((form) => {
    const own = others.filter((item) => formOf(item) === form);
    return byContext(form, own, form.often === 'unsaid' ? rest : 0);
  });
  return [...lines, ...often].filter((bucket) => bucket.items.length > 0 || bucket.rest > 0);
}

/** How many of a row's neighbours the counts tell of and the edges do not. */
function restOf(row: SummaryRow, items: readonly SummaryItem[], counts: readonly SummaryCount[]): number {
  const told = counts
    .filter((count) => count.relation === row.relation && count.direction === row.direction && !count.negated)
    .reduce((sum, count) => sum + count.count, 0);
  return Math.max(0, told - new Set(items.map(({ node }) => node.id)).size);
}

/**
 * The short answer of a concept.
 * @param edges its edges, in any order; others and negated ones are passed over
 * @param nodes the concepts at their other ends
 * @param counts where `edges` are not all of them: how many there are, so that lists end in the right "and 6 more"
 */
export function summarise(
  centre: GraphNode,
  edges: readonly Edge[],
  nodes: ReadonlyMap<string, GraphNode>,
  counts: readonly SummaryCount[] = [],
): SummarySentence[] {
  return summaryRows.flatMap((row) => {
    const items = itemsOf(row, centre.id, edges, nodes);
    const rest = restOf(row, items, counts);
    if (items.length === 0) return [];
    return bucketsOf(row, items, rest).map(({ form, ...list }, place) => ({
      topic: row.topic,
      parts:
        list.items.length === 0
          ? [{ text: `There ${list.rest === 1 ? 'is' : 'are'} ${list.rest} more.` }]
          : fillForm(place === 0 ? form.first : form.next, centre, list),
      edges: list.items.map(({ edge }) => edge.id),
    }));
  });
}
