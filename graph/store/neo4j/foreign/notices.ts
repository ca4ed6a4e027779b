/** What is to be known of a database as it is shown: what its administrator could improve, and what the mapping leaves out. */
import { limits } from '../../../model';
import type { StoreNotice } from '../../types';
import { quoted } from '../names';
import { indexesOf, indexStatement, usableIndex, type IndexRow } from './fullText';
import type { Mapping } from './mapping/schema';
import { anyOf, fits } from './names';
import type { ForeignReader } from './reader';
import { readPresent, type ForeignState } from './state';
import type { NodeRule } from './vocabulary';

/** What a database was opened with. */
export interface Opened {
  mapping: Mapping;
  /** What ETIOGRAPH_MAPPING says, or null where the mapping was proposed. */
  named: string | null;
  version: string;
}

interface Schema {
  indexes: readonly IndexRow[];
  properties: readonly string[];
}

const numbers = new Intl.NumberFormat('en');

/** Indexes and properties, by state. */
const schemas = new WeakMap<ForeignState, Promise<Schema>>();

/** A transaction of its own: a command for the schema cannot be part of a question. */
async function readSchema({ connection }: ForeignReader): Promise<Schema> {
  // Not every user may see indexes.
  const indexes = await connection.read(indexesOf).catch(() => []);
  return { indexes, properties: (await connection.read(readPresent)).properties };
}

async function schemaOf(reader: ForeignReader): Promise<{ state: ForeignState; schema: Schema }> {
  const state = await reader.state();
  const schema = schemas.get(state) ?? readSchema(reader);
  schemas.set(state, schema);
  schema.catch(() => schemas.delete(state));
  return { state, schema: await schema };
}

/** The full-text index that search can use, or null. */
export async function searchIndex(reader: ForeignReader): Promise<string | null> {
  const { state, schema } = await schemaOf(reader);
  return usableIndex(schema.indexes, state.vocabulary, schema.properties);
}

function searchNotice({ vocabulary, nodes }: ForeignState, { properties }: Schema): StoreNotice {
  const cut =
    nodes > limits.foreignNames
      ? `knows the first ${numbers.format(limits.foreignNames)} of ${numbers.format(nodes)} concepts by heart, and the others by their ids alone`
      : 'knows all names by heart, which it reads anew at each start';
  return {
    text: `This database has no full-text index over the names of what is shown. Until it has one, search ${cut}. Its administrator can make one with this statement:`,
    statement: `${indexStatement(vocabulary, properties)};`,
  };
}

/** Labels whose ids no index finds. */
function slowRules({ vocabulary }: ForeignState, { indexes }: Schema): NodeRule[] {
  return [...vocabulary.nodes.values()].filter(
    ({ label, id }) =>
      !indexes.some(
        ({ entityType, type, labelsOrTypes, properties }) =>
          entityType === 'NODE' &&
          type !== 'FULLTEXT' &&
          labelsOrTypes?.includes(label) === true &&
          properties?.length === 1 &&
          properties[0] === id,
      ),
  );
}

function idNotice(rules: readonly NodeRule[]): StoreNotice {
  return {
    text: 'These labels have no index for the property that holds their ids, so that each concept is looked for among all. Its administrator can make them with these statements:',
    statement: rules
      .map(({ label, id }) => `CREATE INDEX IF NOT EXISTS FOR (n${anyOf([label])}) ON (n.${quoted(id)});`)
      .join('\n'),
  };
}

export async function noticesOf(reader: ForeignReader, { named }: Opened): Promise<StoreNotice[]> {
  const { state, schema } = await schemaOf(reader);
  const slow = slowRules(state, schema);
  const proposed: StoreNotice = {
    text: 'How its labels and types are read was guessed. Save the guess with this command, correct it, and name the file in ETIOGRAPH_MAPPING:',
    statement: 'npx etiograph inspect -o mapping.json',
  };
  return [
    ...(named === null ? [proposed] : []),
    ...(usableIndex(schema.indexes, state.vocabulary, schema.properties) === null
      ? [searchNotice(state, schema)]
      : []),
    ...(slow.length > 0 ? [idNotice(slow)] : []),
  ];
}

/** Counts of nodes that a rule should show and cannot. */
const withoutId = ({ label, id }: NodeRule): string =>
  `MATCH (n${anyOf([label])}) WITH n LIMIT $scan WHERE n.${quoted(id)} IS NULL RETURN count(n) AS count`;

/** What the mapping names and the database has not, and what it cannot show. */
export async function problemsOf(reader: ForeignReader): Promise<string[]> {
  return reader.ask(async (asked) => {
    const { vocabulary, mapping } = { vocabulary: asked.vocabulary, mapping: reader.mapping };
    const missing = [
      ...mapping.nodes
        .filter(({ label }) => ![...vocabulary.nodes.keys()].some((one) => fits(one, label)))
        .map(({ label }) => `The mapping names the label “${label}”, which the database does not have.`),
      ...mapping.relationships
        .filter(({ type }) => ![...vocabulary.types.keys()].some((one) => fits(one, type)))
        .map(({ type }) => `The mapping names the type “${type}”, which the database does not have.`),
    ];
    for (const rule of vocabulary.nodes.values()) {
      const [row] = await asked.rows<{ count: number }>(withoutId(rule), { scan: limits.foreignScan });
      if (row !== undefined && row.count > 0)
        missing.push(
          `${numbers.format(row.count)} nodes with the label “${rule.label}” have no ${rule.id} and are not shown.`,
        );
    }
    return missing;
  }, limits.foreignScanTime);
}
