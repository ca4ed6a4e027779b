/**
 * Hetionet says nothing of groups of people, and a lens needs one: a made-up group that “is at risk” of every fifth
 * gene, for the time of a measurement and in its store alone.
 */
import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';

export const groupName = 'people of the benchmark';
const id = 'Group::benchmark';
const every = 5;

/**
 * Writes the group's two files.
 * @param nodes Hetionet's table of nodes
 */
export async function madeUpGroup(folder: string, nodes: string): Promise<string[]> {
  const claims = ['source\tmetaedge\ttarget'];
  const lines = createInterface({ input: createReadStream(nodes).pipe(createGunzip()), crlfDelay: Infinity });
  for await (const line of lines) {
    const [gene = ''] = line.split('\t');
    const number = /^Gene::(\d+)$/.exec(gene)?.[1];
    if (number !== undefined && Number(number) % every === 0)
      claims.push(`${id}\tassociated_with_increased_likelihood_of\t${gene}`);
  }
  const files = [join(folder, 'group.tsv'), join(folder, 'group.sif')];
  const [table = '', edges = ''] = files;
  await writeFile(table, `id\tname\tkind\n${id}\t${groupName}\tPopulationOfIndividualOrganisms\n`);
  await writeFile(edges, `${claims.join('\n')}\n`);
  return files;
}
