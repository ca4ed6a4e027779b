/** The words of the history and of kept views: beside the others, because they load with the panel. */
import { count } from './en';

export const historyWords = {
  heading: 'History',
  steps: 'What was done',
  stepsHow: 'Choose a step to go to it. Later steps stay until something new is done.',
  later: (label: string) => `${label} (later)`,
  copy: 'Copy link to these steps',
  copied: (n: number) => `The link is copied. It shows ${count(n, 'step', 'steps')}, one after another.`,
  copiedFrom: 'Steps after the one that is seen are left out.',
  copyFailed: 'The browser did not allow copying. Save the steps as a file instead.',
  tooLong:
    'These steps are too long for a link. Save them as a file: opened by Share, “Open files on top”, or dropped on this page, it shows them again.',
  saveSteps: 'Save the steps as a file',
  saved: (name: string) => `Saved as ${name}.`,
  onTop: 'Steps that show a file on top show only what is stored where the file is not open.',

  views: {
    heading: 'Kept views',
    how: 'Kept in this browser alone, until you delete them or clear its data.',
    none: 'No view is kept yet.',
    name: 'Name of the view',
    keep: 'Keep this view',
    kept: (name: string) => `Kept as “${name}”.`,
    replaced: (name: string) => `“${name}” was replaced.`,
    unnamed: 'Give the view a name first.',
    taken: (name: string) => `Another view is called “${name}”. Choose another name.`,
    full: (most: number) => `At most ${count(most, 'view is', 'views are')} kept. Delete one first.`,
    noRoom: 'The browser has no room left for this page. Delete a kept view, or save the view as a file.',
    denied:
      'This browser does not let the page keep anything (a private window, or its settings). Copy a link instead.',
    broken: 'The kept views cannot be read: another version kept them, or they were changed.',
    discard: 'Delete what cannot be read',
    open: (name: string) => `Open ${name}`,
    rename: 'Rename',
    renameOf: (name: string) => `Rename ${name}`,
    newName: (name: string) => `New name of ${name}`,
    renamed: (name: string) => `It is called “${name}” now.`,
    confirm: 'Rename it',
    delete: (name: string) => `Delete ${name}`,
    deleted: (name: string) => `“${name}” was deleted.`,
    restore: 'Bring it back',
  },

  replay: {
    region: 'Steps',
    place: (at: number, of: number) => `Step ${at} of ${of}`,
    play: 'Play',
    again: 'Play again',
    pause: 'Pause',
    next: 'Next step',
    previous: 'Previous step',
    end: 'End the replay',
  },
} as const;
