/** Words of the picture for those who walk it by keyboard or hear it. Loaded with the picture, not with the page. */
import { count, lines } from './en';

export const walking = {
  hint: 'Arrow keys walk it: down and up through the lines of a concept, right along a line, left back. Enter opens, plus adds neighbours, question mark lists all keys.',
  lines: (n: number) => (n === 0 ? 'No lines here' : `${lines(n)} here`),
  more: (n: number) => `${count(n, 'neighbour', 'neighbours')} not in the picture`,
  centre: 'Centre of the picture',
  inLens: 'Said of the chosen group',
  outside: 'Not said of the chosen group',
  selected: 'Selected',
  overlay: 'Not stored',
  place: (at: number, of: number) => `Line ${at} of ${of}`,
  unchecked: 'Found by a program, unchecked',
  disputed: 'Sources disagree',
  sources: (n: number) => (n === 1 ? 'One source' : `${n} sources`),
  beyond: {
    group: 'Move the picture',
    left: 'More of the picture to the left',
    right: 'More of the picture to the right',
    up: 'More of the picture above',
    down: 'More of the picture below',
  },
} as const;
