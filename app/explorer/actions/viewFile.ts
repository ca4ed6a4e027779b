/** Views as a file that is dropped on the page, or opened, to see them again. */
import { exportName } from '@/graph/formats/exportName';
import type { ExplorerState } from '../state/explorer';
import type { View } from '../state/types';
import { writeViewFile } from '../state/viewFile';
import { centreName, type MadeFile } from './share';

/** @param what "view" or "steps", for the file's name */
export function viewFile(state: ExplorerState, views: readonly View[], what: 'view' | 'steps'): MadeFile {
  const name = exportName(`${centreName(state)} ${what}`, new Date());
  return { name: `${name}.json`, blob: new Blob([writeViewFile(views)], { type: 'application/json' }) };
}
