/** Writes a GraphML file: what it is about, the keys, then nodes and edges. */
import { batches } from '../text/batches';
import type { ExportSource } from '../types';
import { networkWriter } from '../network/write';
import { aboutInstruction } from '../xml/about';
import { legalXml, xmlElement, type XmlElement } from '../xml/write';
import { dataWriter, graphmlForm, keysOf, type Key } from './elements';

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
    `<?xml version="1.0" encoding="UTF-8"?>\n${aboutInstruction(source)}<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">`,
    ...[...graphKeys, ...keys].map(declaration),
    '<graph id="etiograph" edgedefault="directed">',
    ...data.map((one) => xmlElement('data', one)),
    '',
  ].join('\n');
}

export async function* graphmlText(source: ExportSource): AsyncIterable<string> {
  const writer = networkWriter(source.survey, graphmlForm);
  const keys = { node: keysOf(writer.nodeColumns, 'node'), edge: keysOf(writer.edgeColumns, 'edge') };
  const data = { node: dataWriter(keys.node), edge: dataWriter(keys.edge) };
  yield head(source, [...keys.node, ...keys.edge]);
  for await (const batch of batches(source.rows())) {
    const elements = batch.map((row) => {
      if (row.row === 'node') {
        const { id, properties } = writer.node(row.node);
        return xmlElement('node', { '@id': id, data: data.node(properties) });
      }
      const { id, source: from, target, properties } = writer.edge(row.statement);
      return xmlElement('edge', {
        '@id': id,
        '@source': from,
        '@target': target,
        data: data.edge(properties),
      });
    });
    yield `${elements.join('\n')}\n`;
  }
  yield '</graph>\n</graphml>\n';
}
