/** Statements as rows of a table: from the statement to the row's parts. */
import type { Statement } from '../../model';
import { writePredicate } from '../predicates';
import { notStated, titleOf } from '../sources';
import type { Survey } from '../survey';
import type { CellValue } from './cell';
import type { StatementColumn } from './columns';
import type { RowParts } from './rowWriter';

/** A statement's row. Polarity is always written. */
export function statementParts(
  statement: Statement,
  { ids, notClasses }: Pick<Survey, 'ids' | 'notClasses'>,
): RowParts {
  const { evidence } = statement;
  const { source } = evidence;
  const { predicate, original, relation } = writePredicate(statement, notClasses);
  const values: Record<StatementColumn, CellValue | undefined> = {
    id: statement.id,
    subject: ids.of(statement.subject),
    predicate,
    object: ids.of(statement.object),
    negated: statement.negated,
    primary_knowledge_source: source.id === notStated.id ? undefined : source.id,
    knowledge_level: evidence.knowledgeLevel,
    agent_type: evidence.agentType,
    publications: evidence.publications,
    supporting_text: evidence.quote,
    frequency_qualifier: evidence.frequency,
    original_predicate: original,
    license: evidence.license,
    etiograph_dataset: statement.dataset,
    etiograph_source_title: source.title === titleOf(source.id) ? undefined : source.title,
    etiograph_source_publisher: source.publisher ?? undefined,
    etiograph_source_date: source.date ?? undefined,
    etiograph_source_url: source.url ?? undefined,
    etiograph_sentence: evidence.locator,
    etiograph_paraphrase: evidence.paraphrase,
    etiograph_stated_by: evidence.statedBy,
    etiograph_context: evidence.context,
    etiograph_commonness: evidence.commonness,
    etiograph_treatment_line: evidence.treatmentLine,
    etiograph_note: evidence.note,
  };
  return {
    values,
    qualifiers: statement.qualifiers,
    attributes: statement.attributes,
    ...(relation === undefined ? {} : { relation }),
  };
}
