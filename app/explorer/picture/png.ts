/** PNG pictures: how large one may be, and how the browser paints one from our SVG, with the page's font in it. */
import { GraphError, limits } from '@/graph/model';
import { fontCss } from './fonts';

const wantedScale = 2;

/**
 * Pixels for each model pixel: two, or as many as fit.
 * @throws GraphError `too_large` where not even one fits
 */
export function pngScale(width: number, height: number): number {
  const most = limits.pictureSide / Math.max(1, width, height);
  if (most >= 1) return Math.min(wantedScale, most);
  throw new GraphError(
    'too_large',
    `This picture is ${Math.ceil(width)} by ${Math.ceil(height)} pixels, and a PNG can have at most ${limits.pictureSide} a side. Export it as SVG instead, or export a part of it.`,
  );
}

/** Width and height that our writer gave the picture. */
export function svgSize(svg: string): { width: number; height: number } {
  const [root = ''] = /<svg[^>]*>/.exec(svg) ?? [];
  const side = (name: string): number => Number(new RegExp(` ${name}="([\\d.]+)"`).exec(root)?.[1] ?? 0);
  return { width: side('width'), height: side('height') };
}

const notPainted = (cause?: unknown): GraphError =>
  new GraphError('unavailable', 'This browser could not paint the picture. Export it as SVG instead.', {
    cause,
  });

async function painted(svg: string, width: number, height: number): Promise<Blob | null> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
    return await new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
  } finally {
    URL.revokeObjectURL(address);
  }
}

/**
 * A picture of our SVG writer as PNG, twice as large where that fits.
 * @throws GraphError `too_large` beyond 16,000 pixels a side; `unavailable` where the browser cannot paint it
 */
export async function svgToPng(svg: string): Promise<Blob> {
  const { width, height } = svgSize(svg);
  const scale = pngScale(width, height);
  const css = await fontCss(svg);
  const large = svg
    .replace(/ width="[\d.]+"/, ` width="${Math.round(width * scale)}"`)
    .replace(/ height="[\d.]+"/, ` height="${Math.round(height * scale)}"`)
    .replace('>', () => (css === '' ? '>' : `><style>${css}</style>`));
  const blob = await painted(large, Math.round(width * scale), Math.round(height * scale)).catch(
    (error: unknown) => {
      throw notPainted(error);
    },
  );
  if (blob === null) throw notPainted();
  return blob;
}
