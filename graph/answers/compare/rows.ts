/** What is said of several concepts side by side, from the lines that touch them. Pure. */
import { qualifiersKey, type Edge, type Qualifiers, type Relation } from '../../model';
import { byCodePoint } from '../codePoint';
import { compareRelations } from '../relationOrder';

/** Whether a source says it of one of the compared: yes, only that it is not so, or no source says either. */
export type Held = 'yes' | 'no' | 'opposite';

/** shared – said of all; partly – of some of them; only – of one; denied – of none, only the opposite is. */
export type Standing = 'shared' | 'partly' | 'only' | 'denied';

/** One thing that is said of at least one of the compared. */
export interface ComparedRow {
  relation: Relation;
  /** out: the compared concepts are the subjects. */
  direction: 'out' | 'in';
  qualifiers: Qualifiers;
  /** The id of the other end. */
  other: string;
  /** In the order of the compared. */
  held: Held[];
  standing: Standing;
  /** Whether of one of the compared both is said: that it is so, and that it is not. */
  disagree: boolean;
  /** The lines behind it: in the order of the compared, what is so before what is not. */
  edges: Edge[];
}

/** The ends of a line as seen from one of the compared. */
interface View {
  at: number;
  direction: 'out' | 'in';
  other: string;
}

function* viewsOf(edge: Edge, places: ReadonlyMap<string, number>): Iterable<View> {
  const subject = places.get(edge.subject);
  const object = places.get(edge.object);
  if (subject !== undefined) yield { at: subject, direction: 'out', other: edge.object };
  if (object !== undefined) yield { at: object, direction: 'in', other: edge.subject };
}

function standingOf(held: readonly Held[]): Standing {
  const yes = held.filter((one) => one === 'yes').length;
  if (yes === 0) return 'denied';
  if (yes === held.length) return 'shared';
  return yes === 1 ? 'only' : 'partly';
}

function rowOf(
  views: readonly { edge: Edge; view: View }[],
  compared: number,
): Pick<ComparedRow, 'held' | 'standing' | 'disagree' | 'edges'> {
  const ordered = [...views].sort(
    (a, b) => a.view.at - b.view.at || Number(a.edge.negated) - Number(b.edge.negated),
  );
  const says = (at: number, negated: boolean) =>
    ordered.some(({ edge, view }) => view.at === at && edge.negated === negated);
  const places = Array.from({ length: compared }, (_, at) => at);
  const held = places.map((at): Held => (says(at, false) ? 'yes' : says(at, true) ? 'opposite' : 'no'));
  return {
    held,
    standing: standingOf(held),
    disagree: places.some((at) => says(at, false) && says(at, true)),
    edges: ordered.map(({ edge }) => edge),
  };
}

const best = ({ edges }: ComparedRow): number => Math.max(...edges.map((edge) => edge.weight));
const said = ({ held }: ComparedRow): number => held.filter((one) => one === 'yes').length;

/**
 * Rows by relation, direction (out first), how many of the compared it is said of, weight of the best line behind it
 * (both highest first), other end and qualifiers.
 */
export function compareRows(a: ComparedRow, b: ComparedRow): number {
  return (
    compareRelations(a.relation, b.relation) ||
    Number(a.direction === 'in') - Number(b.direction === 'in') ||
    said(b) - said(a) ||
    best(b) - best(a) ||
    byCodePoint(a.other, b.other) ||
    byCodePoint(qualifiersKey(a.qualifiers), qualifiersKey(b.qualifiers))
  );
}

/**
 * What is said of each of the compared, side by side.
 * @param ids the compared, each once
 * @param edges every line that touches one of them; claims with other qualifiers are other things
 * @returns rows about further concepts, sorted, and the lines that tie the compared to each other or to themselves
 */
export function compareEdges(
  ids: readonly string[],
  edges: readonly Edge[],
): { rows: ComparedRow[]; between: Edge[] } {
  const places = new Map(ids.map((id, at) => [id, at]));
  const between = edges.filter(({ subject, object }) => places.has(subject) && places.has(object));
  const groups = new Map<string, { edge: Edge; view: View }[]>();
  for (const edge of edges) {
    if (places.has(edge.subject) && places.has(edge.object)) continue;
    for (const view of viewsOf(edge, places)) {
      const key = JSON.stringify([edge.relation, view.direction, view.other, qualifiersKey(edge.qualifiers)]);
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [{ edge, view }]);
      else group.push({ edge, view });
    }
  }
  const rows = [...groups.values()].flatMap((views): ComparedRow[] => {
    const [first] = views;
    if (first === undefined) return [];
    const { relation, qualifiers } = first.edge;
    const { direction, other } = first.view;
    return [{ relation, direction, qualifiers, other, ...rowOf(views, ids.length) }];
  });
  return { rows: rows.sort(compareRows), between };
}
