/** What each switch of the filters stands for on the canvas, with live counts. Pure. */
import { commonnesses, kindRow, relationRow, type Commonness } from '@/graph/model';
import { edgePasses, edgesOnCanvas } from './scene';
import type { Library, View } from './types';

export interface FilterOption {
  value: string;
  label: string;
  /** Nodes or lines on the canvas with this value that the other filters let through. */
  count: number;
  on: boolean;
}

export interface FilterOptions {
  kinds: FilterOption[];
  relations: FilterOption[];
  sources: FilterOption[];
  commonness: FilterOption[];
}

function tally(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function options(
  all: readonly string[],
  passing: readonly string[],
  off: readonly string[],
  label: (value: string) => string,
): FilterOption[] {
  const counts = tally(passing);
  return [...new Set(all)]
    .map((value) => ({ value, label: label(value), count: counts.get(value) ?? 0, on: !off.includes(value) }))
    .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
}

const commonnessOrder: readonly (Commonness | 'none')[] = [...commonnesses, 'none'];

/** The switches for what is on the canvas. A group with one value only has no switch worth showing: see `worthShowing`. */
export function filterOptions(
  view: View,
  library: Library,
  labels: { commonness: Record<Commonness | 'none', string>; source: (id: string) => string },
): FilterOptions {
  const { filters } = view;
  const edges = edgesOnCanvas(view, library);
  const nodes = Object.keys(view.nodes).flatMap((id) => library.nodes[id] ?? []);
  const passing = (ignored: Partial<typeof filters>) =>
    edges.filter((edge) => edgePasses(edge, { ...filters, ...ignored }));
  return {
    kinds: options(
      nodes.map((node) => node.kind),
      nodes.filter((node) => !view.hidden.includes(node.id)).map((node) => node.kind),
      filters.kindsOff,
      (kind) => kindRow(kind).plural,
    ),
    relations: options(
      edges.map((edge) => edge.relation),
      passing({ relationsOff: [] }).map((edge) => edge.relation),
      filters.relationsOff,
      (relation) => relationRow(relation).label,
    ),
    sources: options(
      edges.flatMap((edge) => edge.sourceIds),
      passing({ sourcesOff: [] }).flatMap((edge) => edge.sourceIds),
      filters.sourcesOff,
      labels.source,
    ),
    commonness: options(
      edges.map((edge) => edge.commonness ?? 'none'),
      passing({ commonnessOff: [] }).map((edge) => edge.commonness ?? 'none'),
      filters.commonnessOff,
      (value) => labels.commonness[value as Commonness | 'none'],
    ).sort(
      (a, b) =>
        commonnessOrder.indexOf(a.value as Commonness | 'none') -
        commonnessOrder.indexOf(b.value as Commonness | 'none'),
    ),
  };
}

/** A control with only one value is not shown. */
export const worthShowing = (group: readonly FilterOption[]): boolean =>
  group.length > 1 || group.some((option) => !option.on);
