/** What an export is asked for with, in a query or in a body. */
import { GraphError, limits } from '@/graph/model';
import { writableFormats } from '@/graph/formats';
import type { ExportSelection } from '@/graph/store/types';
import { z } from 'zod';
import { dataset, digits, filterBody, filterQuery, id, ids, must } from './fields';

const formatIds = writableFormats.map((format) => format.id);
const format = z.enum(formatIds, must(`one of ${formatIds.join(', ')}`));
const depthText = `a whole number from 0 to ${limits.exportDepth}`;
const depthDescription = 'How many steps away from the node; 1 where it is absent.';

const what = {
  format,
  ids: ids.meta({ description: 'These nodes and the statements among them.' }).exactOptional(),
  dataset: dataset
    .meta({ description: 'One data set. Without ids, data set and node: everything.' })
    .exactOptional(),
  node: id.meta({ description: 'A node and what is around it.' }).exactOptional(),
};
export const exportQuery = z.strictObject({
  ...what,
  depth: digits(0, limits.exportDepth, depthDescription).exactOptional(),
  ...filterQuery,
});
export const exportBody = z.strictObject({
  ...what,
  depth: z
    .int(must(depthText))
    .min(0, must(depthText))
    .max(limits.exportDepth, must(depthText))
    .meta({ description: depthDescription })
    .exactOptional(),
  ...filterBody,
});

/** What a body's export may still say in its query. */
export const exportFilterQuery = z.strictObject(filterQuery);

interface Asked {
  ids?: string[];
  dataset?: string;
  node?: string;
  depth?: number;
}

/**
 * The part of the graph that is asked for.
 * @throws {GraphError} bad_input where several are
 */
export function selectionOf({ ids: chosen, dataset: name, node, depth }: Asked): ExportSelection {
  const parts: (ExportSelection | false)[] = [
    chosen !== undefined && { what: 'ids', ids: chosen },
    name !== undefined && { what: 'dataset', dataset: name },
    node !== undefined && { what: 'around', id: node, depth: depth ?? 1 },
  ];
  const [first, second] = parts.filter((part) => part !== false);
  if (second !== undefined)
    throw new GraphError('bad_input', 'Of “ids”, “dataset” and “node” only one can be asked for.');
  if (depth !== undefined && node === undefined)
    throw new GraphError('bad_input', '“depth” goes with “node”.');
  return first ?? { what: 'everything' };
}
