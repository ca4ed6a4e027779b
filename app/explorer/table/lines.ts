/** The lines on the picture as rows, and what can be told of each. Pure. */
import { sentence } from '@/graph/answers/sentences';
import { commonnessWords } from '@/graph/answers/evidenceWords';
import { relationRow, type GraphNode } from '@/graph/model';
import { table } from '@/app/messages/table';
import type { DrawnEdge, Library, Scene } from '../state/types';
import type { Column } from './types';

export interface LineRow {
  key: string;
  drawn: DrawnEdge;
  subject: GraphNode;
  object: GraphNode;
  sentence: string;
}

const words = table.line;
const yes = (is: boolean) => (is ? table.yes : table.no);

/** As the sources have it: of concepts that are shown as one, each line keeps its own. */
export function lineRows(scene: Scene, library: Pick<Library, 'nodes'>): LineRow[] {
  return scene.edges.flatMap((drawn) => {
    const { said } = drawn;
    const subject = library.nodes[said.subject];
    const object = library.nodes[said.object];
    if (subject === undefined || object === undefined) return [];
    return [{ key: said.id, drawn, subject, object, sentence: sentence(said, subject, object) }];
  });
}

export const lineColumns: readonly Column<LineRow>[] = [
  { id: 'sentence', heading: words.sentence, width: 24, usual: true, cell: (row) => row.sentence },
  { id: 'from', heading: words.from, width: 12, usual: false, cell: ({ subject }) => subject.name },
  {
    id: 'relation',
    heading: words.relation,
    width: 12,
    usual: true,
    cell: ({ drawn }) => relationRow(drawn.said.relation).label,
  },
  { id: 'to', heading: words.to, width: 12, usual: false, cell: ({ object }) => object.name },
  {
    id: 'often',
    heading: words.often,
    width: 9,
    usual: true,
    cell: ({ drawn }) => (drawn.said.commonness === null ? null : commonnessWords[drawn.said.commonness]),
  },
  {
    id: 'when',
    heading: words.when,
    width: 15,
    usual: false,
    cell: ({ drawn }) => drawn.said.context,
  },
  {
    id: 'claims',
    heading: words.claims,
    width: 7,
    usual: true,
    number: true,
    cell: ({ drawn }) => drawn.said.statements,
  },
  {
    id: 'sources',
    heading: words.sources,
    width: 7,
    usual: true,
    number: true,
    cell: ({ drawn }) => drawn.said.sources,
  },
  {
    id: 'weight',
    heading: words.weight,
    width: 8,
    usual: true,
    number: true,
    cell: ({ drawn }) => Math.round(drawn.said.weight * 100) / 100,
  },
  {
    id: 'negated',
    heading: words.negated,
    width: 7,
    usual: false,
    cell: ({ drawn }) => yes(drawn.said.negated),
  },
  {
    id: 'disputed',
    heading: words.disputed,
    width: 9,
    usual: false,
    cell: ({ drawn }) => yes(drawn.disputed),
  },
  {
    id: 'unchecked',
    heading: words.unchecked,
    width: 10,
    usual: false,
    cell: ({ drawn }) => yes(drawn.unchecked),
  },
  { id: 'id', heading: words.id, width: 20, usual: false, cell: ({ drawn }) => drawn.said.id },
];
