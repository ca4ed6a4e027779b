/**
 * Claims as sentences. Every verb and hedge comes from the relation table; qualifiers and the context in which
 * a claim holds are always said.
 */
import {
  isPlural,
  nameInSentence,
  relationRow,
  type Commonness,
  type EdgeKey,
  type GraphNode,
  type RelationForms,
} from '../model';
import { capitalised } from './words';

export type SentenceNode = Pick<GraphNode, 'name' | 'inSentence' | 'plural'>;

/** What a sentence needs of an edge or of a statement with its evidence's context and commonness. */
export type Sayable = Pick<EdgeKey, 'relation' | 'negated' | 'qualifiers'> & {
  commonness?: Commonness | null;
  context?: string | null;
};

/** Which end of the claim the reader stands on: the subject reads it forward, the object backward. */
export type Reading = 'forward' | 'backward';

/** Said after the sentence where a relation has no form of its own for how often. */
const adverbs: Record<Commonness, string> = {
  mostCommon: 'most commonly',
  common: 'commonly',
  occasional: 'occasionally',
};

/** A piece of a sentence: plain words, or the place where one of the two nodes stands. */
export type SentencePart = { text: string } | { text: string; end: 'subject' | 'object' };

function template(
  forms: RelationForms,
  say: Sayable,
  reading: Reading,
): { form: string; adverb: string | null } {
  if (say.negated)
    return { form: reading === 'forward' ? forms.negatedForward : forms.negatedBackward, adverb: null };
  const commonness = say.commonness ?? null;
  const special = commonness === null ? undefined : forms.commonness?.[commonness];
  if (special !== undefined) return { form: special, adverb: null };
  return { form: forms[reading], adverb: commonness === null ? null : adverbs[commonness] };
}

/** Whether the noun that rules the verb is the subject: whichever of the two comes last before the bracket. */
function rulingEnd(form: string): 'subject' | 'object' {
  const before = form.slice(0, form.indexOf('[') === -1 ? form.length : form.indexOf('['));
  return before.lastIndexOf('{s}') >= before.lastIndexOf('{o}') ? 'subject' : 'object';
}

/** Qualifiers in words: "object direction: increased; stage: late". Empty for none. */
export const qualifierWords = (say: Pick<Sayable, 'qualifiers'>): string =>
  Object.entries(say.qualifiers)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([name, value]) =>
        `${name.replace(/_qualifier$/, '').replaceAll('_', ' ')}: ${value.replaceAll('_', ' ')}`,
    )
    .join('; ');

/**
 * The sentence in parts, so that a page can make links of the two names. Ends without a full stop.
 * A negated claim begins with "This source says", since another may say the opposite.
 */
export function sentenceParts(
  say: Sayable,
  subject: SentenceNode,
  object: SentenceNode,
  reading: Reading,
): SentencePart[] {
  const { form, adverb } = template(relationRow(say.relation).forms, say, reading);
  const plural = isPlural(rulingEnd(form) === 'subject' ? subject : object);
  const agreed = form.replace(/\[([^|\]]*)\|([^\]]*)\]/g, (_, one: string, many: string) =>
    plural ? many : one,
  );
  const parts: SentencePart[] = agreed
    .split(/(\{s\}|\{o\})/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      if (piece === '{s}') return { text: nameInSentence(subject), end: 'subject' };
      if (piece === '{o}') return { text: nameInSentence(object), end: 'object' };
      return { text: piece };
    });
  const [start] = parts;
  if (start !== undefined && say.negated) {
    // The form's own first word now stands inside; a name keeps its case.
    if (!('end' in start)) start.text = start.text.charAt(0).toLowerCase() + start.text.slice(1);
    parts.unshift({ text: 'This source says ' });
  } else if (start !== undefined) start.text = capitalised(start.text);
  const qualifiers = qualifierWords(say);
  const tail = [
    adverb === null ? '' : `, ${adverb}`,
    qualifiers === '' ? '' : ` (${qualifiers})`,
    say.context === undefined || say.context === null || say.context === '' ? '' : `, ${say.context}`,
  ].join('');
  if (tail !== '') parts.push({ text: tail });
  return parts;
}

/** The sentence as text, with its full stop. */
export function sentence(
  say: Sayable,
  subject: SentenceNode,
  object: SentenceNode,
  reading: Reading = 'forward',
): string {
  return `${sentenceParts(say, subject, object, reading)
    .map((part) => part.text)
    .join('')}.`;
}
