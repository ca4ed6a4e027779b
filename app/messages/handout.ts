/** The words around a plain page in the explorer: beside the others, because they load with the sheet. */
export const handout = {
  region: 'Plain page',
  print: 'Print',
  save: 'Save as one HTML file',
  saved: (name: string) => `Saved as ${name}.`,
  close: 'Close the plain page',
  onlyPicture: 'It tells what is on the picture, and nothing else.',
} as const;
