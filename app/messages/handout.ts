/** The words around a plain page in the explorer: beside the others, because they load with the sheet. */
export const handout = {
  print: 'Print',
  save: 'Save as HTML',
  saved: (name: string) => `Saved as ${name}.`,
  close: 'Close',
  onlyPicture: 'It tells what is on the picture, and nothing else.',
} as const;
