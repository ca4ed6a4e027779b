/** `etiograph inspect`: what is in the store or the database, and how another program's would be read. Changes nothing. */
import { writeFileSync } from 'node:fs';
import { GraphError } from '../../../graph/model';
import { inspectDatabase, type Inspection } from '../../../graph/store/open';
import type { Arguments, Command } from '../command';
import { OutputError } from '../failure';
import { inspectionLines } from '../inspectionLines';
import { plain, print, printJson } from '../print';
import { withStore } from '../store';

/** Writes a mapping, never over one that somebody may have corrected. */
function save(file: string, { proposal, place }: Inspection): void {
  if (proposal?.file === undefined || proposal.file === null) {
    throw new GraphError(
      'bad_input',
      `There is no mapping to write for ${place}: ${proposal === null ? 'it needs none' : 'nothing in it can be shown'}. ${file} was not written.`,
    );
  }
  const text = `${JSON.stringify(proposal.file, null, 2)}\n`;
  if (file === '-') return void process.stdout.write(text);
  try {
    writeFileSync(file, text, { flag: 'wx' });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') {
      throw new GraphError(
        'conflict',
        `${file} exists already and was left as it is: name another file after -o.`,
      );
    }
    throw new OutputError(file, error);
  }
  console.error(
    `Wrote the proposed mapping to ${plain(file)}. Correct it, then set ETIOGRAPH_MAPPING=${plain(file)}.`,
  );
}

/** A store of ours: what it holds. */
async function own(given: Arguments): Promise<void> {
  const target = given.text('output');
  if (target !== undefined) {
    throw new GraphError(
      'bad_input',
      `This store is Etiograph’s own and needs no mapping. ${target} was not written.`,
    );
  }
  await withStore('read', async (store) => {
    const { engine, engineVersion, schemaVersion } = await store.health();
    const stats = await store.stats({ unchecked: true, riskGroups: [] });
    if (given.has('json'))
      return void printJson({ whose: 'ours', engine, engineVersion, schemaVersion, stats });
    print(`A store of Etiograph’s own: ${plain(engine)} ${plain(engineVersion)}, schema ${schemaVersion}.`);
    for (const line of inspectionLines.ofStats(stats)) print(line);
  });
}

async function run(given: Arguments): Promise<undefined> {
  const inspection = await inspectDatabase(process.env);
  const isForeign = inspection?.whose === 'foreign';
  if (given.has('foreign-only') && !isForeign) return;
  if (inspection === null || inspection.whose === 'ours') {
    await own(given);
    return;
  }
  const target = given.text('output');
  if (target !== undefined) save(target, inspection);
  if (target === '-') return;
  if (given.has('json')) return void printJson(inspection);
  if (target === undefined) for (const line of inspectionLines.ofDatabase(inspection)) print(plain(line));
}

export const inspectCommand: Command = {
  name: 'inspect',
  takes: '',
  least: 0,
  most: 0,
  about:
    'Looks what is in the store. Of another program’s Neo4j it proposes how to read it. Changes nothing.',
  options: {
    json: { about: 'as JSON' },
    output: { value: 'FILE|-', short: 'o', about: 'writes the proposed mapping to a new file' },
    'foreign-only': { about: 'says nothing where the store is Etiograph’s own' },
  },
  run,
};
