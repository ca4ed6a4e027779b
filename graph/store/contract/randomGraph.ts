/**
 * Random multigraphs from a seed, as nasty as a file could bring them: loops, parallel and opposite claims, cycles,
 * qualifiers, unchecked claims, unknown kinds and relations, ends without a record, an id twice, two data sets that
 * overlap, and names and ids whose order by code point is not the order of their UTF-16 units.
 */
import {
  agentTypes,
  attributesFrom,
  commonnesses,
  knowledgeLevels,
  relations,
  type Attributes,
  type Evidence,
  type NodeRecord,
  type StatementRecord,
} from '../../model';
import type { DatasetInfo } from '../types';

export interface GraphPart {
  info: DatasetInfo;
  records: NodeRecord[];
  statements: StatementRecord[];
}

/** A source of choices that gives the same ones for the same seed (mulberry32). */
export class Chance {
  constructor(private state: number) {}

  /** From 0 up to and without 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from 0 to below `most`. */
  below(most: number): number {
    return Math.floor(this.next() * most);
  }

  is(share: number): boolean {
    return this.next() < share;
  }

  pick<T>(items: readonly T[]): T {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new RangeError('nothing to pick from');
    return item;
  }

  some<T>(items: readonly T[], share: number): T[] {
    return items.filter(() => this.is(share));
  }
}

/** U+FB00 sorts after the surrogates of an emoji by UTF-16 unit and before it by code point. */
const oddIds = [
  'SYMP:ﬀ',
  'SYMP:😀',
  'SYMP:a|b+c-d%25',
  'lab:<img src=x onerror=alert(1)>',
  "lab:O'Hara",
  'lab:"quoted"',
  'lab:constructor',
  '__proto__',
  'lab:名前',
  'lab:a b',
];
const names = [
  'Leg cramps',
  'leg cramp',
  'Varicose veins',
  'Varicose vein',
  'Ménière disease',
  'Łódź syndrome',
  'Große Vene',
  'ﬀ ligature',
  '😀 emoji',
  'Emoji 😀 vein',
  '静脈瘤',
  'Вены',
  "O'Hara's sign",
  '" OR 1=1 --',
  'Vein vein vein',
  'pain',
  'Pain in the leg',
  'α-tocopherol',
  '?!',
] as const;
const categories = [
  'biolink:Disease',
  'biolink:PhenotypicFeature',
  'biolink:PopulationOfIndividualOrganisms',
  'biolink:Treatment',
  'biolink:Behavior',
  'biolink:PathologicalProcess',
  'biolink:AnatomicalEntity',
  'biolink:Gene',
  'biolink:NamedThing',
  'own:Odd Category',
];
const oddRelations = ['DERIVES_FROM', 'interacts with', 'constructor', 'has-😀'];
const sources = ['infores:one', 'infores:two', 'infores:ﬀ', 'infores:😀'].map((id) => ({
  id,
  title: `Title of ${id}`,
  publisher: id === 'infores:one' ? 'A publisher' : null,
  date: id === 'infores:two' ? '2024' : null,
  url: id === 'infores:one' ? 'https://example.org/one' : null,
}));
/** Walked by the lens: drawn more often, so that lenses are not empty. */
const frequent = [
  'AT_RISK_OF',
  'AT_RISK_OF',
  'SUBTYPE_OF',
  'CAUSES',
  'CAUSES',
  'HAS_SYMPTOM',
  'TREATS',
  'CONTRAINDICATED_IN',
] as const;

function randomAttributes(chance: Chance): Attributes {
  const values = [1, -0.5, 1e21, true, false, '', 'text', '😀', [], ['a', 'b|c'], ['']];
  return attributesFrom(
    chance
      .some(['weight', 'a b', 'constructor', '__proto__', 'ключ'], 0.2)
      .map((key) => [key, chance.pick(values)]),
  );
}

function randomRecord(id: string, chance: Chance): NodeRecord {
  return {
    id,
    categories: chance.is(0.2)
      ? ['biolink:NamedThing']
      : [chance.pick(categories), ...chance.some(categories, 0.1)],
    name: chance.is(0.15) ? null : chance.pick(names),
    ...(chance.is(0.3) ? { inSentence: chance.pick(names).toLowerCase() } : {}),
    ...(chance.is(0.3) ? { plural: chance.is(0.5) } : {}),
    synonyms: chance.some(names, 0.15),
    ...(chance.is(0.4) ? { description: `What ${id} is.` } : {}),
    xrefs: chance.some(['MESH:D009120', 'DOID:799', 'UMLS:C0042345', 'ICD10:I83'], 0.2),
    attributes: randomAttributes(chance),
  };
}

function randomEvidence(chance: Chance): Evidence {
  return {
    source: chance.pick(sources),
    publications: chance.some(['PMID:1', 'PMID:2', 'doi:10.1000/x', 'https://example.org/p'], 0.3),
    ...(chance.is(0.2) ? { quote: 'Word "for" word, 😀.' } : {}),
    ...(chance.is(0.2) ? { paraphrase: 'In our words.' } : {}),
    ...(chance.is(0.2) ? { locator: '8,10' } : {}),
    ...(chance.is(0.2) ? { statedBy: 'A neurologist' } : {}),
    ...(chance.is(0.3) ? { context: chance.pick(['at night', 'if cramps come back']) } : {}),
    ...(chance.is(0.4) ? { commonness: chance.pick(commonnesses) } : {}),
    ...(chance.is(0.2) ? { frequency: chance.pick([0.25, 'HP:0040282']) } : {}),
    ...(chance.is(0.2) ? { treatmentLine: 1 + chance.below(3) } : {}),
    ...(chance.is(0.2) ? { note: 'A note.' } : {}),
    knowledgeLevel: chance.pick(knowledgeLevels),
    agentType: chance.is(0.5) ? 'manual_agent' : chance.pick(agentTypes),
    ...(chance.is(0.2) ? { license: 'CC-BY-4.0' } : {}),
  };
}

function randomStatement(id: string, ends: readonly string[], chance: Chance): StatementRecord {
  const subject = chance.pick(ends);
  return {
    id,
    subject,
    relation: chance.is(0.5) ? chance.pick(frequent) : chance.pick([...relations, ...oddRelations]),
    object: chance.is(0.08) ? subject : chance.pick(ends),
    negated: chance.is(0.15),
    qualifiers: chance.is(0.8)
      ? {}
      : chance.pick<Record<string, string>>([
          { object_direction_qualifier: 'increased' },
          { stage_qualifier: 'late & "odd" = |+-%', object_direction_qualifier: 'decreased' },
        ]),
    ...(chance.is(0.2) ? { originalPredicate: 'own:said_of' } : {}),
    evidence: randomEvidence(chance),
    attributes: randomAttributes(chance),
  };
}

/** A statement like another one, from another source or denied: the parallels and disputes that chance seldom makes. */
function parallel(id: string, statement: StatementRecord, chance: Chance): StatementRecord {
  return {
    ...statement,
    id,
    negated: chance.is(0.4) !== statement.negated,
    evidence: randomEvidence(chance),
  };
}

function randomPart(name: string, ids: readonly string[], chance: Chance, size: number): GraphPart {
  const known = chance.some(ids, 0.8);
  const twice = chance.some(known, 0.1);
  const statements: StatementRecord[] = [];
  for (let at = 0; at < size * 3; at += 1) {
    // Ids repeat between the data sets and are no order of their own.
    const id = `s${(at * 7919) % 10_007}${chance.is(0.05) ? '😀' : ''}`;
    const model = chance.is(0.25) && statements.length > 0 ? chance.pick(statements) : null;
    statements.push(model === null ? randomStatement(id, ids, chance) : parallel(id, model, chance));
  }
  return {
    info: {
      name,
      ...(chance.is(0.5)
        ? { title: `Title of ${name}`, license: 'CC0-1.0', url: 'https://example.org' }
        : {}),
    },
    records: [...known, ...twice].map((id) => randomRecord(id, chance)),
    statements,
  };
}

/** Two data sets that share about half of their ids. `size` is about the number of ids in each. */
export function randomGraph(seed: number, size = 18): [GraphPart, GraphPart] {
  const chance = new Chance(seed);
  const ids = [...oddIds, ...Array.from({ length: size }, (_, at) => `DOID:${(at * 37) % 101}`)];
  const part = (name: string) => randomPart(name, chance.some(ids, 0.75), chance, size);
  return [part('first'), part('second 😀')];
}

/** A data set with one node that has very many neighbours, in every way in which an edge can differ. */
export function randomHub(seed: number, neighbours: number): GraphPart {
  const chance = new Chance(seed);
  const hub = 'DOID:hub';
  const leaves = Array.from({ length: neighbours }, (_, at) => `DOID:${(at * 7919) % 100_003}`);
  const statements = leaves.flatMap((leaf, at) => {
    const ends = chance.is(0.5) ? [hub, leaf] : [leaf, hub];
    return Array.from({ length: 1 + chance.below(3) }, (_, place) => ({
      ...randomStatement(`s${at}-${place}`, ends, chance),
      subject: ends[0] ?? hub,
      object: chance.is(0.02) ? (ends[0] ?? hub) : (ends[1] ?? hub),
    }));
  });
  return {
    info: { name: 'hub' },
    records: [hub, ...leaves].map((id) => randomRecord(id, chance)),
    statements: [...statements, randomStatement('loop', [hub], chance)],
  };
}
