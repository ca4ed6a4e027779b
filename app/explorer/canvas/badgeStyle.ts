/** The badge on the canvas: a small picture behind which the node stays as it is, since a node has only one label. */
import type { NodeSingular } from 'cytoscape';
import { badgeOf, badgePaint, type Badge } from '../picture/badge';
import type { Theme } from '../picture/look';
import { pillSvg } from '../picture/pill';
import { tag } from '../picture/xml';

/** Painted larger than it is shown, so that it stays sharp when the picture is enlarged. */
const sharpness = 3;

function picture(badge: Badge, theme: Theme): string {
  // Half a pixel more on each side for the rim.
  const [width, height] = [badge.width + 1, badge.height + 1];
  const svg = tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: width * sharpness,
      height: height * sharpness,
      viewBox: `0 0 ${width} ${height}`,
      'font-family': 'sans-serif',
    },
    pillSvg(badge, width / 2, height / 2, badgePaint(theme)),
  );
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

const badge = (node: NodeSingular): Badge | null =>
  badgeOf(node.data('more') as number, (node.data('size') as number) / 2);

/** Style of a node that has a badge. */
export function badgeStyle(theme: Theme): Record<string, unknown> {
  const from =
    <T>(read: (found: Badge) => T, none: T) =>
    (node: NodeSingular): T => {
      const found = badge(node);
      return found === null ? none : read(found);
    };
  return {
    'background-image': from((found) => picture(found, theme), 'none'),
    'background-width': from(({ width }) => width + 1, 0),
    'background-height': from(({ height }) => height + 1, 0),
    'background-position-x': '50%',
    'background-position-y': '50%',
    'background-offset-x': from(({ x }) => x, 0),
    'background-offset-y': from(({ y }) => y, 0),
    'background-clip': 'none',
    'background-image-containment': 'over',
    'background-image-smoothing': 'yes',
    // Above, right, below, left.
    'bounds-expansion': from(({ width, height }) => [0, 0, Math.ceil(height / 2), width - 7], [0, 0, 0, 0]),
  };
}
