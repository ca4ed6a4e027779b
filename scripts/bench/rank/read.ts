/** An ontology and its annotations from files alone, through the readers of an import, as the index of a ranking. */
import { RankIndexBuilder, type RankIndex } from '../../../graph/answers/rank/rankIndex';
import { openInputs } from '../../../graph/formats/import/inputs';
import { readFiles } from '../../../graph/formats/import/reading';
import { fileInput } from '../../../graph/formats/node/fileInput';
import { isUnchecked } from '../../../graph/model';

export interface ReadGraph {
  index: RankIndex;
  /** Ids that a term had before, each with the one that it has now. */
  now: ReadonlyMap<string, string>;
  names: ReadonlyMap<string, string>;
  /** Annotations that a program found and nobody checked; whether they count was said. */
  unchecked: number;
}

/** @param unchecked whether claims that a program found count */
export async function readGraph(paths: readonly string[], unchecked: boolean): Promise<ReadGraph> {
  const builder = new RankIndexBuilder();
  const now = new Map<string, string>();
  const names = new Map<string, string>();
  let found = 0;
  const inputs = paths.map((path) => fileInput(path));
  for await (const message of readFiles(openInputs(inputs, {}), { dataset: 'rank' })) {
    if (message.is === 'end') continue;
    for (const { id, name, xrefs } of message.nodes) {
      if (name !== null) names.set(id, name);
      // An ontology keeps the ids that were joined into a term; those of other vocabularies are no harm here.
      for (const code of xrefs) if (id.startsWith('HP:') && code.startsWith('HP:')) now.set(code, id);
    }
    for (const { evidence, ...key } of message.statements) {
      const isFound = isUnchecked(evidence);
      if (isFound) found += 1;
      if (isFound && !unchecked) continue;
      if (key.relation !== 'HAS_SYMPTOM' && key.relation !== 'SUBTYPE_OF') continue;
      builder.add([{ ...key, frequency: evidence.frequency ?? null }]);
    }
  }
  return { index: builder.finish(new Map()), now, names, unchecked: found };
}
