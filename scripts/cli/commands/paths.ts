/** `etiograph paths FROM TO`: what links two concepts, each claim as a sentence. */
import { linksBetween, type Along, type Path, type PathsAnswer } from '../../../graph/answers/paths/paths';
import { limits } from '../../../graph/model';
import type { Arguments, Command } from '../command';
import { conceptIds } from '../concept';
import { filterFrom } from '../filter';
import { counted, plain } from '../print';
import { limitGiven, questionOptions, tell, type Many } from '../question';
import { withStore } from '../store';

const many: Many = { what: 'paths', most: limits.pathsMost, usual: limits.paths };

const headings: Record<Along, string> = {
  causation: 'From cause to effect',
  other: 'Other links',
};

const pathLines = ({ nodes, sentences }: Path): string[] => [
  '',
  `  ${plain(nodes.map(({ name }) => name).join(' – '))}`,
  ...sentences.map((text) => `    ${plain(text)}`),
];

function linesOf({ from, to, paths, total, cut }: PathsAnswer, maxLength: number): string[] {
  const ends = `${plain(from.name)} and ${plain(to.name)}`;
  if (paths.length === 0) {
    const sure = cut ? ', as far as the search went' : '';
    return [`No chain of up to ${counted(maxLength, 'claim')} links ${ends}${sure}.`];
  }
  const lists = (['causation', 'other'] as const).flatMap((along) => {
    const some = paths.filter((path) => path.along === along);
    return some.length === 0 ? [] : ['', headings[along], ...some.flatMap(pathLines)];
  });
  const all =
    typeof total === 'number' ? counted(total, 'path') : `at least ${counted(total.atLeast, 'path')}`;
  return [
    `Between ${ends}: ${all} of up to ${counted(maxLength, 'claim')}.`,
    ...lists,
    '',
    'A chain of claims is no claim about its ends.',
    ...(cut ? ['The search was cut by a cap: there may be further paths.'] : []),
  ];
}

async function run(given: Arguments): Promise<undefined> {
  const [first = '', second = ''] = given.rest;
  const maxLength = given.number('max-length', 1, limits.pathLengthMost) ?? limits.pathLength;
  const limit = limitGiven(given, many);
  const filter = filterFrom(given);
  const answer = await withStore('read', async (store) => {
    const [from = '', to = ''] = await conceptIds(store, [first, second], filter);
    return linksBetween({ from, to, maxLength, limit, filter }, store);
  });
  tell(given, answer, (found) => linesOf(found, maxLength));
}

export const pathsCommand: Command = {
  name: 'paths',
  takes: 'FROM TO',
  least: 2,
  most: 2,
  about:
    'Tells what links two concepts, from cause to effect first. A concept is an id, or a name that only one has.',
  options: {
    'max-length': {
      value: 'N',
      about: `claims on a path at most, up to ${limits.pathLengthMost}; ${limits.pathLength} when not told`,
    },
    ...questionOptions(many, {
      riskGroup: 'only through what is said about these people',
      unchecked: 'also along claims that a program found and nobody checked',
    }),
  },
  run,
};
