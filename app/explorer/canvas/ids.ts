/**
 * Ids of elements. A node's and an edge's id may be any text and may be the same, but cytoscape wants each only
 * once among nodes and edges: so each kind of element has its own prefix. Look elements up with getElementById,
 * never with a selector, which would read the id as a query.
 */
export const nodeElementId = (id: string): string => `n:${id}`;
export const edgeElementId = (id: string): string => `e:${id}`;
export const headElementId = (kind: string): string => `h:${kind}`;

/** The node's or edge's own id. */
export const ownId = (elementId: string): string => elementId.slice(2);
