/** Names of attributes in CX2 files: reserved ones of the format, and those in which we keep what it has no place for. */
export const cx2Names = {
  /** CX2's own: the identifier of what a node stands for. Its `id` is a number in the file. */
  node: 'represents',
  /** The statement's id, since an edge's `id` is a number too. */
  edge: 'etiograph_id',
  /** Of the network: the data set and its prefixes, as JSON. */
  about: 'etiograph_about',
} as const;
