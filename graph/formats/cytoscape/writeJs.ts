/** Writes Cytoscape.js JSON: what the file is about, then nodes and edges in groups, each with its data. */
import { networkAbout } from '../network/about';
import { networkWriter, type NetworkWriter, type WrittenEdge, type WrittenNode } from '../network/write';
import { batches } from '../text/batches';
import type { ExportSource } from '../types';
import { cytoscapeForm, nativeProperties, shownNames, takeCoordinates } from './form';

const form = cytoscapeForm({ nodes: ['source', 'target'], statements: ['source', 'target'] });

/** Classes of the file that a node or an edge came from, which stand beside its data. */
function classesOf(properties: Map<string, unknown>): { classes?: string | string[] } {
  const classes = properties.get('classes');
  const isSome = (typeof classes === 'string' || Array.isArray(classes)) && classes.length > 0;
  if (isSome) properties.delete('classes');
  return isSome ? { classes: classes as string | string[] } : {};
}

function nodeElement({ id, label, properties }: WrittenNode): object {
  const taken = takeCoordinates(new Map(properties), ['x', 'y']);
  const data = new Map<string, unknown>(nativeProperties([...(taken?.rest ?? properties)], 'nodes'));
  const classes = classesOf(data);
  return {
    data: { id, [shownNames.nodes]: label, ...Object.fromEntries(data) },
    ...(taken === null ? {} : { position: taken.coordinates }),
    ...classes,
  };
}

function edgeElement({ id, source, target, label, properties }: WrittenEdge): object {
  const data = new Map<string, unknown>(nativeProperties(properties, 'statements'));
  const classes = classesOf(data);
  return {
    data: { id, source, target, [shownNames.statements]: label, ...Object.fromEntries(data) },
    ...classes,
  };
}

/** What the file is about, as data of the network. */
function networkData(source: ExportSource): object {
  const { info, survey } = source;
  return {
    name: info.what,
    exported_by: 'Etiograph',
    date: info.date,
    filter: info.filter,
    lens: info.lens ?? 'everyone',
    datasets: info.datasets,
    licenses: survey.licenses,
    sources: survey.sources,
    etiograph: networkAbout(source),
  };
}

/** The whole file. */
export async function* cytoscapeJsText(source: ExportSource): AsyncIterable<string> {
  const writer: NetworkWriter = networkWriter(source.survey, form);
  yield `{\n"data": ${JSON.stringify(networkData(source))},\n"elements": {\n"nodes": [`;
  let separator = '\n';
  let inNodes = true;
  for await (const batch of batches(source.rows())) {
    let text = '';
    for (const row of batch) {
      if (row.row === 'statement' && inNodes) {
        text += '\n],\n"edges": [';
        separator = '\n';
        inNodes = false;
      }
      const element =
        row.row === 'node' ? nodeElement(writer.node(row.node)) : edgeElement(writer.edge(row.statement));
      text += separator + JSON.stringify(element);
      separator = ',\n';
    }
    yield text;
  }
  yield inNodes ? '\n],\n"edges": []\n}\n}\n' : '\n]\n}\n}\n';
}
