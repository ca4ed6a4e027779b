/** The headings over the columns of a scene. */
import { columnHeads, type Headed } from '../layout/heads';
import type { ColumnHead, LayoutName } from '../layout/types';
import type { Scene } from '../state/types';

/**
 * Files on top stand below the picture, in places of their own: a heading goes by the stored graph's nodes wherever
 * its kind has any.
 */
export function sceneHeads({ nodes }: Scene): ColumnHead[] {
  const stored = new Set(nodes.filter(({ overlay }) => !overlay).map(({ node }) => node.kind));
  const heading = nodes.filter(({ node, overlay }) => !overlay || !stored.has(node.kind));
  return columnHeads(
    heading.map(({ node, position }): Headed => ({ kind: node.kind, name: node.name, position })),
  );
}

/** The headings that a layout has: none in a web, whose labels stand below; an empty list in a tree. */
export function headsOf(scene: Scene, layout: LayoutName): ColumnHead[] | null {
  if (layout === 'force') return null;
  return layout === 'columns' ? sceneHeads(scene) : [];
}
