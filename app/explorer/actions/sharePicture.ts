/** The picture as a file: SVG from our own writer, and PNG made from it. */
import { exportName } from '@/graph/formats/exportName';
import { text } from '@/app/messages/en';
import { headsOf } from '../picture/sceneHeads';
import { viewOf } from '../state/explorer';
import { seen } from '../state/seen';
import type { Explorer } from '../useExplorer';
import { capitalised } from '@/graph/answers/words';
import type { ExportPicture } from '@/graph/formats';
import { centreName, conceptsOf, graphFile, partOf, told, type MadeFile, type Part } from './share';

type Theme = 'light' | 'dark';

/** What the picture rests on, when it was made, and what was let through: written inside it. */
function captionOf(explorer: Explorer, date: Date): string[] {
  const { filter, lens } = told(explorer.store.getState());
  const rests = text.share.rests(explorer.standing, date.toISOString().slice(0, 10));
  return [rests, ...(lens === null ? [] : [lens]), filter].map(capitalised);
}

/** What is to be seen on a part's picture, in a sentence. */
function titleOf(explorer: Explorer, part: Part): string {
  const state = explorer.store.getState();
  const scene = partOf(state, part);
  return text.share.pictureOf(conceptsOf(scene), scene.edges.length, centreName(state, 'in a sentence'));
}

async function drawn(
  explorer: Explorer,
  part: Part,
  theme: Theme,
  caption: readonly string[],
): Promise<string> {
  const state = explorer.store.getState();
  const { layout } = viewOf(state);
  // As it is seen: what is counted on the canvas is counted here. Lists and tables hold every concept.
  const scene = part === 'seen' ? seen(state).picture : partOf(state, part);
  const { pictureSvg } = await import('../picture/svg');
  const columns = headsOf(scene, layout);
  return pictureSvg(scene, { layout, columns, theme, title: titleOf(explorer, part), caption });
}

const nameOf = (explorer: Explorer, date: Date): string =>
  exportName(centreName(explorer.store.getState()), date);

export async function svgFile(explorer: Explorer, part: Part, theme: Theme): Promise<MadeFile> {
  const date = new Date();
  const svg = await drawn(explorer, part, theme, captionOf(explorer, date));
  return { name: `${nameOf(explorer, date)}.svg`, blob: new Blob([svg], { type: 'image/svg+xml' }) };
}

export async function pngFile(explorer: Explorer, part: Part, theme: Theme): Promise<MadeFile> {
  const date = new Date();
  const svg = await drawn(explorer, part, theme, captionOf(explorer, date));
  const { svgToPng } = await import('../picture/png');
  return { name: `${nameOf(explorer, date)}.png`, blob: await svgToPng(svg) };
}

/** The picture for a page that says around it what a caption would: in both themes, for either reader. */
export async function pagePicture(explorer: Explorer, part: Part): Promise<ExportPicture> {
  const [light, dark] = await Promise.all([
    drawn(explorer, part, 'light', []),
    drawn(explorer, part, 'dark', []),
  ]);
  return { light, dark, title: titleOf(explorer, part) };
}

/** One HTML file to share, the picture in it. */
export async function htmlFile(explorer: Explorer, part: Part, signal: AbortSignal): Promise<MadeFile> {
  return graphFile(explorer, part, 'html', signal, await pagePicture(explorer, part));
}
