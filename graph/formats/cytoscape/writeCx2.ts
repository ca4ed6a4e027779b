/**
 * Writes CX2: descriptor, counts, declarations, what the network is, nodes, edges, a plain style, and the status that
 * says it is whole.
 */
import type { ExportRow } from '../../store/types';
import { networkAbout } from '../network/about';
import { networkWriter, type NetworkColumn, type NetworkWriter, type WrittenNode } from '../network/write';
import { batches } from '../text/batches';
import type { ExportSource } from '../types';
import { cx2Names } from './cx2Names';
import { axesOfAll, cytoscapeForm, shownNames, takeCoordinates } from './form';

const form = cytoscapeForm({ nodes: [cx2Names.node], statements: [cx2Names.edge] });

const dataTypes: Record<NetworkColumn['type'], string> = {
  text: 'string',
  list: 'list_of_string',
  flag: 'boolean',
  number: 'double',
};

function declared(columns: readonly NetworkColumn[], ...texts: string[]): object {
  const own = texts.map((name): [string, object] => [name, { d: 'string' }]);
  const other = columns.map(({ name, type }): [string, object] => [name, { d: dataTypes[type] }]);
  return Object.fromEntries([...own, ...other]);
}

/** What the network is, in the words that NDEx shows: name, description, rights, reference. */
function networkAttributes({ info, survey }: ExportSource): Record<string, string | string[]> {
  const licenses = [
    ...new Set([...info.datasets.flatMap(({ license }) => license ?? []), ...survey.licenses]),
  ];
  return {
    name: info.what,
    description: `Exported by Etiograph on ${info.date}: ${info.what}; ${info.filter}; ${info.lens ?? 'everyone'}.`,
    version: info.date,
    rights: licenses.join('; '),
    datasets: info.datasets.map(({ name, title }) => (title === undefined ? name : `${name}: ${title}`)),
    sources: survey.sources.map(({ id, title }) => `${title} (${id})`),
    [cx2Names.about]: JSON.stringify(networkAbout({ info, survey })),
  };
}

/** Labels and arrows, so that a network is readable as it is opened. */
const visualProperties = {
  default: { network: {}, node: {}, edge: { EDGE_TARGET_ARROW_SHAPE: 'triangle' } },
  nodeMapping: {
    NODE_LABEL: { type: 'PASSTHROUGH', definition: { attribute: shownNames.nodes, type: 'string' } },
  },
  edgeMapping: {
    EDGE_LABEL: { type: 'PASSTHROUGH', definition: { attribute: shownNames.statements, type: 'string' } },
  },
};

function nodeElement(
  number: number,
  { id, label, properties }: WrittenNode,
  axes: readonly string[],
): object {
  const taken = axes.length > 0 ? takeCoordinates(new Map(properties), axes) : null;
  const values = Object.fromEntries(taken?.rest ?? properties);
  return {
    id: number,
    ...taken?.coordinates,
    v: { [cx2Names.node]: id, [shownNames.nodes]: label, ...values },
  };
}

/** Nodes and edges as the elements of their aspects, numbered. */
function elementWriter(writer: NetworkWriter, axes: readonly string[]) {
  const numbers = new Map<string, number>();
  let edges = 0;
  return (row: ExportRow): object => {
    if (row.row === 'node') {
      const node = writer.node(row.node);
      const number = numbers.size;
      numbers.set(node.id, number);
      return nodeElement(number, node, axes);
    }
    const { id, source, target, label, properties } = writer.edge(row.statement);
    const values = Object.fromEntries(properties);
    return {
      id: edges++,
      s: numbers.get(source),
      t: numbers.get(target),
      v: { [cx2Names.edge]: id, [shownNames.statements]: label, ...values },
    };
  };
}

function head(source: ExportSource, writer: NetworkWriter): object[] {
  const { survey } = source;
  const network = networkAttributes(source);
  const counts = {
    attributeDeclarations: 1,
    networkAttributes: 1,
    nodes: survey.nodes,
    edges: survey.statements,
  };
  return [
    { CXVersion: '2.0', hasFragments: false },
    {
      metaData: Object.entries({ ...counts, visualProperties: 1 }).map(([name, elementCount]) => ({
        name,
        elementCount,
      })),
    },
    {
      attributeDeclarations: [
        {
          networkAttributes: Object.fromEntries(
            Object.entries(network).map(([name, value]) => [
              name,
              { d: Array.isArray(value) ? 'list_of_string' : 'string' },
            ]),
          ),
          nodes: declared(writer.nodeColumns, cx2Names.node, shownNames.nodes),
          edges: declared(writer.edgeColumns, cx2Names.edge, shownNames.statements),
        },
      ],
    },
    { networkAttributes: [network] },
  ];
}

/** The whole file. */
export async function* cx2Text(source: ExportSource): AsyncIterable<string> {
  const writer = networkWriter(source.survey, form);
  const element = elementWriter(writer, await axesOfAll(source));
  yield `[\n${head(source, writer)
    .map((one) => `${JSON.stringify(one)},\n`)
    .join('')}{"nodes": [`;
  let separator = '\n';
  let inNodes = true;
  for await (const batch of batches(source.rows())) {
    let text = '';
    for (const row of batch) {
      if (row.row === 'statement' && inNodes) {
        text += '\n]},\n{"edges": [';
        separator = '\n';
        inNodes = false;
      }
      text += separator + JSON.stringify(element(row));
      separator = ',\n';
    }
    yield text;
  }
  const tail = [{ visualProperties: [visualProperties] }, { status: [{ success: true, error: '' }] }];
  yield `${inNodes ? '\n]},\n{"edges": []}' : '\n]}'},\n${tail.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`;
}
