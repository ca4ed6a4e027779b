/** A small graph with one claim of each relation that the model knows, between the kinds it is meant for. */
import { node, statement, storeWith } from '../../graph/formats/fixtures/support';
import { kindTable, relations, type KnownKind, type KnownRelation } from '../../graph/model';
import type { GraphStore } from '../../graph/store/types';

const ends: Record<KnownRelation, readonly [subject: KnownKind, object: KnownKind]> = {
  CAUSES: ['Cause', 'Symptom'],
  CONTRIBUTES_TO: ['Mechanism', 'Condition'],
  HAS_SYMPTOM: ['Condition', 'Symptom'],
  AT_RISK_OF: ['RiskGroup', 'Condition'],
  TREATS: ['Treatment', 'Condition'],
  USED_FOR: ['Treatment', 'Condition'],
  EASES: ['Treatment', 'Symptom'],
  PREVENTS: ['Treatment', 'Condition'],
  CONTRAINDICATED_IN: ['Treatment', 'Condition'],
  NEEDS_CARE: ['Symptom', 'Treatment'],
  LOCATED_IN: ['Condition', 'BodyPart'],
  AFFECTS: ['Condition', 'BodyPart'],
  SUBTYPE_OF: ['RiskGroup', 'RiskGroup'],
  PART_OF: ['BodyPart', 'BodyPart'],
  RESEMBLES: ['Condition', 'Condition'],
};

const categoryOf = (kind: KnownKind): string => {
  const row = kindTable.find((one) => one.kind === kind);
  return `biolink:${row?.categories[0] ?? 'NamedThing'}`;
};

/** Two nodes and a claim for each relation. */
export function writeEveryRelation(store: GraphStore): Promise<GraphStore> {
  const claims = relations.map((relation) => {
    const [subject, object] = ends[relation];
    const of = (kind: KnownKind, end: string) =>
      node(`MESH:${relation}.${end}`, { categories: [categoryOf(kind)] });
    return { relation, subject: of(subject, 'S'), object: of(object, 'O') };
  });
  return storeWith(
    'every-relation',
    claims.flatMap(({ subject, object }) => [subject, object]),
    claims.map(({ relation, subject, object }) => statement(relation, subject.id, object.id, { relation })),
    store,
  );
}
