/** What changes of a reader's own questions are called in the history: words for the step itself and for its replay. */

const all = (names: readonly string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

export const askedSteps = {
  none: 'Put the question away',
  back: 'Back to the question',

  conditions: (names: readonly string[]) =>
    names.length === 0 ? 'Asked which conditions list symptoms' : `Asked which conditions list ${all(names)}`,
  present: (name: string) => `Symptoms: ${name} is present`,
  absent: (name: string) => `Symptoms: ${name} is not there`,
  out: (name: string) => `Symptoms: took out ${name}`,

  links: (from: string | null, to: string | null) => {
    if (from !== null && to !== null) return `Asked what links ${from} with ${to}`;
    const one = from ?? to;
    return one === null ? 'Asked what links two things' : `Asked what links ${one} with another thing`;
  },
  linksOut: (name: string) => `Links: took out ${name}`,
  swapped: (from: string, to: string) => `Links: swapped the ends, from ${from} to ${to}`,
  length: (n: number) => `Links: paths of up to ${n} claims`,

  compared: (names: readonly string[]) =>
    names.length < 2 ? ['Asked to compare', ...names].join(' ') : `Compared ${all(names)}`,
  with: (name: string) => `Comparison: added ${name}`,
  without: (name: string) => `Comparison: took out ${name}`,
  show: {
    all: 'Comparison: everything',
    shared: 'Comparison: only what is said of all',
    partly: 'Comparison: only what is said of some',
    disagree: 'Comparison: only where sources disagree',
    only: (name: string) => `Comparison: only what is said of ${name} alone`,
  },
} as const;
