/** The contract's graphs as Hetionet's public database would have stored them: its labels, types and ids. */
import type { NodeRecord, StatementRecord } from '../../../../model';
import type { Mapping } from '../mapping/schema';
import { bareEnds, builtInMapping, merged, withoutNothing, type Shape } from './shapeParts';

/** How Hetionet numbers each label, and the id of ours that it becomes. */
const hetionetIds: readonly (readonly [
  label: string,
  own: (at: number) => string | number,
  ours: (at: number) => string,
])[] = [
  ['Disease', (at) => `DOID:${at}`, (at) => `DOID:${at}`],
  ['Symptom', (at) => `D${at}`, (at) => `MESH:D${at}`],
  ['Gene', (at) => at, (at) => `NCBIGene:${at}`],
  ['Compound', (at) => `DB${at}`, (at) => `DRUGBANK:DB${at}`],
  ['Anatomy', (at) => `UBERON:${at}`, (at) => `UBERON:${at}`],
  ['Pathway', (at) => `PC7_${at}`, (at) => `hetionet:PC7_${at}`],
  ['SideEffect', (at) => `C${at}`, (at) => `UMLS:C${at}`],
];

/** As the public database of Hetionet is: labels and types of its own, and nothing that denies. */
export const hetionetShape: Shape = (parts) => {
  const all = merged(parts);
  const shipped = builtInMapping('hetionet');
  const mapping: Mapping = { ...shipped, properties: { ...shipped.properties, id: 'number' } };
  const types = mapping.relationships;
  const ids = [...all.records.map(({ id }) => id), ...bareEnds(all)];
  const names = new Map(all.records.map(({ id, name }) => [id, name]));
  const placed = new Map(
    ids.map((id, at) => {
      const [label, own, ours] = hetionetIds[at % hetionetIds.length] ?? ['Disease', String, String];
      return [id, { label, own: own(at), ours: ours(at), name: names.get(id) ?? null }] as const;
    }),
  );
  const oursOf = (id: string): string => placed.get(id)?.ours ?? '';
  return {
    mapping,
    content: {
      nodes: [...placed].map(([place, { label, own, name }]) => ({
        place,
        labels: [label],
        properties: withoutNothing({ identifier: own, name, source: 'Somewhere' }),
      })),
      claims: all.statements.map(({ subject, object, id }, at) => ({
        a: subject,
        b: object,
        type: types[at % types.length]?.type,
        properties: { number: id, unbiased: at % 2 === 0, pubmed_ids: [at, at + 1] },
      })),
    },
    held: {
      info: { name: 'hetionet', title: 'Hetionet v1.0', url: 'https://het.io' },
      records: [...placed.values()].map(({ label, own, ours, name }): NodeRecord => ({
        id: ours,
        categories: [shipped.nodes.find((rule) => rule.label === label)?.category ?? ''],
        name,
        synonyms: [],
        xrefs: [],
        attributes: { source: 'Somewhere', ...(ours === String(own) ? {} : { originalId: String(own) }) },
      })),
      statements: all.statements.map((statement, at): StatementRecord => {
        const rule = types[at % types.length];
        return {
          id: statement.id,
          subject: oursOf(statement.subject),
          relation: rule?.relation ?? '',
          object: oursOf(statement.object),
          negated: false,
          qualifiers: {},
          ...(rule === undefined ? {} : { originalPredicate: rule.type }),
          evidence: {
            source: {
              id: 'infores:hetionet',
              title: 'Hetionet v1.0',
              publisher: 'Himmelstein and others',
              date: '2016',
              url: 'https://het.io',
            },
            publications: [`PMID:${at}`, `PMID:${at + 1}`],
            knowledgeLevel: rule?.knowledgeLevel ?? 'not_provided',
            agentType: rule?.agentType ?? 'not_provided',
            ...(rule?.license === undefined ? {} : { license: rule.license }),
          },
          attributes: { unbiased: at % 2 === 0 },
        };
      }),
    },
  };
};
