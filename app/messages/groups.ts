/** Words of what is said of a chosen group. Loaded with the first group that is chosen. */
import type { Kind } from '@/graph/model';
import { count } from './en';

export const groupWords = {
  loading: 'Putting together what is said of them…',
  sections: {
    common: (n: number) => `More common in them (${n.toLocaleString('en')})`,
    avoid: (n: number) => `Should not be used in them (${n.toLocaleString('en')})`,
    causes: (n: number) => `Causes that apply (${n.toLocaleString('en')})`,
  },
  causesHow:
    'What the sources name as a cause of what is more common in them. They say it of everybody, not of them alone.',
  none: {
    common: 'No source here names anything that is more common in them.',
    avoid:
      'No source here says that something should not be used in them. That does not mean that everything can be.',
  },
  more: (n: number) => `Show ${count(n, 'more', 'more')}`,
  cut: (n: number) => `Only the first ${n.toLocaleString('en')} are looked at.`,
  inShort: 'What is said of them',
  against: (parts: readonly string[], last: string) =>
    `Against everybody: ${[parts.join(', '), last].filter((part) => part !== '').join(' and ')} here are tied to them. The rest is told without naming them.`,
  part: (n: number, of: number, plural: string) =>
    `${n.toLocaleString('en')} of ${of.toLocaleString('en')} ${plural}`,
  kinds: ['Condition', 'Cause', 'Treatment', 'Symptom'] as readonly Kind[],
} as const;
