/**
 * OBO Graphs as they are written (https://github.com/geneontology/obographs/blob/master/schema/obographs-schema.json).
 * Graphs are checked piece by piece, so that a bad node does not cost the others. What a writer leaves empty may be
 * missing, null or an empty list.
 */
import { z } from 'zod';

const text = z.string().nullish();
const list = <Item extends z.ZodType>(item: Item) => z.array(item).nullish();

const propertyValue = z.object({ pred: z.string(), val: z.string() });

/** What is said of an axiom: of an edge, a definition, a synonym. */
const annotations = z
  .object({ xrefs: list(z.object({ val: z.string() })), basicPropertyValues: list(propertyValue) })
  .nullish();

// Loose, so that what the schema does not know can be kept.
const meta = z.looseObject({
  definition: z.object({ val: text, xrefs: list(z.string()), meta: annotations }).nullish(),
  comments: list(z.string()),
  subsets: list(z.string()),
  xrefs: list(z.object({ val: z.string(), lbl: text, meta: annotations })),
  synonyms: list(
    z.object({
      pred: text,
      val: z.string(),
      synonymType: text,
      xrefs: list(z.string()),
      meta: annotations,
    }),
  ),
  basicPropertyValues: list(propertyValue),
  version: text,
  deprecated: z.boolean().nullish(),
});

export const nodeSchema = z.looseObject({
  id: z.string(),
  lbl: text,
  type: text,
  propertyType: text,
  meta: meta.nullish(),
});

export const edgeSchema = z.object({
  sub: z.string(),
  pred: z.string(),
  obj: z.string(),
  meta: annotations,
});

export const equivalentSchema = z.object({ nodeIds: z.array(z.string()) });

export const logicalSchema = z.object({
  definedClassId: z.string(),
  genusIds: list(z.string()),
  restrictions: list(z.object({ propertyId: z.string(), fillerId: z.string() }).nullable()),
});

export const graphSchema = z.object({
  id: text,
  lbl: text,
  meta: z.object({ version: text, basicPropertyValues: list(propertyValue) }).nullish(),
  nodes: list(z.unknown()),
  edges: list(z.unknown()),
  equivalentNodesSets: list(z.unknown()),
  logicalDefinitionAxioms: list(z.unknown()),
  domainRangeAxioms: list(z.unknown()),
  propertyChainAxioms: list(z.unknown()),
});

export const documentSchema = z.object({ graphs: z.array(z.unknown()) });

/** Fields of a node and of its description that are taken up under a name of ours. */
export const knownFields: ReadonlySet<string> = new Set([
  ...Object.keys(nodeSchema.shape),
  ...Object.keys(meta.shape),
]);

export type Annotations = z.infer<typeof annotations>;
export type GraphNodeJson = z.infer<typeof nodeSchema>;
export type GraphEdgeJson = z.infer<typeof edgeSchema>;
export type GraphJson = z.infer<typeof graphSchema>;
