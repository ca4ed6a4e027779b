import { describe, expect, it } from 'vitest';
import { kindOf, kindRow, kinds, kindTable, localCategory } from './kinds';

/** WCAG 2 contrast of two colours like "#0072B2". */
function contrast(a: string, b: string): number {
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5]
      .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

describe('kindOf', () => {
  it.each([
    [['biolink:Disease'], 'Condition'],
    [['Disease'], 'Condition'],
    [['biolink:PhenotypicFeature', 'biolink:Disease'], 'Condition'],
    [['biolink:NamedThing', 'biolink:Drug'], 'Treatment'],
    [['biolink:Disease', 'biolink:PopulationOfIndividualOrganisms'], 'RiskGroup'],
    [['biolink:Gene'], 'Gene'],
    [['own:Odd Category', 'biolink:Gene'], 'Odd Category'],
    [['constructor'], 'constructor'],
    [[], 'NamedThing'],
  ])('%o: %s', (categories, kind) => {
    expect(kindOf(categories)).toBe(kind);
  });

  it('reads back what is written for each kind', () => {
    expect(kindTable.map((row) => row.kind).toSorted()).toEqual([...kinds].toSorted());
    for (const row of kindTable) expect(kindOf([`biolink:${row.categories[0] ?? ''}`])).toBe(row.kind);
  });

  it('has no category in two rows', () => {
    const categories = kindTable.flatMap((row) => row.categories);
    expect(new Set(categories).size).toBe(categories.length);
  });
});

describe('kindRow', () => {
  it('gives any other kind a row of its own, made from its name', () => {
    const row = kindRow('GeneFamily');
    expect(row).toMatchObject({
      kind: 'GeneFamily',
      label: 'gene family',
      plural: 'gene families',
      categories: ['GeneFamily'],
    });
    expect(kindTable.map(({ shape }) => shape)).not.toContain(row.shape);
    expect(Math.max(...kindTable.map(({ column }) => column))).toBeLessThan(row.column);
  });

  it('gives each kind a shape and a column of its own', () => {
    expect(new Set(kindTable.map(({ shape }) => shape)).size).toBe(kindTable.length);
    expect(new Set(kindTable.map(({ column }) => column)).size).toBe(kindTable.length);
  });

  it('has borders that stand out from the page in both themes', () => {
    for (const row of [...kindTable, kindRow('Gene')]) {
      expect(contrast(row.light.border, '#F8FAFC')).toBeGreaterThan(3);
      expect(contrast(row.dark.border, '#0B1220')).toBeGreaterThan(3);
    }
  });
});

describe('localCategory', () => {
  it('takes the prefix off', () => {
    expect(localCategory('biolink:Disease')).toBe('Disease');
    expect(localCategory('Disease')).toBe('Disease');
  });
});

it.each([
  ['Gene', 'genes'],
  ['ChemicalRole', 'chemical roles'],
  ['MolecularActivity', 'molecular activities'],
  ['BiologicalProcess', 'biological processes'],
  ['Pathway', 'pathways'],
])('names several of the open kind %s', (kind, plural) => {
  expect(kindRow(kind).plural).toBe(plural);
});
