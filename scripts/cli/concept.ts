/** Which concept an argument names: by its id, or by a name or synonym that only one concept has. */
import { GraphError, type Kind } from '../../graph/model';
import type { GraphStore, SearchHit } from '../../graph/store/types';
import { plain } from './print';

/** Concepts named in the sentence that says a name is not clear. */
const examples = 5;

const isWhole = ({ matched }: SearchHit): boolean => matched.how === 'name' || matched.how === 'synonym';
const tell = ({ node }: SearchHit): string => `${node.id} (${plain(node.name)})`;

/**
 * The ids of the concepts that these texts name, in their order.
 * @param filter `kind`: of which kind a concept must be that is meant by its name
 * @throws GraphError `not_found` for a text that names none, `bad_input` for one that names several
 */
export async function conceptIds(
  store: Pick<GraphStore, 'nodes' | 'search'>,
  texts: readonly string[],
  filter: { unchecked: boolean; kind?: Kind },
): Promise<string[]> {
  const known = new Set((await store.nodes([...new Set(texts)])).map((node) => node.id));
  const ids: string[] = [];
  for (const text of texts) ids.push(known.has(text) ? text : await idOfName(store, text, filter));
  return ids;
}

async function idOfName(
  store: Pick<GraphStore, 'search'>,
  text: string,
  { unchecked, kind }: { unchecked: boolean; kind?: Kind },
): Promise<string> {
  const { hits } = await store.search({
    text,
    limit: examples,
    filter: { unchecked, riskGroups: [] },
    ...(kind === undefined ? {} : { kind }),
  });
  const whole = hits.filter(isWhole);
  const names = whole.filter(({ matched }) => matched.how === 'name');
  const found = names.length > 0 ? names : whole;
  const [only] = found;
  if (only !== undefined && found.length === 1) return only.node.id;
  if (found.length > 1) {
    throw new GraphError(
      'bad_input',
      `“${plain(text)}” names several concepts: ${found.map(tell).join(', ')}. Give the id of one.`,
    );
  }
  const near = hits.length === 0 ? '' : ` Near to it: ${hits.map(tell).join(', ')}.`;
  throw new GraphError('not_found', `No concept has the id or name “${plain(text)}”.${near}`);
}
