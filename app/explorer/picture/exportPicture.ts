/**
 * The picture of an export that is made without a page: its rows in columns, drawn as the page draws them. Handed to
 * graph/formats by the routes and the command line, which are above both.
 */
import { edgesOf } from '@/graph/answers/edgeOf';
import type { PictureMaker } from '@/graph/formats';
import { limits, nameInSentence, type GraphNode, type Statement } from '@/graph/model';
import { text } from '@/app/messages/en';
import { layoutColumns } from '../layout/columns';
import { sceneOf } from '../state/scene';
import type { View } from '../state/types';
import { emptyView } from '../state/view';
import { pictureSvg } from './svg';

const byId = <T extends { id: string }>(items: readonly T[]): Record<string, T> =>
  Object.fromEntries(items.map((item) => [item.id, item]));

/** In both themes; what a caption would say is said by what stands around it. */
export const exportPicture: PictureMaker = async (rows, centre) => {
  const nodes: GraphNode[] = [];
  const claims: Statement[] = [];
  for await (const row of rows) {
    if (row.row === 'node') nodes.push(row.node);
    else claims.push(row.statement);
  }
  const edges = edgesOf(claims);
  if (edges.length > limits.exportPictureLines) return null;
  const { positions, columns } = layoutColumns(nodes, edges, centre === null ? {} : { centre });
  const view: View = {
    ...emptyView,
    centre,
    nodes: positions,
    filters: { ...emptyView.filters, unchecked: true },
  };
  const library = { nodes: byId(nodes), edges: byId(edges), counts: {}, overlay: new Set<string>() };
  const scene = sceneOf(view, library, null);
  const middle = nodes.find(({ id }) => id === centre);
  const title =
    middle === undefined
      ? text.share.pictureOfAll(nodes.length, edges.length)
      : text.share.pictureOf(nodes.length, edges.length, nameInSentence(middle));
  const svg = (theme: 'light' | 'dark') =>
    pictureSvg(scene, { layout: 'columns', columns, theme, title, caption: [] });
  return { light: svg('light'), dark: svg('dark'), title };
};
