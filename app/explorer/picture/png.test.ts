import { describe, expect, it } from 'vitest';
import { limits } from '@/graph/model';
import { around, sampleId } from '../layout/sampleGraph.fixture';
import { inRanges, unicodeRanges } from './fonts';
import { pngScale, svgSize } from './png';
import { sceneInColumns } from './scene.fixture';
import { pictureSvg } from './svg';

describe('pngScale', () => {
  it('doubles what fits, and does as much as it can for the rest', () => {
    expect(pngScale(1_000, 700)).toBe(2);
    expect(pngScale(limits.pictureSide, 700)).toBe(1);
    expect(pngScale(10_000, 700)).toBe(1.6);
  });

  it('refuses what no browser paints, and says what to do', () => {
    expect(() => pngScale(40_000, 700)).toThrow(
      expect.objectContaining({ code: 'too_large', message: expect.stringContaining('SVG') as string }),
    );
  });
});

describe('svgSize', () => {
  it('finds the size that our writer gave', () => {
    const { scene, columns } = sceneInColumns(around(sampleId('Leg cramps')));
    const svg = pictureSvg(scene, { layout: 'columns', columns, theme: 'dark', title: 'x', caption: [] });
    const [, , width = 0, height = 0] = (/viewBox="([^"]*)"/.exec(svg)?.[1] ?? '').split(' ').map(Number);
    expect(svgSize(svg)).toEqual({ width: Math.ceil(width), height: Math.ceil(height) });
  });
});

describe('fonts', () => {
  it('reads unicode ranges and tells whether a text needs them', () => {
    const ranges = unicodeRanges('U+0000-00FF, U+0131,U+2000-206F');
    expect(ranges).toEqual([
      [0x0, 0xff],
      [0x131, 0x131],
      [0x2000, 0x206f],
    ]);
    expect(inRanges('leg', ranges)).toBe(true);
    expect(inRanges('нога', ranges)).toBe(false);
    expect(inRanges('…', ranges)).toBe(true);
  });
});
