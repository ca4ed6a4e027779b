/** Sources as a file names them: by an id alone, or not at all. */
import type { Source } from '../model';

/** Stands where a file does not say who makes a claim. All such claims count as one source. */
export const notStated: Source = {
  id: 'not_stated',
  title: 'Source not stated',
  publisher: null,
  date: null,
  url: null,
};

/** What to call a source of which only the id is known: "infores:disease-ontology" → "disease-ontology". */
export function titleOf(id: string): string {
  return id === notStated.id ? notStated.title : id.replace(/^infores:/, '');
}
