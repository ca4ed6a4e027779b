/** The mappings that ship, by name: data files beside this one, parsed like anybody's. */
import hetionet from './hetionet.json';
import kgx from './kgx.json';
import { mappingSchema, type Mapping } from './schema';

export const builtIn: ReadonlyMap<string, Mapping> = new Map([
  ['kgx', mappingSchema.parse(kgx)],
  ['hetionet', mappingSchema.parse(hetionet)],
]);
