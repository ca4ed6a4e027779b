/** Names of data sets: what one may be called, and what to call one that nobody named. */
import { GraphError, knownPrefix } from '../model';

const pattern = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** Names that only say which table a file is, not of what. */
const generic = new Set(['nodes', 'edges', 'graph', 'statements', 'data', 'export']);

/**
 * Checks a name that a person gave. It becomes the prefix of ids that mean nothing elsewhere, so it may not be one
 * that does.
 * @throws GraphError `bad_input`
 */
export function checkDatasetName(name: string): string {
  if (!pattern.test(name)) {
    throw new GraphError(
      'bad_input',
      `“${name.slice(0, 80)}” cannot name a data set. Use letters, digits, dots, dashes and underscores, at most 64 of them.`,
    );
  }
  if (knownPrefix(name) !== null) {
    throw new GraphError(
      'bad_input',
      `A data set cannot be called ${name}: that is the prefix of a public vocabulary.`,
    );
  }
  return name;
}

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^A-Za-z0-9._-]+/g, '-')
    .replaceAll(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g, '')
    .slice(0, 64);

/** A name that `checkDatasetName` accepts, made from a file's own. */
export function usableName(text: string): string {
  const name = plain(text);
  return name === '' || knownPrefix(name) !== null ? `data-${name}`.replace(/-$/, '') : name;
}

/** The name for a data set from its first file: "x/open-medical-kgx/nodes.tsv.gz" → "open-medical-kgx". */
export function datasetNameOf(path: string): string {
  const parts = path.split(/[\\/]/).filter((part) => part !== '');
  const file = (parts.at(-1) ?? '').replace(/\.gz$/i, '').replace(/\.[A-Za-z0-9]{1,8}$/, '');
  const stem = file.replace(/[_.-](nodes|edges|statements|about)$/i, '').replace(/\.(nodes|edges)$/i, '');
  const folder = parts.at(-2)?.replace(/\.zip$/i, '');
  return usableName(generic.has(stem.toLowerCase()) && folder !== undefined ? folder : stem);
}
