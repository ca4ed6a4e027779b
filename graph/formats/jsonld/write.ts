/**
 * Writes JSON-LD: what the export is, the sources, the nodes, and one Association per statement. A statement is never
 * a bare triple: those have no room for evidence, and a negated one would read as true.
 */
import type { Attributes, GraphNode, Qualifiers, Statement } from '../../model';
import { OriginalIds } from '../originalIds';
import type { CellValue } from '../tables/cell';
import { isQualifierColumn } from '../tables/columns';
import { nodeParts } from '../tables/nodeRow';
import { statementParts } from '../tables/statementParts';
import { batches } from '../text/batches';
import type { ExportSource } from '../types';
import { context, referring } from './context';
import { attributeIri, datasetIri, iriOf, referenceOf, statementIri, wellFormed } from './iris';

type Fields = [string, unknown][];

/** Ids stay as stored: what is scoped to a data set is named after it here too. */
const storedIds = new OriginalIds(new Map());

/** Fields that are ids whatever they look like. */
const ids = new Set(['category', 'subject', 'predicate', 'object', 'primary_knowledge_source']);

function valueOf(value: CellValue, name: string): unknown {
  if (Array.isArray(value)) return value.map((part) => valueOf(part, name));
  if (typeof value !== 'string') return value;
  if (ids.has(name)) return { '@id': iriOf(value) };
  return referring.has(name) ? referenceOf(value) : wellFormed(value);
}

const isEmpty = (value: CellValue | undefined): boolean =>
  value === undefined || (Array.isArray(value) && value.length === 0);

const fieldsOf = (values: Record<string, CellValue | undefined>): Fields =>
  Object.entries(values).flatMap(([name, value]): Fields =>
    value === undefined || isEmpty(value) || name === 'id' ? [] : [[name, valueOf(value, name)]],
  );

const attributesOf = (attributes: Attributes): Fields =>
  Object.entries(attributes)
    .filter(([, value]) => !isEmpty(value))
    .map(([name, value]) => [attributeIri(name), valueOf(value, '')]);

/** Qualifiers of the Biolink Model under its names. */
const qualifiersOf = (qualifiers: Qualifiers): Fields =>
  Object.entries(qualifiers).map(([name, value]) => [
    isQualifierColumn(name) && /^\w+$/.test(name) ? `biolink:${name}` : attributeIri(name),
    wellFormed(value),
  ]);

function nodeObject(node: GraphNode): object {
  const { values } = nodeParts(node, storedIds);
  return Object.fromEntries([
    ['@id', iriOf(node.id)],
    ['@type', node.categories.map(iriOf)],
    ['kind', wellFormed(node.kind)],
    ...fieldsOf(values),
    ...attributesOf(node.attributes),
  ] satisfies Fields);
}

function association(statement: Statement, notClasses: ReadonlySet<string>): object {
  const { values } = statementParts(statement, { ids: storedIds, notClasses });
  return Object.fromEntries([
    ['@id', statementIri(statement.dataset, statement.id)],
    ['@type', 'biolink:Association'],
    ['relation', wellFormed(statement.relation)],
    ...fieldsOf(values),
    ...qualifiersOf(statement.qualifiers),
    ...attributesOf(statement.attributes),
  ] satisfies Fields);
}

/** What the export is and rests on: the data sets with their licences, and the sources. */
function aboutObjects({ info, survey }: ExportSource): object[] {
  const datasets = info.datasets.map(({ name, title, license, url }) => ({
    '@id': datasetIri(name),
    '@type': 'dcat:Dataset',
    'dct:identifier': name,
    ...(title === undefined ? {} : { 'dct:title': wellFormed(title) }),
    ...(license === undefined ? {} : { 'dct:license': referenceOf(license) }),
    ...(url === undefined ? {} : { 'dct:source': referenceOf(url) }),
  }));
  const sources = survey.sources.map(({ id, title, publisher, date, url }) => ({
    '@id': iriOf(id),
    name: wellFormed(title),
    ...(publisher === null ? {} : { 'dct:publisher': wellFormed(publisher) }),
    ...(date === null ? {} : { 'dct:date': wellFormed(date) }),
    ...(url === null ? {} : { 'dct:source': referenceOf(url) }),
  }));
  const everything = {
    '@type': 'dcat:Dataset',
    'dct:title': info.what,
    'dct:issued': info.date,
    'dct:creator': 'Etiograph',
    'dct:description': `${info.filter}; ${info.lens ?? 'everyone'}`,
    'dct:license': survey.licenses.map(referenceOf),
    'dct:source': datasets.map((dataset) => ({ '@id': dataset['@id'] })),
  };
  return [everything, ...datasets, ...sources];
}

/** The whole file. Its objects stand in a default graph: anything beside `@graph` would make it a named one. */
export async function* jsonLdText(source: ExportSource): AsyncIterable<string> {
  const about = aboutObjects(source).map((object) => JSON.stringify(object));
  yield `{\n"@context": ${JSON.stringify(context)},\n"@graph": [\n${about.join(',\n')}`;
  for await (const batch of batches(source.rows())) {
    const objects = batch.map((row) =>
      JSON.stringify(
        row.row === 'node' ? nodeObject(row.node) : association(row.statement, source.survey.notClasses),
      ),
    );
    yield `,\n${objects.join(',\n')}`;
  }
  yield '\n]\n}\n';
}
