/** The mapping of Hetionet's database says the same of its types and kinds as the reader of its files. */
import { describe, expect, it } from 'vitest';
import { builtIn } from '../../store/neo4j/foreign/mapping/builtIn';
import { hetionet, hetionetKinds, metaedges } from './hetionet';

const mapping = builtIn.get('hetionet');

/** "REGULATES_GrG" and "REGULATES_Gr>G" → "Gr>G". */
const metaedgeOf = (type: string): string => {
  const short = type.slice(type.indexOf('_') + 1);
  return short === 'GrG' ? 'Gr>G' : short;
};

describe('the mapping hetionet', () => {
  it('has each metaedge with the relation and evidence of the files', () => {
    const told = new Set<string>();
    for (const { type, relation, knowledgeLevel, agentType, license, source } of mapping?.relationships ??
      []) {
      told.add(metaedgeOf(type));
      expect({ relation, knowledgeLevel, agentType, license }).toEqual(metaedges[metaedgeOf(type)]);
      expect(source).toBe(hetionet.id);
    }
    expect([...told].sort()).toEqual(Object.keys(metaedges).sort());
  });

  it('has each kind with its category and vocabulary', () => {
    const kinds = Object.entries(hetionetKinds).map(([kind, { category, vocabulary }]) => [
      kind.replaceAll(' ', ''),
      category,
      vocabulary,
    ]);
    expect(mapping?.nodes.map(({ label, category, prefix = null }) => [label, category, prefix])).toEqual(
      kinds,
    );
  });

  it('names the source as the files do', () => {
    const { id, ...source } = hetionet;
    expect(mapping?.sources[id]).toEqual(source);
  });
});
