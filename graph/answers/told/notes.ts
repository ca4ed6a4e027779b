/** What every answer says of itself. */
export interface NotesOf {
  unchecked: boolean;
  /** What the lens of the chosen groups says; null where none is chosen. */
  lens: string | null;
  /** Of this answer. */
  own: readonly string[];
}

const informs = 'This informs and never diagnoses. It is not medical advice.';
const silence = 'Where no source here says something, that does not mean that it is not so.';

/** The notes of an answer, its own first. */
export const notesOf = ({ unchecked, lens, own }: NotesOf): string[] => [
  ...own,
  ...(lens === null ? [] : [lens]),
  unchecked
    ? 'Claims that a program found and nobody checked are among these; each says so.'
    : 'Claims that a program found and nobody checked are left out; “unchecked”: true adds them.',
  silence,
  informs,
];
