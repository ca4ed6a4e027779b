/** Words of the legend, loaded with it. */
import { count } from './en';

export const legend = {
  heading: 'Legend',
  concepts: 'Concepts: shape and colour',
  lines: 'Lines: colour and end',
  filters: 'Press one to take it out of the picture, or to bring it back.',
  rest: 'Also in the picture',
  kind: (label: string, n: number) => `${label}, ${count(n, 'concept', 'concepts')}`,
  relation: (label: string, n: number) => `${label}, ${count(n, 'line', 'lines')}`,
  width: 'Width: by how many sources say so',
  widths: [
    { sources: 1, label: 'one' },
    { sources: 2, label: 'two' },
    { sources: 5, label: 'five or more' },
  ],
  thin: 'Thin lines only place a thing: kind of, part of, in',
  all: 'Show everything',
} as const;
