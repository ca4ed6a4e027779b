import { describe, expect, it } from 'vitest';
import { sampleNodes, sampleStatements } from '@/graph/data/sample';
import { exportGraph, formatById } from '@/graph/formats';
import { limits, type NodeRecord, type StatementRecord } from '@/graph/model';
import { memoryStore } from '@/graph/store/memory/memoryStore';
import { exportPicture } from './exportPicture';

const checked = { unchecked: false, riskGroups: [] };

async function page(
  nodes: readonly NodeRecord[],
  node?: string,
  statements: readonly StatementRecord[] = sampleStatements,
): Promise<string> {
  const store = await memoryStore({ name: 'sample' }, nodes, statements);
  const made = await exportGraph(store, {
    format: formatById('html', 'write'),
    selection: node === undefined ? { what: 'everything' } : { what: 'around', id: node, depth: 1 },
    filter: checked,
    date: new Date('2026-11-01'),
    draw: exportPicture,
  });
  let html = '';
  for (const file of made.files) for await (const part of file.content) html += part;
  return html;
}

const pictures = (html: string): string[] =>
  [...html.matchAll(/data:image\/svg\+xml;base64,([A-Za-z0-9+/=]+)/g)].map(([, base64 = '']) =>
    Buffer.from(base64, 'base64').toString(),
  );

describe('the picture of an export that no page made', () => {
  it('shows everything in columns, in both themes, and says what is to be seen', async () => {
    const html = await page(sampleNodes);
    expect(html).toContain('Picture of 67 concepts and');
    const [dark, light, ...more] = pictures(html);
    expect(more).toEqual([]);
    expect(light).not.toEqual(dark);
    for (const svg of [light, dark]) {
      expect(svg).toContain('>Conditions</text>');
      expect(svg).toContain('Varicose veins can show as leg cramps.');
    }
  });

  it('is around the concept that the export is around', async () => {
    const html = await page(sampleNodes, 'SYMP:0000316');
    expect(html).toMatch(/Picture of \d+ concepts and \d+ lines around leg cramps\./);
    // The centre's name is larger.
    expect(pictures(html)[0]).toMatch(/font-size="14"[^>]*><tspan[^>]*>Leg cramps/);
  });

  it('is left out of what would be a tangle, and the page says so', async () => {
    const more = Array.from({ length: limits.exportPicture }, (_, at): NodeRecord => ({
      id: `MADE:${at}`,
      name: `Number ${at}`,
      categories: ['biolink:Disease'],
      synonyms: [],
      xrefs: [],
      attributes: {},
    }));
    const html = await page([...sampleNodes, ...more]);
    expect(pictures(html)).toEqual([]);
    expect(html).toContain('There is no picture: it would be a tangle. Parts of up to 80 concepts');
    expect(html).not.toContain('href="#picture"');
    const [first] = sampleStatements;
    const ids = sampleNodes.map(({ id }) => id);
    const lines = Array.from({ length: limits.exportPictureLines + 1 }, (_, at) => ({
      id: `made ${at}`,
      subject: ids[at % ids.length] ?? '',
      object: ids[(at + 1 + Math.floor(at / ids.length)) % ids.length] ?? '',
    }));
    const tangle = lines.flatMap((line) => (first === undefined ? [] : [{ ...first, ...line }]));
    expect(await page(sampleNodes, undefined, tangle)).toContain('There is no picture');
  });
});
