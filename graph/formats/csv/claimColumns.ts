/** The columns of the spreadsheet: what a person wants to read of a claim, left to right. */
import { sentence, type SentenceNode } from '../../answers/sentences';
import { isUnchecked, kindRow, relationRow, type Kind, type Statement } from '../../model';
import type { OriginalIds } from '../originalIds';

/** An end of a claim, as far as the sheet needs it. */
export interface ClaimEnd extends SentenceNode {
  kind: Kind | null;
}

export interface Claim {
  statement: Statement;
  subject: ClaimEnd;
  object: ClaimEnd;
  ids: Pick<OriginalIds, 'of'>;
  /** Of its data set, where the claim names none itself. */
  license: string | undefined;
}

const often = { mostCommon: 'most common', common: 'common', occasional: 'occasional' } as const;
const words = (text: string): string => text.replaceAll('_', ' ');
const kindOf = (end: ClaimEnd): string => (end.kind === null ? '' : kindRow(end.kind).label);

/** Heading and cell, in order. */
export const claimColumns: readonly (readonly [
  heading: string,
  cell: (claim: Claim) => string | number | undefined | null,
])[] = [
  [
    'claim',
    ({ statement: { evidence, ...statement }, subject, object }) =>
      sentence(
        { ...statement, commonness: evidence.commonness ?? null, context: evidence.context ?? null },
        subject,
        object,
      ),
  ],
  ['subject', ({ subject }) => subject.name],
  ['subject is a', ({ subject }) => kindOf(subject)],
  ['relation', ({ statement }) => relationRow(statement.relation).label],
  ['object', ({ object }) => object.name],
  ['object is a', ({ object }) => kindOf(object)],
  ['negated', ({ statement }) => (statement.negated ? 'yes' : 'no')],
  ['how often', ({ statement: { evidence } }) => evidence.commonness && often[evidence.commonness]],
  ['frequency', ({ statement: { evidence } }) => evidence.frequency],
  ['when it holds', ({ statement: { evidence } }) => evidence.context],
  ['line of treatment', ({ statement: { evidence } }) => evidence.treatmentLine],
  [
    'qualifiers',
    ({ statement: { qualifiers } }) =>
      Object.entries(qualifiers)
        .map(([name, value]) => `${words(name)}: ${words(value)}`)
        .join('|'),
  ],
  ['source', ({ statement: { evidence } }) => evidence.source.title],
  ['publisher', ({ statement: { evidence } }) => evidence.source.publisher],
  ['date', ({ statement: { evidence } }) => evidence.source.date],
  ['address', ({ statement: { evidence } }) => evidence.source.url],
  ['publications', ({ statement: { evidence } }) => evidence.publications.join('|')],
  ['stated by', ({ statement: { evidence } }) => evidence.statedBy],
  ['sentence', ({ statement: { evidence } }) => evidence.locator],
  ['word for word', ({ statement: { evidence } }) => evidence.quote],
  ['in our words', ({ statement: { evidence } }) => evidence.paraphrase],
  ['note', ({ statement: { evidence } }) => evidence.note],
  ['kind of knowledge', ({ statement: { evidence } }) => words(evidence.knowledgeLevel)],
  ['made by', ({ statement: { evidence } }) => words(evidence.agentType)],
  ['found by a program, unchecked', ({ statement: { evidence } }) => (isUnchecked(evidence) ? 'yes' : 'no')],
  ['original predicate', ({ statement }) => statement.originalPredicate],
  ['licence', ({ statement: { evidence }, license }) => evidence.license ?? license],
  ['data set', ({ statement }) => statement.dataset],
  ['subject id', ({ statement, ids }) => ids.of(statement.subject)],
  ['object id', ({ statement, ids }) => ids.of(statement.object)],
  ['source id', ({ statement: { evidence } }) => evidence.source.id],
  ['claim id', ({ statement }) => statement.id],
];
