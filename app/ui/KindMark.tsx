/** The mark of a kind: its shape in its colours, as in the picture. Decorative: the kind's name stands beside it. */
import { kindRow, type Kind, type Shape } from '@/graph/model';

/** Shapes on a field of 20 by 20. */
const paths: Record<Shape, string> = {
  ellipse: 'M10 2a8 8 0 1 0 0 16a8 8 0 1 0 0-16Z',
  diamond: 'M10 1.5 18.5 10 10 18.5 1.5 10Z',
  triangle: 'M10 2 18.5 17h-17Z',
  octagon: 'M6.5 2h7L18 6.5v7L13.5 18h-7L2 13.5v-7Z',
  'round-rectangle':
    'M5 2.5h10A2.5 2.5 0 0 1 17.5 5v10a2.5 2.5 0 0 1-2.5 2.5H5A2.5 2.5 0 0 1 2.5 15V5A2.5 2.5 0 0 1 5 2.5Z',
  pentagon: 'M10 1.5 18.3 7.8 15.2 17.5H4.8L1.7 7.8Z',
  hexagon: 'M5.5 2.5h9L19 10l-4.5 7.5h-9L1 10Z',
  'round-tag': 'M3 4h9l6 6-6 6H3Z',
};

export function KindMark({ kind, size = 16 }: { kind: Kind; size?: number }) {
  const { shape, light, dark } = kindRow(kind);
  return (
    <svg
      aria-hidden
      width={size}
      height={size}
      viewBox="0 0 20 20"
      className="inline-block shrink-0 align-[-0.15em]"
    >
      <path
        d={paths[shape]}
        fill={light.fill}
        stroke={light.border}
        strokeWidth="1.6"
        className="dark:hidden"
      />
      <path
        d={paths[shape]}
        fill={dark.fill}
        stroke={dark.border}
        strokeWidth="1.6"
        className="hidden dark:inline"
      />
    </svg>
  );
}
