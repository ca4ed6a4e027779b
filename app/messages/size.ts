/** Words about how large a picture is: what it is filled up to, and what is said where it ends. */
import { limits } from '@/graph/model';

const number = (n: number): string => n.toLocaleString('en');

export const size = {
  fill: (most: number) => `Draw up to ${number(most)}`,
  filling: (now: number, most: number) => `Adding neighbours: ${number(now)} of ${number(most)} concepts…`,
  filled: (added: number, all: number) => `Added ${number(added)} neighbours: ${number(all)} concepts`,
  filledAsWeb: (added: number, all: number) =>
    `Added ${number(added)} neighbours: ${number(all)} concepts, arranged as a web`,
  nothing: 'Every neighbour of what is drawn is on the picture.',
  full: (n: number) =>
    `${number(n)} concepts are on the picture. More than that is hard to read: more names show when you enlarge it. Remove some, or draw more all the same.`,
  most: (n: number) =>
    `${number(n)} concepts are on the picture, the most that is drawn. Remove some, start a new picture, or export what you need.`,
  columnsMany: (n: number) =>
    `Columns are made for up to ${number(limits.columnNodes)} concepts; these are ${number(n)}. A web shows more at once.`,
} as const;
