/** What is said where the page knows of no claim about a concept. */
export const nothingSaidWords = {
  /** No claim at all, whatever is chosen. */
  never: 'No claim in this graph is about it.',
  nothing: 'Nothing is said of it under these settings.',
  unchecked: (n: number): string =>
    n === 1
      ? 'A program found one line from it to another concept. Nobody has checked it, so it is switched off.'
      : `A program found ${n.toLocaleString('en')} lines from it to other concepts. Nobody has checked them, so they are switched off.`,
  showUnchecked: 'Show claims found by a program',
};
