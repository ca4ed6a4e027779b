/** From claims to the lines of a hand-out: one for each wording, with the claims behind it and the section it is in. */
import {
  edgeId,
  edgeWeight,
  evidenceWeight,
  isUnchecked,
  type Commonness,
  type GraphNode,
  type Statement,
} from '../../model';
import { byCodePoint } from '../codePoint';
import { referenceKeys } from './references';
import { otherRow, rowOf, type SectionRow, type Towards } from './sections';
import { plainWords } from './sentence';

export interface Line {
  /** As it stands inside a sentence; see `plainWords`. */
  words: string;
  /** What it is about, whichever way it is answered: the edge without its polarity. */
  topic: string;
  negated: boolean;
  row: SectionRow;
  /** The way from the concept; null where neither end is it. */
  towards: Towards | null;
  /** The ends that are not the concept. */
  others: GraphNode[];
  claims: Statement[];
  sources: number;
}

const oftenOrder: readonly (Commonness | undefined)[] = ['mostCommon', 'common', undefined, 'occasional'];

const weightOf = (claims: readonly Statement[]): number =>
  edgeWeight(claims.map(({ evidence }) => [evidence.source.id, evidenceWeight(evidence)] as const));

/** First treatments first, then what is most common, then the best evidence. */
export function compareLines(a: Line, b: Line): number {
  const [first, second] = [a.claims[0]?.evidence, b.claims[0]?.evidence];
  const treatment = (line: number | undefined) => line ?? Number.POSITIVE_INFINITY;
  const [here, there] = [treatment(first?.treatmentLine), treatment(second?.treatmentLine)];
  return (
    (here === there ? 0 : here - there) ||
    oftenOrder.indexOf(first?.commonness) - oftenOrder.indexOf(second?.commonness) ||
    weightOf(b.claims) - weightOf(a.claims) ||
    byCodePoint(a.others[0]?.name ?? '', b.others[0]?.name ?? '') ||
    byCodePoint(a.words, b.words)
  );
}

function lineOf(
  claim: Statement,
  nodes: ReadonlyMap<string, GraphNode>,
  centre: string | null,
): Omit<Line, 'claims' | 'sources'> | null {
  const [subject, object] = [nodes.get(claim.subject), nodes.get(claim.object)];
  if (subject === undefined || object === undefined) return null;
  const loops = claim.subject === claim.object;
  const end = claim.subject === centre ? 'subject' : claim.object === centre ? 'object' : null;
  const towards = end === null ? null : end === 'subject' ? 'out' : 'in';
  const row = loops ? otherRow : rowOf(towards, claim.relation);
  // Advice to see a doctor names what it is for: it is read even where nothing else is.
  const named = loops || claim.relation === 'NEEDS_CARE';
  return {
    words: plainWords(claim, { subject, object }, loops ? null : end, named),
    topic: edgeId({ ...claim, negated: false }),
    negated: claim.negated,
    row,
    towards,
    others: [subject, object].filter(({ id }) => id !== centre),
  };
}

/** Whether a claim adds something to the bare sentence of its relation. */
const isMore = ({ evidence }: Statement): boolean =>
  evidence.context !== undefined ||
  evidence.commonness !== undefined ||
  evidence.treatmentLine !== undefined ||
  evidence.frequency !== undefined;

/**
 * A line is left out where the very same sources say the same more closely: “can cause” beside “a common cause” of one
 * article. What holds only in a context is no such line, since the bare sentence holds without.
 */
function isSaidBy(line: Line, closer: Line): boolean {
  if (line === closer || line.topic !== closer.topic || line.negated !== closer.negated) return false;
  if (line.claims.some(isMore) || !closer.claims.some(isMore)) return false;
  if (closer.claims.some(({ evidence }) => evidence.context !== undefined)) return false;
  const keys = new Set(closer.claims.flatMap(referenceKeys));
  return line.claims.flatMap(referenceKeys).every((key) => keys.has(key));
}

/** Whether a program found the claim and nobody checked it: such claims are in no hand-out. */
const counts = ({ evidence }: Statement): boolean => !isUnchecked(evidence);

/** By data set and id, so that references are numbered alike whatever order claims come in. */
const compareClaims = (a: Statement, b: Statement): number =>
  byCodePoint(a.dataset, b.dataset) || byCodePoint(a.id, b.id);

/** Lines in no order. Claims whose ends are not all there are passed over. */
export function linesOf(
  statements: readonly Statement[],
  nodes: ReadonlyMap<string, GraphNode>,
  centre: string | null,
): Line[] {
  const lines = new Map<string, Line>();
  for (const claim of statements.filter(counts).sort(compareClaims)) {
    const made = lineOf(claim, nodes, centre);
    if (made === null) continue;
    const key = JSON.stringify([made.topic, made.negated, made.words]);
    const line = lines.get(key) ?? { ...made, claims: [], sources: 0 };
    line.claims.push(claim);
    line.sources = new Set(line.claims.map(({ evidence }) => evidence.source.id)).size;
    lines.set(key, line);
  }
  const all = [...lines.values()];
  const ofTopic = new Map<string, Line[]>();
  for (const line of all) ofTopic.set(line.topic, [...(ofTopic.get(line.topic) ?? []), line]);
  return all.filter((line) => ofTopic.get(line.topic)?.some((closer) => isSaidBy(line, closer)) !== true);
}
