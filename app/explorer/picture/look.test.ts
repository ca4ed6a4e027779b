import { describe, expect, it } from 'vitest';
import { kinds, relationRow, relations } from '@/graph/model';
import { edgeOf } from '../layout/sampleGraph.fixture';
import { dimmed, kindLook, lineLook, lineWidth, palettes, type Theme } from './look';
import { drawnEdge } from './scene.fixture';
import { arrowHead } from './shapes';

/** WCAG's relative luminance of "#RRGGBB". */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const causes = { subject: 'X:a', relation: 'CAUSES', object: 'X:b' };

describe.each<Theme>(['light', 'dark'])('the %s palette', (theme) => {
  const { ground, ink, soft, lines } = palettes[theme];

  it('can be read', () => {
    expect(contrast(ink, ground)).toBeGreaterThan(7);
    expect(contrast(soft, ground)).toBeGreaterThan(4.5);
  });

  it.each(Object.entries(lines))('has a %s line that can be seen', (_, colour) => {
    expect(contrast(colour, ground)).toBeGreaterThan(3);
  });

  it.each(kinds)('has a border that shows a %s', (kind) => {
    expect(contrast(kindLook(kind, theme).paint.border, ground)).toBeGreaterThan(3);
  });
});

describe('lines', () => {
  it('tell the kinds apart by shape, not by colour alone', () => {
    expect(new Set(kinds.map((kind) => kindLook(kind, 'light').shape)).size).toBe(kinds.length);
  });

  it('tell the relations apart by end and weight, not by colour alone', () => {
    const looks = relations.map((relation) => {
      const { arrow, thin } = relationRow(relation).line;
      return `${arrow}${thin ? ' thin' : ''}`;
    });
    expect(new Set(looks).size).toBe(relations.length);
  });

  it('give each relation an outline of its own, whether filled or not', () => {
    const heads = relations.map((relation) => {
      const { line } = relationRow(relation);
      const { path, filled } = arrowHead(line.arrow, { x: 40, y: 0 }, { x: 0, y: 0 }, 1.5);
      return `${path} ${filled} ${line.thin}`;
    });
    expect(new Set(heads).size).toBe(relations.length);
  });

  it('grow from 1.5 to 4 pixels with the number of sources; thin ones do not', () => {
    expect([1, 2, 3, 4, 5, 50].map((sources) => lineWidth(sources, false))).toEqual([
      1.5, 2.25, 3, 3.75, 4, 4,
    ]);
    expect(lineWidth(50, true)).toBe(1);
  });

  it('are dotted only when unchecked, and never weaker than 0.8 for it', () => {
    const unchecked = lineLook(drawnEdge(edgeOf(causes), { unchecked: true }), 'light');
    expect(unchecked).toMatchObject({ dash: 'dotted', opacity: 0.8 });
    expect(lineLook(drawnEdge(edgeOf(causes)), 'light').dash).toBe('solid');
  });

  it('say "not" when denied, dark and dashed with a plain end, and never in red', () => {
    const look = lineLook(drawnEdge(edgeOf({ ...causes, negated: true })), 'light');
    expect(look).toMatchObject({ colour: palettes.light.ink, dash: 'dashed', arrow: 'none', mark: 'not' });
  });

  it('say that sources disagree only where they do', () => {
    expect(lineLook(drawnEdge(edgeOf(causes), { disputed: true }), 'light').mark).toBe('sources disagree');
    expect(lineLook(drawnEdge(edgeOf(causes)), 'light').mark).toBeNull();
  });

  it('keep red for what should not be used', () => {
    const red = ['CAUSES', 'TREATS', 'AT_RISK_OF', 'SUBTYPE_OF', 'CONTRAINDICATED_IN'].filter(
      (relation) =>
        lineLook(drawnEdge(edgeOf({ ...causes, relation })), 'light').colour === palettes.light.lines.red,
    );
    expect(red).toEqual(['CONTRAINDICATED_IN']);
  });

  it('are dimmed no further than they can be seen, labels less', () => {
    expect(Math.min(dimmed.shape, dimmed.line)).toBeGreaterThanOrEqual(0.3);
    expect(dimmed.label).toBeGreaterThanOrEqual(0.7);
  });
});
