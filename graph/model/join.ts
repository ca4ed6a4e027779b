/** The join of node records: scalars from the earliest data set that has one, lists united. */
import type { Attributes } from './attributes';
import { kindOf } from './kinds';
import type { GraphNode, NodeRecord } from './node';

/** The texts of all lists, each once. Most nodes have one record with short lists: then there is nothing to compare. */
function unite(lists: readonly (readonly string[])[]): string[] {
  const all = lists.length === 1 ? [...(lists[0] ?? [])] : lists.flat();
  return all.length < 2 ? all : [...new Set(all)];
}

/**
 * Joins the records of one id.
 * @param records at least one, each with its data set, earliest data set first
 */
export function joinRecords(records: readonly (readonly [dataset: string, record: NodeRecord])[]): GraphNode {
  const [first] = records;
  if (first === undefined) throw new RangeError('joinRecords needs at least one record');
  const all = records.map(([, record]) => record);
  const named = all.find((record) => record.name !== null && record.name !== '');
  const inSentence = all.find((record) => record.inSentence !== undefined)?.inSentence;
  const plural = all.find((record) => record.plural !== undefined)?.plural;
  const description = all.find((record) => record.description !== undefined)?.description;
  const specific = unite(all.map((record) => record.categories)).filter(
    (category) => category !== 'biolink:NamedThing',
  );
  const categories = specific.length > 0 ? specific : ['biolink:NamedThing'];
  const name = named?.name ?? first[1].id;
  return {
    id: first[1].id,
    kind: kindOf(categories),
    categories,
    name,
    ...(inSentence === undefined ? {} : { inSentence }),
    ...(plural === undefined ? {} : { plural }),
    // A name that another data set gives is still a name of the concept: it stays findable as a synonym.
    synonyms: unite([
      ...all.map((record) => record.synonyms),
      all.flatMap((record) => (record.name !== null && record.name !== '' ? [record.name] : [])),
    ]).filter((synonym) => synonym !== name),
    ...(description === undefined ? {} : { description }),
    xrefs: unite(all.map((record) => record.xrefs)),
    datasets: unite([records.map(([dataset]) => dataset)]),
    // Spread rather than assigned: an own key "__proto__" must not reach the prototype.
    attributes: all.reduceRight<Attributes>((joined, record) => ({ ...joined, ...record.attributes }), {}),
  };
}

const hasName = (record: NodeRecord): boolean => record.name !== null && record.name !== '';

/** One record from two that a data set has of the same id, by the same rules. */
export function mergeRecords(earlier: NodeRecord, later: NodeRecord): NodeRecord {
  const name = hasName(earlier) ? earlier.name : later.name;
  const others = hasName(later) && later.name !== null && later.name !== name ? [later.name] : [];
  return {
    ...later,
    ...earlier,
    name,
    categories: unite([earlier.categories, later.categories]),
    synonyms: unite([earlier.synonyms, later.synonyms, others]),
    xrefs: unite([earlier.xrefs, later.xrefs]),
    attributes: { ...later.attributes, ...earlier.attributes },
  };
}
