/** The concepts on the picture as rows, and what can be told of each. Pure. */
import { kindRow } from '@/graph/model';
import { table } from '@/app/messages/table';
import { linesByEnd } from '../state/scene';
import type { DrawnNode, Scene } from '../state/types';
import type { Column } from './types';

export interface ConceptRow {
  key: string;
  drawn: DrawnNode;
  /** Lines of the picture that end at it. */
  lines: number;
}

const words = table.concept;
const yes = (is: boolean) => (is ? table.yes : table.no);
/** What the concepts that are shown as one hold together. */
const all = ({ drawn }: ConceptRow, list: 'synonyms' | 'xrefs' | 'datasets') =>
  [...new Set(drawn.concepts.flatMap((concept) => concept[list]))].join('; ');

export function conceptRows(scene: Scene): ConceptRow[] {
  const lines = linesByEnd(scene.edges.map(({ edge }) => edge));
  return scene.nodes.map((drawn) => ({
    key: drawn.node.id,
    drawn,
    lines: lines.get(drawn.node.id) ?? 0,
  }));
}

/** @param lens whether one is on: without, nothing can be said of it */
export function conceptColumns(lens: boolean): Column<ConceptRow>[] {
  return [
    { id: 'name', heading: words.name, width: 17, usual: true, cell: ({ drawn }) => drawn.node.name },
    {
      id: 'kind',
      heading: words.kind,
      width: 11,
      usual: true,
      cell: ({ drawn }) => kindRow(drawn.node.kind).label,
    },
    { id: 'lines', heading: words.lines, width: 7, usual: true, number: true, cell: ({ lines }) => lines },
    ...(lens
      ? [
          {
            id: 'lens',
            heading: words.lens,
            width: 10,
            usual: true,
            cell: ({ drawn }: ConceptRow) => (drawn.inLens === null ? null : yes(drawn.inLens)),
          },
        ]
      : []),
    { id: 'also', heading: words.also, width: 18, usual: true, cell: (row) => all(row, 'synonyms') },
    {
      id: 'more',
      heading: words.more,
      width: 10,
      usual: false,
      number: true,
      cell: ({ drawn }) => drawn.more,
    },
    {
      id: 'definition',
      heading: words.definition,
      width: 24,
      usual: false,
      cell: ({ drawn }) => drawn.concepts.flatMap(({ description }) => description ?? [])[0] ?? null,
    },
    {
      id: 'id',
      heading: words.id,
      width: 13,
      usual: true,
      cell: ({ drawn }) => drawn.concepts.map(({ id }) => id).join('; '),
    },
    { id: 'codes', heading: words.codes, width: 16, usual: false, cell: (row) => all(row, 'xrefs') },
    { id: 'datasets', heading: words.datasets, width: 13, usual: false, cell: (row) => all(row, 'datasets') },
    {
      id: 'stored',
      heading: words.stored,
      width: 7,
      usual: false,
      cell: ({ drawn }) => yes(!drawn.overlay),
    },
  ];
}
