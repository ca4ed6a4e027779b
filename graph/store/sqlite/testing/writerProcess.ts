/**
 * A process that imports into a store while a test looks on. It is started with the file, a name, how many claims
 * to write and when to die, tells its parent how far it is, and completes when the parent says so.
 */
import { once } from 'node:events';
import { setImmediate as turn } from 'node:timers/promises';
import { claim, evidenceOf } from '../../contract/smallGraph';
import { openSqlite } from '../store';

/** How far the writer is. `busy` comes again and again while it derives. */
export type Progress = 'begun' | 'half' | 'written' | 'busy' | 'complete';

const [file = '', name = '', count = '0', death = '', times = '1'] = process.argv.slice(2);

let met = 0;
function tell(progress: Progress): void {
  process.send?.(progress);
  if (progress === death) met += 1;
  // By its own hand, so that it is the same moment in every run.
  if (met === Number(times)) process.kill(process.pid, 'SIGKILL');
}
const told = (): Promise<unknown> => once(process, 'message');

const store = await openSqlite({ file, access: 'write' });
const session = await store.startImport({ name });
tell('begun');
const claims = Array.from({ length: Number(count) }, (_, at) =>
  claim(`p${at}`, [`from${at % 97}`, 'CAUSES', `to${at % 89}`], evidenceOf(`source${at % 3}`)),
);
const half = Math.ceil(claims.length / 2);
await session.writeStatements(claims.slice(0, half));
tell('half');
await session.writeStatements(claims.slice(half));
tell('written');
if (death !== 'busy') await told();
let busy = true;
const watch = async (): Promise<void> => {
  while (busy) {
    tell('busy');
    await turn();
  }
};
const watching = watch();
await session.complete();
busy = false;
await watching;
tell('complete');
await store.close();
process.disconnect?.();
