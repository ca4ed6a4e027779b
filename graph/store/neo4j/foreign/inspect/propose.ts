/**
 * A mapping from what a survey found: one that ships where the shape is known, else a guess by names. A guess never
 * reads a type as more than its name says.
 */
import { isKnownRelation, kindRow, kindTable, readPredicate } from '../../../../model';
import { builtIn } from '../mapping/builtIn';
import { mappingSchema, type MappingFile, type Mapping } from '../mapping/schema';
import { isPattern, isQuotable } from '../names';
import type { LabelSurvey, PropertySurvey, Survey, TypeSurvey } from './survey';
import {
  claimWords,
  idWords,
  nameWords,
  descriptionWords,
  synonymWords,
  wordOf,
  xrefWords,
  labelWords,
} from './words';

export interface Proposal {
  /** The mapping that it was made from, or null where it is a guess. */
  shape: 'kgx' | 'hetionet' | null;
  /** As it is written to a file; null where nothing can be shown. */
  file: MappingFile | null;
  mapping: Mapping | null;
  notes: string[];
}

/** Types that a database needs to have in common with Hetionet to be taken for one. */
const hetionetTypes = 3;

const fileOf = (name: 'kgx' | 'hetionet'): MappingFile => structuredClone(builtIn.get(name)) as MappingFile;

function isKgx({ labels, types }: Survey): boolean {
  const own = labels.filter(
    ({ label, properties }) => label.startsWith('biolink:') && properties.some(({ name }) => name === 'id'),
  );
  return own.length > 0 && (types.length === 0 || types.some(({ type }) => type.startsWith('biolink:')));
}

function isHetionet({ labels, types }: Survey): boolean {
  const shipped = builtIn.get('hetionet');
  const known = new Set(shipped?.relationships.map(({ type }) => type));
  const named = new Set(shipped?.nodes.map(({ label }) => label));
  const fitting = types.filter(({ type }) => known.has(type)).length;
  return (
    fitting >= Math.min(hetionetTypes, types.length) &&
    fitting > 0 &&
    labels.some(
      ({ label, properties }) => named.has(label) && properties.some(({ name }) => name === 'identifier'),
    )
  );
}

/** The property that is called by the earliest of the words, among those that will do. */
function find(
  properties: readonly PropertySurvey[],
  words: readonly string[],
  will: (property: PropertySurvey) => boolean = () => true,
): string | undefined {
  const fitting = properties.filter((property) => isQuotable(property.name) && will(property));
  for (const word of words) {
    const found = fitting.find(({ name }) => wordOf(name) === word);
    if (found !== undefined) return found.name;
  }
  return undefined;
}

/** The property that tells nodes of a label apart: under a constraint, else by its name, else by its values. */
function idOf({ label, looked, properties }: LabelSurvey, { indexes }: Survey): string | undefined {
  const telling = ({ found, distinct, holds }: PropertySurvey): boolean =>
    found === looked && distinct === looked && holds.every((one) => one === 'text' || one === 'number');
  const indexed = indexes
    .filter(
      ({ labelsOrTypes, properties: own, type }) =>
        labelsOrTypes?.includes(label) === true && own?.length === 1 && type !== 'FULLTEXT',
    )
    .flatMap(({ properties: own }) => own ?? []);
  const unique = properties.filter(telling);
  return (
    find(properties, [...idWords, `${wordOf(label)}_id`], telling) ??
    unique.find(({ name }) => indexed.includes(name) && isQuotable(name))?.name ??
    unique.find(({ name }) => /_?id$/i.test(name) && isQuotable(name))?.name ??
    find(properties, nameWords, telling)
  );
}

/** A known kind by the label's name, else a kind of its own. */
function categoryOf(label: string): string {
  const word = wordOf(label);
  const known = labelWords[word];
  if (known !== undefined) return `biolink:${known}`;
  const listed = kindTable.find(({ kind, categories }) =>
    [kind, ...categories].some((one) => wordOf(one) === word),
  );
  if (listed !== undefined)
    return `biolink:${listed.categories.find((one) => wordOf(one) === word) ?? kindRow(listed.kind).categories[0] ?? label}`;
  return label.includes(':') ? label : `biolink:${label}`;
}

function nodeRule(survey: LabelSurvey, all: Survey): MappingFile['nodes'][number] | null {
  const { label, properties } = survey;
  const id = idOf(survey, all);
  if (id === undefined) return null;
  const name = find(properties, nameWords);
  const [synonym, xref, description] = [synonymWords, xrefWords, descriptionWords].map((words) =>
    find(properties, words),
  );
  return {
    label,
    category: categoryOf(label),
    id,
    ...(name === undefined ? {} : { name }),
    ...(synonym === undefined ? {} : { synonyms: [synonym] }),
    ...(xref === undefined ? {} : { xrefs: [xref] }),
    ...(description === undefined ? {} : { description }),
  };
}

/** A relation of ours where the type has its very name, else one of its own. */
function typeRule({ type }: TypeSurvey): MappingFile['relationships'][number] {
  const { relation, swapped } = readPredicate(wordOf(type));
  return isKnownRelation(relation) ? { type, relation, ...(swapped ? { reversed: true } : {}) } : { type };
}

function claimProperties(types: readonly TypeSurvey[]): NonNullable<MappingFile['properties']> {
  const all = types.flatMap(({ properties }) => properties);
  return Object.fromEntries(
    Object.entries(claimWords).flatMap(([field, words]) => {
      const name = find(all, words);
      return name === undefined ? [] : [[field, field === 'publications' ? [name] : name] as const];
    }),
  );
}

function guess(survey: Survey): { file: MappingFile | null; notes: string[] } {
  const rules = survey.labels.map((label) => ({ label: label.label, rule: nodeRule(label, survey) }));
  const left = rules.filter(({ rule }) => rule === null).map(({ label }) => `“${label}”`);
  const nodes = rules.flatMap(({ rule }) => rule ?? []);
  const notes =
    left.length === 0
      ? []
      : [
          `No property tells the nodes of ${left.slice(0, 10).join(', ')}${left.length > 10 ? ' and others' : ''} apart: name one in the mapping to show them.`,
        ];
  if (nodes.length === 0) return { file: null, notes };
  return {
    file: {
      format: 'etiograph-mapping',
      version: 1,
      dataset: { name: survey.database.replaceAll(/[^\w .-]/g, '-').slice(0, 64) || 'database' },
      nodes,
      relationships: survey.types.map(typeRule),
      properties: claimProperties(survey.types),
    },
    notes,
  };
}

/** Adds what a mapping that ships does not name, by guess. */
function completed(name: 'kgx' | 'hetionet', survey: Survey): { file: MappingFile; notes: string[] } {
  const file = fileOf(name);
  const prefix = name === 'kgx' ? 'biolink:' : null;
  const isNamed = (one: string, names: readonly string[]): boolean =>
    names.includes(one) || (prefix !== null && one.startsWith(prefix));
  const more = guess({
    ...survey,
    labels: survey.labels.filter(
      ({ label }) =>
        !isNamed(
          label,
          file.nodes.map((rule) => rule.label),
        ),
    ),
    types: survey.types.filter(
      ({ type }) =>
        !isNamed(
          type,
          file.relationships.map((rule) => rule.type),
        ),
    ),
  });
  // What ships and is not there says nothing: only patterns stay whatever is there.
  const labels = new Set(survey.labels.map(({ label }) => label));
  const types = new Set(survey.types.map(({ type }) => type));
  return {
    file: {
      ...file,
      nodes: [
        ...file.nodes.filter(({ label }) => isPattern(label) || labels.has(label)),
        ...(more.file?.nodes ?? []),
      ],
      relationships: [
        ...file.relationships.filter(({ type }) => isPattern(type) || types.has(type)),
        ...(more.file?.relationships ?? []),
      ],
    },
    notes: more.notes,
  };
}

export function proposalFor(survey: Survey): Proposal {
  const shape = isKgx(survey) ? 'kgx' : isHetionet(survey) ? 'hetionet' : null;
  const { file, notes } = shape === null ? guess(survey) : completed(shape, survey);
  return { shape, file, mapping: file === null ? null : mappingSchema.parse(file), notes };
}
