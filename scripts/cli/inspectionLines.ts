/** What inspect found, as lines of text. */
import { kindOf, kindRow, relationRow, readPredicate } from '../../graph/model';
import type { Inspection } from '../../graph/store/open';
import type { GraphStats } from '../../graph/store/types';
import { columns, count, counted, listed } from './print';

/** Properties of one label or type that are told. */
const propertiesTold = 8;

type Survey = Inspection['survey'];
type Properties = Survey['labels'][number]['properties'];

function propertiesOf(properties: Properties): string {
  const told = properties.slice(0, propertiesTold).map(({ name }) => name);
  return told.length < properties.length
    ? `${told.join(', ')} and ${properties.length - told.length} more`
    : told.join(', ');
}

const block = (heading: string, rows: readonly (readonly (string | number)[])[]): string[] =>
  rows.length === 0 ? [] : ['', heading, ...columns(rows).map((line) => `  ${line}`)];

function found({ labels, types, indexes }: Survey): string[] {
  return [
    ...block(
      'labels',
      labels.map(({ label, count: nodes, properties }) => [label, nodes, propertiesOf(properties)]),
    ),
    ...block(
      'types',
      types.map(({ type, count: claims, between, properties }) => [
        type,
        claims,
        between
          .slice(0, 2)
          .map(({ from, to }) => `${from} → ${to}`)
          .join(', '),
        propertiesOf(properties),
      ]),
    ),
    ...block(
      'indexes',
      indexes.map(({ name, type, labelsOrTypes, properties }) => [
        name,
        type.toLowerCase(),
        `${(labelsOrTypes ?? []).join(', ')} (${(properties ?? []).join(', ')})`,
      ]),
    ),
  ];
}

const categoryOf = (label: string, category: string | undefined): string => category ?? label;

function proposed({ proposal }: Inspection): string[] {
  if (proposal === null) return [];
  const { file, shape, notes } = proposal;
  if (file === null) return ['', 'No mapping can be proposed.', ...notes];
  return [
    '',
    shape === null
      ? 'Proposed mapping, a guess by names:'
      : `Proposed mapping: it has the shape of ${shape === 'kgx' ? 'a graph that the kgx tool wrote' : 'Hetionet'} (ETIOGRAPH_MAPPING=${shape}).`,
    ...columns(
      file.nodes.map(({ label, category, id, name }) => [
        label,
        label.endsWith('*') ? 'by its name' : kindRow(kindOf([categoryOf(label, category)])).label,
        `id: ${id}`,
        name === undefined ? 'no name' : `name: ${name}`,
      ]),
    ).map((line) => `  ${line}`),
    ...columns(
      file.relationships.map(({ type, relation, reversed }) => [
        type,
        type.endsWith('*') ? 'by its name' : relationRow(readPredicate(relation ?? type).relation).label,
        reversed === true ? 'from object to subject' : '',
      ]),
    ).map((line) => `  ${line}`),
    ...notes,
    '',
    'To correct it: npx etiograph inspect -o mapping.json, change the file, then set ETIOGRAPH_MAPPING=mapping.json.',
    'Until then it is read as proposed. Etiograph only reads this database and never alters it.',
  ];
}

export const inspectionLines = {
  ofDatabase(inspection: Inspection): string[] {
    const { place, version, whose, survey } = inspection;
    const size = `${counted(survey.nodes, 'node')}, ${counted(survey.relationships, 'relationship')}`;
    if (whose === 'empty') {
      return [
        `Neo4j ${version} at ${place}, database ${survey.database}: empty. etiograph init --sample makes it a store with the sample graph, etiograph init an empty one, etiograph import FILE one with your own.`,
      ];
    }
    return [
      `Neo4j ${version} at ${place}, database ${survey.database}: another program’s data. ${size}.`,
      ...found(survey),
      ...survey.notes,
      ...proposed(inspection),
    ];
  },

  ofStats(stats: GraphStats): string[] {
    return [
      `${counted(stats.nodes, 'node')}, ${counted(stats.statements, 'statement')} (${count(stats.unchecked)} found by a program, unchecked).`,
      ...(stats.nodes > 0 ? [`kinds: ${listed(stats.kinds)}`] : []),
      ...(stats.statements > 0 ? [`relations: ${listed(stats.relations)}`] : []),
      ...block(
        'data sets',
        stats.datasets.map(({ name, nodes, statements, state }) => [name, nodes, statements, state]),
      ),
    ];
  },
};
