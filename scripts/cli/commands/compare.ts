/** `etiograph compare CONCEPT CONCEPT…`: what sources say of two to four concepts, side by side. */
import { compare, type CompareRow, type Comparison } from '../../../graph/answers/compare/compare';
import { sentence } from '../../../graph/answers/sentences';
import { limits, namesHeading, type GraphNode } from '../../../graph/model';
import type { Arguments, Command } from '../command';
import { conceptIds } from '../concept';
import { filterFrom } from '../filter';
import { columns, counted, plain } from '../print';
import { limitGiven, questionOptions, tell, type Many } from '../question';
import { withStore } from '../store';

const many: Many = { what: 'rows', most: limits.compareRowsMost, usual: limits.compareRows };

const words: Record<CompareRow['held'][number], string> = { yes: 'yes', no: '–', opposite: 'not so' };

const headingOf = ({ relation, direction }: CompareRow): string => namesHeading(relation, direction);

/** Rows of one relation and direction stand together, since they come sorted. */
function sections(rows: readonly CompareRow[]): Map<string, CompareRow[]> {
  const parts = new Map<string, CompareRow[]>();
  for (const row of rows) parts.set(headingOf(row), [...(parts.get(headingOf(row)) ?? []), row]);
  return parts;
}

function tableOf(rows: readonly CompareRow[], nodes: readonly GraphNode[]): string[] {
  const head = ['', ...nodes.map((node) => node.name), ''];
  const body = rows.map(({ node, held, disagree }) => [
    node.name,
    ...held.map((one) => words[one]),
    disagree ? 'sources disagree' : '',
  ]);
  return columns([head, ...body]);
}

function betweenLines({ between, nodes }: Comparison): string[] {
  const named = new Map(nodes.map((node) => [node.id, node]));
  return between.flatMap((edge) => {
    const subject = named.get(edge.subject);
    const object = named.get(edge.object);
    return subject && object ? [plain(sentence(edge, subject, object))] : [];
  });
}

function linesOf(answer: Comparison): string[] {
  const { counts, total, rows, cut } = answer;
  const told = [
    `${counts.shared} shared by all`,
    ...(answer.nodes.length > 2 ? [`${counts.partly} by some`] : []),
    `${counts.only} said of one only`,
    `${counts.denied} only denied`,
    `${counts.disagree} where sources disagree`,
  ].join(', ');
  return [
    ...betweenLines(answer),
    `${counted(total, 'thing')} said of them: ${told}.`,
    ...[...sections(rows)].flatMap(([heading, part]) => ['', heading, ...tableOf(part, answer.nodes)]),
    ...(cut ? ['', `The first ${counted(rows.length, 'row')}; --limit N tells more.`] : []),
    '',
    '“–” means that no source here says it, not that it is not so.',
  ];
}

async function run(given: Arguments): Promise<undefined> {
  const limit = limitGiven(given, many);
  const filter = filterFrom(given);
  const answer = await withStore('read', async (store) =>
    compare({ ids: await conceptIds(store, given.rest, filter), limit, filter }, store),
  );
  tell(given, answer, linesOf);
}

export const compareCommand: Command = {
  name: 'compare',
  takes: 'CONCEPT CONCEPT…',
  least: 2,
  most: limits.compared,
  about: `Tells what sources say of two to ${limits.compared} concepts side by side. A concept is an id, or a name that only one has.`,
  options: questionOptions(many, {
    riskGroup: 'only what is said about these people',
    unchecked: 'with claims that a program found and nobody checked',
  }),
  run,
};
