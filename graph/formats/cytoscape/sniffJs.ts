/** Knows Cytoscape.js JSON by its beginning. Apart from the reader, which a page loads only when it needs it. */
import { jsonHead } from '../json/head';
import type { FileHead, FileRole } from '../types';

/** Tells it from other JSON by its grouping, or by the first element. */
export function sniffCytoscapeJs({ text }: FileHead): FileRole | null {
  const head = jsonHead(text);
  if (head === null || head.another) return null;
  const { has, root } = head;
  if (root === 'list') {
    const isEdge = has('$[*].source') && has('$[*].target');
    return has('$[*].data.id') || has('$[*].data.source') || has('$[*].group') || isEdge ? 'graph' : null;
  }
  if (has('$.format')) return null;
  const grouped = ['$.elements.nodes', '$.elements.edges', '$.elements[*]', '$.target_cytoscapejs_version'];
  const listed = ['$.nodes[*].data', '$.edges[*].data', '$.edges[*].source'];
  return [...grouped, ...listed].some(has) ? 'graph' : null;
}
