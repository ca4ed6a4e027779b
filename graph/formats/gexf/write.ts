/** Writes a GEXF 1.3 file: what it is about, the attributes, then nodes and edges. Streams; nothing is held. */
import { networkWriter } from '../network/write';
import { batches } from '../text/batches';
import type { ExportSource } from '../types';
import { aboutInstruction } from '../xml/about';
import { legalXml, xmlElement } from '../xml/write';
import { attributesElement, elementWriter, gexfForm } from './elements';

/** What the file is about, for people. */
function description({ info, survey }: ExportSource): string {
  const licenses = new Set([...info.datasets.flatMap(({ license }) => license ?? []), ...survey.licenses]);
  const datasets = info.datasets.map(({ name, title }) => (title === undefined ? name : `${name}: ${title}`));
  const lines: [string, readonly string[]][] = [
    ['What', [info.what]],
    ['Claims', [info.filter]],
    ['About whom', [info.lens ?? 'everyone']],
    ['Data sets', datasets],
    ['Licences', [...licenses]],
    ['Sources', survey.sources.map(({ id, title }) => `${title} (${id})`)],
  ];
  return lines.map(([name, all]) => `${name}: ${all.join('; ')}`).join('\n');
}

function head(source: ExportSource, declarations: readonly string[]): string {
  const meta = {
    '@lastmodifieddate': source.info.date,
    creator: [{ '#text': 'Etiograph' }],
    description: [{ '#text': legalXml(description(source)) }],
  };
  return [
    `<?xml version="1.0" encoding="UTF-8"?>\n${aboutInstruction(source)}<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">`,
    xmlElement('meta', meta),
    '<graph mode="static" defaultedgetype="directed" idtype="string">',
    ...declarations,
    `<nodes count="${source.survey.nodes}">`,
    '',
  ].join('\n');
}

export async function* gexfText(source: ExportSource): AsyncIterable<string> {
  const writer = networkWriter(source.survey, gexfForm);
  const elements = elementWriter(writer);
  const between = `</nodes>\n<edges count="${source.survey.statements}">\n`;
  yield head(source, [
    xmlElement('attributes', attributesElement('node', writer.nodeColumns)),
    xmlElement('attributes', attributesElement('edge', writer.edgeColumns)),
  ]);
  let inNodes = true;
  for await (const batch of batches(source.rows())) {
    let text = '';
    for (const row of batch) {
      if (row.row === 'statement' && inNodes) {
        text += between;
        inNodes = false;
      }
      text +=
        row.row === 'node'
          ? xmlElement('node', elements.node(row.node))
          : xmlElement('edge', elements.edge(row.statement));
      text += '\n';
    }
    yield text;
  }
  yield `${inNodes ? between : ''}</edges>\n</graph>\n</gexf>\n`;
}
