/**
 * The badge and the pin on the canvas: small pictures behind which the node stays as it is, since a node has only one
 * label. Each is made once, however many nodes bear it.
 */
import type { NodeSingular } from 'cytoscape';
import { badgeOf, badgePaint, type Badge } from '../picture/badge';
import type { Theme } from '../picture/look';
import { pinPlace, pinSize, pinSvg } from '../picture/pin';
import { pillSvg } from '../picture/pill';
import { tag } from '../picture/xml';

/** Painted larger than it is shown, so that it stays sharp when the picture is enlarged. */
const sharpness = 3;

interface Mark {
  image: string;
  width: number;
  height: number;
  /** Its middle, from the middle of the node. */
  x: number;
  y: number;
}

const images = new Map<string, string>();

/** An SVG as an address, made once for each key. */
function imageOf(key: string, width: number, height: number, content: () => string): string {
  const known = images.get(key);
  if (known !== undefined) return known;
  const svg = tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: width * sharpness,
      height: height * sharpness,
      viewBox: `0 0 ${width} ${height}`,
      'font-family': 'sans-serif',
    },
    content(),
  );
  const image = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  images.set(key, image);
  return image;
}

function badgeMark(badge: Badge, theme: Theme): Mark {
  // Half a pixel more on each side for the rim.
  const [width, height] = [badge.width + 1, badge.height + 1];
  const image = imageOf(`${theme} ${badge.text}`, width, height, () =>
    pillSvg(badge, width / 2, height / 2, badgePaint(theme)),
  );
  return { image, width, height, x: badge.x, y: badge.y };
}

function pinMark(radius: number, counts: boolean, theme: Theme): Mark {
  const { width, height } = pinSize;
  const image = imageOf(`${theme} pin`, width, height, () => pinSvg(width / 2, height / 2, theme));
  return { image, width, height, ...pinPlace(radius, counts) };
}

function marksOf(node: NodeSingular, theme: Theme): Mark[] {
  const radius = (node.data('size') as number) / 2;
  const badge = badgeOf(node.data('more') as number, radius);
  return [
    ...(badge === null ? [] : [badgeMark(badge, theme)]),
    ...(node.hasClass('pinned') ? [pinMark(radius, node.hasClass('counted'), theme)] : []),
  ];
}

/** Style of a node that has a badge or a pin. */
export function badgeStyle(theme: Theme): Record<string, unknown> {
  const each =
    <T>(read: (mark: Mark) => T, none: T) =>
    (node: NodeSingular): T[] => {
      const marks = marksOf(node, theme);
      return marks.length === 0 ? [none] : marks.map(read);
    };
  return {
    'background-image': each(({ image }) => image, 'none'),
    'background-width': each(({ width }) => width, 0),
    'background-height': each(({ height }) => height, 0),
    'background-position-x': '50%',
    'background-position-y': '50%',
    'background-offset-x': each(({ x }) => x, 0),
    'background-offset-y': each(({ y }) => y, 0),
    'background-clip': 'none',
    'background-image-containment': 'over',
    'background-image-smoothing': 'yes',
    // Above, right, below, left.
    'bounds-expansion': (node: NodeSingular) => {
      const half = (node.data('size') as number) / 2;
      const marks = marksOf(node, theme);
      const beyond = (reach: (mark: Mark) => number) =>
        Math.max(0, ...marks.map((mark) => Math.ceil(reach(mark) - half)));
      return [
        beyond(({ y, height }) => height / 2 - y),
        beyond(({ x, width }) => x + width / 2),
        beyond(({ y, height }) => y + height / 2),
        beyond(({ x, width }) => width / 2 - x),
      ];
    },
  };
}
