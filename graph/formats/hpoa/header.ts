/** The beginning of an HPO annotation file: lines with a `#`, then the heading of the table. */
import type { Source } from '../../model';

/** Columns by name without case, dashes or underscores: files before 2023 wrote "#DatabaseID". */
export const columns = [
  'databaseid',
  'diseasename',
  'qualifier',
  'hpoid',
  'reference',
  'evidence',
  'onset',
  'frequency',
  'sex',
  'modifier',
  'aspect',
  'biocuration',
] as const;
export type Column = (typeof columns)[number];

const plain = (cell: string): string => cell.replace(/^#/, '').toLowerCase().replaceAll(/[_-]/g, '');

/** Where each column stands, or null where a line is not the heading. */
export function headingOf(line: string): Record<Column, number> | null {
  const cells = line.split('\t').map(plain);
  if (!cells.includes('databaseid') || !cells.includes('hpoid')) return null;
  return Object.fromEntries(columns.map((name) => [name, cells.indexOf(name)])) as Record<Column, number>;
}

/** Takes what a line such as `#version: 2025-01-16` tells. */
export class Header {
  readonly #told = new Map<string, string>();

  line(text: string): void {
    const [, name, value] = /^#\s*([\w-]+)\s*:\s*(.*)$/.exec(text) ?? [];
    if (name !== undefined && value !== undefined) this.#told.set(name.toLowerCase(), value.trim());
  }

  /** "2025-01-16", from a version or a date. */
  get date(): string | null {
    return this.#told.get('version') ?? this.#told.get('date') ?? null;
  }

  get source(): Source {
    return {
      id: 'infores:hpo-annotations',
      title: 'HPO annotations',
      publisher: 'Human Phenotype Ontology',
      date: this.date,
      url: 'https://hpo.jax.org',
    };
  }
}
