/** The picture as a file: SVG from our own writer, and PNG made from it. */
import { exportName } from '@/graph/formats/exportName';
import { text } from '@/app/messages/en';
import { limits } from '@/graph/model';
import { ReadableError } from '../data/rest';
import { columnHeads } from '../layout/heads';
import { viewOf } from '../state/explorer';
import type { Explorer } from '../useExplorer';
import { partOf, type MadeFile, type Part } from './share';

type Theme = 'light' | 'dark';

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
    caption: [text.share.rests(explorer.standing, date.toISOString().slice(0, 10))],
  });
  return { svg, name: exportName(about, date) };
}

export async function svgFile(explorer: Explorer, part: Part, theme: Theme): Promise<MadeFile> {
  const { svg, name } = await drawn(explorer, part, theme);
  return { name: `${name}.svg`, blob: new Blob([svg], { type: 'image/svg+xml' }) };
}

/** Paints an SVG on a bitmap twice its size, or smaller where that would pass what browsers can paint. */
async function painted(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const scale = Math.min(2, limits.pictureSide / Math.max(image.width, image.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.width * scale);
  canvas.height = Math.round(image.height * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob === null) throw new ReadableError('failed', text.failures.picture);
  return blob;
}

export async function pngFile(explorer: Explorer, part: Part, theme: Theme): Promise<MadeFile> {
  const { svg, name } = await drawn(explorer, part, theme);
  return { name: `${name}.png`, blob: await painted(svg) };
}
