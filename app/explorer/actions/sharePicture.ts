/** The picture as a file: SVG from our own writer, and PNG made from it. */
import { exportName } from '@/graph/formats/exportName';
import { text } from '@/app/messages/en';
import { columnHeads } from '../layout/heads';
import { viewOf } from '../state/explorer';
import type { Explorer } from '../useExplorer';
import { capitalised } from '@/graph/answers/words';
import { partOf, told, type MadeFile, type Part } from './share';

type Theme = 'light' | 'dark';

/** What the picture rests on, when it was made, and what was let through: written inside it. */
function captionOf(explorer: Explorer, date: Date): string[] {
  const { filter, lens } = told(explorer.store.getState());
  const rests = text.share.rests(explorer.standing, date.toISOString().slice(0, 10));
  return [rests, ...(lens === null ? [] : [lens]), filter].map(capitalised);
}

async function drawn(explorer: Explorer, part: Part, theme: Theme): Promise<{ svg: string; name: string }> {
  const state = explorer.store.getState();
  const { layout, centre } = viewOf(state);
  const scene = partOf(state, part);
  const { pictureSvg } = await import('../picture/svg');
  const columns =
    layout === 'columns'
      ? columnHeads(scene.nodes.map(({ node, position }) => ({ kind: node.kind, name: node.name, position })))
      : null;
  const about = (centre === null ? undefined : state.library.nodes[centre]?.name) ?? 'view';
  const date = new Date();
  const svg = pictureSvg(scene, {
    layout,
    columns,
    theme,
    title: text.canvas.label(scene.nodes.length, scene.edges.length, about),
    caption: captionOf(explorer, date),
  });
  return { svg, name: exportName(about, date) };
}

export async function svgFile(explorer: Explorer, part: Part, theme: Theme): Promise<MadeFile> {
  const { svg, name } = await drawn(explorer, part, theme);
  return { name: `${name}.svg`, blob: new Blob([svg], { type: 'image/svg+xml' }) };
}

export async function pngFile(explorer: Explorer, part: Part, theme: Theme): Promise<MadeFile> {
  const { svg, name } = await drawn(explorer, part, theme);
  const { svgToPng } = await import('../picture/png');
  return { name: `${name}.png`, blob: await svgToPng(svg) };
}
