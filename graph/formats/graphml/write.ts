/** Writes a GraphML file: what it is about, the keys, then nodes and edges. */
import { batches } from '../text/batches';
import type { ExportSource } from '../types';
import { nodeWriter, statementWriter, type Key } from './elements';
import { legalXml, xmlElement, type XmlElement } from './xml';

/** What the file is about, as data of the graph itself. */
function aboutGraph({ info, survey }: ExportSource): [string, string][] {
  return [
    ['exported_by', 'Etiograph'],
    ['date', info.date],
    ['what', info.what],
    ['filter', info.filter],
    ['lens', info.lens ?? 'everyone'],
    [
      'datasets',
      info.datasets.map(({ name, title }) => (title === undefined ? name : `${name}: ${title}`)).join('|'),
    ],
    [
      'licenses',
      [...new Set([...info.datasets.flatMap(({ license }) => license ?? []), ...survey.licenses])].join('|'),
    ],
    ['sources', survey.sources.map(({ id, title }) => `${title} (${id})`).join('|')],
  ];
}

const declaration = ({ id, name, of, type }: Key): string =>
  xmlElement('key', { '@id': id, '@for': of, '@attr.name': name, '@attr.type': type });

function head(source: ExportSource, keys: readonly Key[]): string {
  const about = aboutGraph(source);
  const graphKeys = about.map(([name], index): Key => ({
    id: `g${index}`,
    name,
    of: 'graph',
    type: 'string',
  }));
  const data = about.map(([, text], index): XmlElement => ({ '@key': `g${index}`, '#text': legalXml(text) }));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    ...[...graphKeys, ...keys].map(declaration),
    '<graph id="etiograph" edgedefault="directed">',
    ...data.map((one) => xmlElement('data', one)),
    '',
  ].join('\n');
}

export async function* graphmlText(source: ExportSource): AsyncIterable<string> {
  const nodes = nodeWriter(source.survey);
  const edges = statementWriter(source.survey);
  yield head(source, [...nodes.keys, ...edges.keys]);
  for await (const batch of batches(source.rows())) {
    const elements = batch.map((row) =>
      row.row === 'node'
        ? xmlElement('node', nodes.element(row.node))
        : xmlElement('edge', edges.element(row.statement)),
    );
    yield `${elements.join('\n')}\n`;
  }
  yield '</graph>\n</graphml>\n';
}
