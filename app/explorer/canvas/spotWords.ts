/** What a screen reader says of the concept or line that has the focus. */
import { sentence } from '@/graph/answers/sentences';
import { capitalised } from '@/graph/answers/words';
import { kindRow } from '@/graph/model';
import { walking as words } from '@/app/messages/walking';
import type { DrawnEdge, DrawnNode, Scene } from '../state/types';

const sentences = (...parts: (string | false)[]): string =>
  parts
    .filter((part) => part !== false && part !== '')
    .map((part) => `${String(part).replace(/\.$/, '')}.`)
    .join(' ');

/** "Varicose veins, condition. 7 lines here. 4 neighbours not in the picture." */
export function conceptWords(drawn: DrawnNode, lines: number): string {
  const { node, centre, more, inLens, selected, overlay } = drawn;
  return sentences(
    `${capitalised(node.name)}, ${kindRow(node.kind).label}`,
    selected && words.selected,
    centre && words.centre,
    words.lines(lines),
    more !== null && more > 0 && words.more(more),
    inLens !== null && (inLens ? words.inLens : words.outside),
    overlay && words.overlay,
  );
}

/** The claim as a sentence, read from the concept at which the reader stands. */
export function lineSentence(scene: Scene, { edge, said }: DrawnEdge, from: string): string {
  const all = scene.nodes.flatMap(({ concepts }) => concepts);
  const subject = all.find(({ id }) => id === said.subject);
  const object = all.find(({ id }) => id === said.object);
  if (subject === undefined || object === undefined) return '';
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
