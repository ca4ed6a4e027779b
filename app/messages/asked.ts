/** Words that all questions of a reader share. Loaded with the first question that is opened. */
import { count } from './en';

export const asked = {
  headings: {
    conditions: 'Conditions whose sources list these symptoms',
    links: 'What links two things',
    compared: 'Compare',
  },
  placeholder: 'Name, other name or code',
  searching: 'Searching…',
  noHit: 'Nothing of that name can be chosen here.',
  hits: (n: number) => `${count(n, 'hit', 'hits')}`,
  as: (matched: string) => `also called ${matched}`,
  remove: (name: string) => `Take out ${name}`,
  loading: 'Looking it up…',
  cancelled: 'It was not looked up: you cancelled it.',
  again: 'Look it up',
  storedOnly: 'This answer speaks of the stored graph. Files that lie on top are not in it.',
} as const;
