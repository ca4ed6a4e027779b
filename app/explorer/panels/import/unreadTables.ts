/**
 * The tables that a check could not read because nothing tells what their columns are, so that a person can say it. They
 * are looked at here, in the page: a refusal is a sentence and bears no columns. Loaded with the first refusal.
 */
import type { ReadTable } from '@/graph/formats/import/report';
import { chooseMapping, mappingProblem } from '@/graph/formats/tables/mapping/givenMapping';
import type { GivenMapping } from '@/graph/formats/tables/mapping/mapping';
import { limits } from '@/graph/model';

/**
 * @param refusal what the check was refused with: only tables that this sentence is about are given
 * @param mappings what was said of the columns already
 */
export async function unreadTables(
  files: readonly File[],
  mappings: readonly GivenMapping[],
  refusal: string,
): Promise<ReadTable[]> {
  const tables: ReadTable[] = [];
  for (const file of files) {
    const text = await file.slice(0, limits.fileHead).text();
    const mapping = await chooseMapping({ text, name: file.name }, mappings).catch(() => null);
    if (mapping !== null && mappingProblem(mapping, file.name)?.message === refusal)
      tables.push({ file: file.name, ...mapping });
  }
  return tables;
}
