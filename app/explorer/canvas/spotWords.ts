/** What a screen reader says of the concept or line that has the focus. */
import { sentence } from '@/graph/answers/sentences';
import { capitalised } from '@/graph/answers/words';
import { kindRow, limits, type GraphNode } from '@/graph/model';
import { hubs } from '@/app/messages/hubs';
import { walking as words } from '@/app/messages/walking';
import type { DrawnEdge, DrawnNode, Scene } from '../state/types';

const sentences = (...parts: (string | false)[]): string =>
  parts
    .filter((part) => part !== false && part !== '')
    .map((part) => `${String(part).replace(/\.$/, '')}.`)
    .join(' ');

/** "Varicose veins, condition. 7 lines here. 4 neighbours not in the picture." */
export function conceptWords(drawn: DrawnNode, lines: number): string {
  const { node, centre, more, inLens, selected, overlay, pinned, leaves } = drawn;
  if (leaves !== null)
    return sentences(
      capitalised(node.name),
      hubs.together,
      hubs.opens(Math.min(limits.expandStep, leaves.counted.length)),
      selected && words.selected,
      pinned && hubs.pinned,
      overlay && words.overlay,
    );
  return sentences(
    `${capitalised(node.name)}, ${kindRow(node.kind).label}`,
    selected && words.selected,
    centre && words.centre,
    words.lines(lines),
    more !== null && more > 0 && words.more(more),
    inLens !== null && (inLens ? words.inLens : words.outside),
    pinned && hubs.pinned,
    overlay && words.overlay,
  );
}

const drawnNodes = new WeakMap<Scene, ReadonlyMap<string, DrawnNode>>();

/** What is drawn, by id: looked up once for each scene, since a hub's lines all ask. */
function drawnById(scene: Scene): ReadonlyMap<string, DrawnNode> {
  const known = drawnNodes.get(scene);
  if (known !== undefined) return known;
  const found = new Map(scene.nodes.map((drawn) => [drawn.node.id, drawn]));
  drawnNodes.set(scene, found);
  return found;
}

/** The concept that a claim names at one end, or the node that counts many. */
function endOf(scene: Scene, drawn: string, said: string): GraphNode | null {
  const at = drawnById(scene).get(drawn);
  if (at === undefined) return null;
  return said === at.node.id && at.leaves !== null
    ? at.node
    : (at.concepts.find(({ id }) => id === said) ?? null);
}

/** The claim as a sentence, read from the concept at which the reader stands. */
export function lineSentence(scene: Scene, { edge, said }: DrawnEdge, from: string): string {
  const [subject, object] = [
    endOf(scene, edge.subject, said.subject),
    endOf(scene, edge.object, said.object),
  ];
  if (subject === null || object === null) return '';
  return sentence(said, subject, object, edge.subject === from ? 'forward' : 'backward');
}

/** "Leg cramps can be a symptom of varicose veins. Line 2 of 7." */
export function lineWords(scene: Scene, drawn: DrawnEdge, from: string, at: number, of: number): string {
  return sentences(
    lineSentence(scene, drawn, from),
    words.place(at, of),
    drawn.selected && words.selected,
    drawn.edge.sources > 1 && words.sources(drawn.edge.sources),
    drawn.unchecked && words.unchecked,
    drawn.disputed && words.disputed,
  );
}
