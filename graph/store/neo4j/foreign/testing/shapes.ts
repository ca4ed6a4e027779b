/**
 * The contract's graphs as other programs would have stored them: what is put into the database, the mapping that reads
 * it, and what of the graph such a database can hold.
 */
import {
  readPredicate,
  relationRow,
  storedId,
  type Evidence,
  type NodeRecord,
  type StatementRecord,
} from '../../../../model';
import type { Content } from '../../testing/rawDatabase';
import { mappingSchema } from '../mapping/schema';
import { bareEnds, builtInMapping, merged, withoutNothing, type Shape } from './shapeParts';

/** What no property holds here: whether a name is a plural, and what is no text. */
function plain({ plural: _, ...record }: NodeRecord): NodeRecord {
  const texts = (all: readonly string[]) =>
    [...new Set(all)].filter((text) => text !== '' && !/\p{Surrogate}/u.test(text));
  return { ...record, synonyms: texts(record.synonyms), xrefs: texts(record.xrefs) };
}

/** Relations as they are once they have been a predicate's name. */
const readBack = (relation: string): string => readPredicate(relation).relation;

const kgxCategory = (category: string): string =>
  category.startsWith('biolink:') ? category : 'biolink:OddCategory';

/** As the kgx tool writes a graph. */
export const kgxShape: Shape = (parts) => {
  const all = merged(parts);
  const mapping = builtInMapping('kgx');
  const { name } = mapping.dataset;
  const predicateOf = ({ relation }: StatementRecord): string =>
    `biolink:${relationRow(readBack(relation)).predicate}`;
  const records = all.records.map(plain).map(({ inSentence: _, ...record }) => ({
    ...record,
    categories: [...new Set(record.categories.map(kgxCategory))],
  }));
  const toId = (id: string): string => storedId(id, name).id;
  return {
    mapping,
    content: {
      nodes: [
        ...records.map(({ id, categories, name: called, synonyms, xrefs, description, attributes }) => ({
          place: id,
          labels: categories,
          properties: withoutNothing({
            ...attributes,
            id,
            name: called,
            category: categories,
            synonym: synonyms,
            xref: xrefs,
            description,
          }),
        })),
        ...bareEnds(all).map((id) => ({ place: id, labels: ['biolink:NamedThing'], properties: { id } })),
      ],
      claims: all.statements.map((statement) => ({
        a: statement.subject,
        b: statement.object,
        type: predicateOf(statement),
        properties: withoutNothing({
          ...statement.attributes,
          ...statement.qualifiers,
          id: statement.id,
          subject: statement.subject,
          predicate: predicateOf(statement),
          object: statement.object,
          negated: statement.negated,
          original_predicate: statement.originalPredicate,
          primary_knowledge_source: statement.evidence.source.id,
          publications: statement.evidence.publications,
          supporting_text: statement.evidence.quote,
          frequency_qualifier: statement.evidence.frequency,
          knowledge_level: statement.evidence.knowledgeLevel,
          agent_type: statement.evidence.agentType,
          license: statement.evidence.license,
        }),
      })),
    },
    held: {
      info: { name },
      records: [
        ...records.map((record) => withId(record, storedId(record.id, name))),
        ...bareEnds(all).map((id) => bare(storedId(id, name))),
      ],
      statements: all.statements.map((statement) => ({
        ...statement,
        subject: toId(statement.subject),
        object: toId(statement.object),
        relation: statement.relation === 'NEEDS_CARE' ? 'RELATED_TO' : readBack(statement.relation),
        evidence: kgxEvidence(statement.evidence),
      })),
    },
  };
};

function withId(record: NodeRecord, { id, originalId }: { id: string; originalId?: string }): NodeRecord {
  const attributes = originalId === undefined ? record.attributes : { ...record.attributes, originalId };
  return { ...record, id, attributes };
}

const bare = (stored: { id: string; originalId?: string }): NodeRecord =>
  withId(
    { id: '', categories: ['biolink:NamedThing'], name: null, synonyms: [], xrefs: [], attributes: {} },
    stored,
  );

function kgxEvidence({
  source,
  publications,
  quote,
  frequency,
  knowledgeLevel,
  agentType,
  license,
}: Evidence): Evidence {
  return {
    source: {
      id: source.id,
      title: source.id.replace(/^infores:/, ''),
      publisher: null,
      date: null,
      url: null,
    },
    publications,
    ...(quote === undefined ? {} : { quote }),
    ...(frequency === undefined ? {} : { frequency }),
    knowledgeLevel,
    agentType,
    ...(license === undefined ? {} : { license }),
  };
}

/** A database with words of its own for everything that a claim can have, some of it the other way round. */
export const ownShape: Shape = (parts) => {
  const all = merged(parts);
  const relations = [...new Set(all.statements.map(({ relation }) => relation))].sort();
  const turned = new Set(relations.filter((_, at) => at % 2 === 1));
  const records = all.records.map(plain);
  const { name, title, license, url } = all.info;
  const mapping = mappingSchema.parse({
    format: 'etiograph-mapping',
    version: 1,
    dataset: withoutNothing({ name: name.replaceAll(/[^\w .-]/g, ''), title, license, url }),
    prefixes: ['lab'],
    nodes: [
      {
        ...{
          label: 'Thing',
          id: 'my key',
          name: 'title',
          inSentence: 'said',
          synonyms: ['aka'],
          xrefs: ['codes'],
        },
        ...{ description: 'about', categories: 'kinds' },
      },
    ],
    relationships: relations.map((relation) => ({
      type: relation,
      relation,
      reversed: turned.has(relation),
    })),
    properties: {
      ...{
        id: 'number',
        negated: 'denied',
        originalPredicate: 'said_as',
        source: 'from',
        sourceTitle: 'from_title',
      },
      ...{
        sourcePublisher: 'from_publisher',
        sourceDate: 'from_date',
        sourceUrl: 'from_url',
        publications: 'papers',
      },
      ...{
        quote: 'words',
        paraphrase: 'own_words',
        locator: 'sentence',
        statedBy: 'speaker',
        context: 'when',
      },
      ...{ commonness: 'how_often', frequency: 'share', treatmentLine: 'line', note: 'remark' },
      ...{ knowledgeLevel: 'level', agentType: 'agent', license: 'rights', qualifiers: ['*_qualifier'] },
    },
  });
  const dataset = mapping.dataset.name;
  const declared = new Set(mapping.prefixes);
  const stored = (id: string) => storedId(id, dataset, declared);
  return {
    mapping,
    content: {
      nodes: [
        ...records.map(
          ({ id, categories, name: called, inSentence, synonyms, xrefs, description, attributes }) => ({
            place: id,
            labels: ['Thing', 'Other'],
            properties: withoutNothing({
              ...attributes,
              'my key': id,
              title: called,
              said: inSentence,
              aka: synonyms,
              codes: xrefs,
              about: description,
              kinds: categories,
            }),
          }),
        ),
        ...bareEnds(all).map((id) => ({
          place: id,
          labels: ['Thing'],
          properties: { 'my key': id, kinds: ['biolink:NamedThing'] },
        })),
      ],
      claims: all.statements.map((statement) => ownClaim(statement, turned.has(statement.relation))),
    },
    held: {
      info: { ...all.info, name: dataset },
      records: [
        ...records.map((record) => withId(record, stored(record.id))),
        ...bareEnds(all).map((id) => bare(stored(id))),
      ],
      statements: all.statements.map((statement) => {
        const relation = readBack(statement.relation);
        // What the source calls it is kept where it is another word.
        const original =
          statement.originalPredicate ?? (relation === statement.relation ? undefined : statement.relation);
        return {
          ...statement,
          subject: stored(statement.subject).id,
          object: stored(statement.object).id,
          relation,
          ...(original === undefined ? {} : { originalPredicate: original }),
        };
      }),
    },
  };
};

function ownClaim(statement: StatementRecord, isTurned: boolean): Content['claims'][number] {
  const { subject, object, evidence } = statement;
  const { source } = evidence;
  return {
    a: isTurned ? object : subject,
    b: isTurned ? subject : object,
    type: statement.relation,
    properties: withoutNothing({
      ...statement.attributes,
      ...statement.qualifiers,
      ...{
        number: statement.id,
        denied: statement.negated ? 'True' : undefined,
        said_as: statement.originalPredicate,
      },
      ...{
        from: source.id,
        from_title: source.title,
        from_publisher: source.publisher,
        from_date: source.date,
      },
      ...{
        from_url: source.url,
        papers: evidence.publications,
        words: evidence.quote,
        own_words: evidence.paraphrase,
      },
      ...{ sentence: evidence.locator, speaker: evidence.statedBy, when: evidence.context },
      ...{ how_often: evidence.commonness, share: evidence.frequency, line: evidence.treatmentLine },
      ...{
        remark: evidence.note,
        level: evidence.knowledgeLevel,
        agent: evidence.agentType,
        rights: evidence.license,
      },
    }),
  };
}
