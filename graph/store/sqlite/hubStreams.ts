/**
 * The ordered edges of a hub, one stream for each relation, direction, polarity, kind and scope, read from the
 * index in small pieces and merged.
 */
import { byCodePoint } from '../../answers/codePoint';
import type { CountRow } from './neighbourCounts';
import type { Reader } from './reader';

/** An edge's place in the order of evidence, and where it leads. */
export interface Head {
  doubt: number;
  neighbour: number;
  neighbour_id: string;
}

/** Parameters: ?1 node, ?2 relation, ?3 polarity, ?4 kind, ?5 scope, ?6 and ?7 the place before, ?8 how many. */
const headsOut = `
SELECT e.doubt, e.object AS neighbour, e.object_id AS neighbour_id FROM edge AS e INDEXED BY edge_out
WHERE e.subject = ?1 AND e.relation = ?2 AND e.negated = ?3 AND e.object_kind = ?4 AND e.scope = ?5
  AND (e.doubt, e.object_id) > (?6, ?7)
ORDER BY e.doubt, e.object_id LIMIT ?8`;
const headsIn = `
SELECT e.doubt, e.subject AS neighbour, e.subject_id AS neighbour_id FROM edge AS e INDEXED BY edge_in
WHERE e.object = ?1 AND e.relation = ?2 AND e.negated = ?3 AND e.subject_kind = ?4 AND e.scope = ?5
  AND (e.doubt, e.subject_id) > (?6, ?7) AND e.subject <> e.object
ORDER BY e.doubt, e.subject_id LIMIT ?8`;

/** Rows that a stream reads at first, and how many times more it reads whenever it needs more. */
const firstPiece = 4;
const growth = 4;

class Stream {
  private heads: Head[] = [];
  private at = 0;
  private done = false;
  private piece = firstPiece;

  constructor(
    private readonly read: (after: Pick<Head, 'doubt' | 'neighbour_id'>, piece: number) => Head[],
    private after: Pick<Head, 'doubt' | 'neighbour_id'>,
  ) {}

  /** The next head, or undefined at the end. */
  peek(): Head | undefined {
    if (this.at >= this.heads.length && !this.done) {
      this.heads = this.read(this.after, this.piece);
      this.at = 0;
      this.done = this.heads.length === 0;
      this.piece *= growth;
      this.after = this.heads.at(-1) ?? this.after;
    }
    return this.heads[this.at];
  }

  next(): void {
    this.at += 1;
  }
}

const isBefore = (a: Head, b: Head): boolean =>
  a.doubt !== b.doubt ? a.doubt < b.doubt : byCodePoint(a.neighbour_id, b.neighbour_id) < 0;

/**
 * The heads of all groups in the order of evidence, a neighbour once for each of its edges' places.
 * @param after the place that the page before ended with
 */
export function* mergeStreams(
  reader: Reader,
  node: number,
  groups: readonly CountRow[],
  scopes: (group: CountRow) => readonly number[],
  after: Pick<Head, 'doubt' | 'neighbour_id'>,
): Generator<Head, void> {
  const streams = groups.flatMap((group) =>
    scopes(group).map((scope) => {
      const { relation, negated, kind } = group;
      const sql = group.direction === 0 ? headsOut : headsIn;
      return new Stream(
        (from, piece) =>
          reader.connection.all<Head>(
            sql,
            node,
            relation,
            negated,
            kind,
            scope,
            from.doubt,
            from.neighbour_id,
            piece,
          ),
        after,
      );
    }),
  );
  for (;;) {
    let first: Head | undefined;
    let from: Stream | undefined;
    for (const stream of streams) {
      const head = stream.peek();
      if (head !== undefined && (first === undefined || isBefore(head, first)))
        [first, from] = [head, stream];
    }
    if (first === undefined || from === undefined) return;
    from.next();
    yield first;
  }
}
