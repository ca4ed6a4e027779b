/** How fields to type in and lists to choose from look: as high as buttons, with an edge that can be seen (3:1). */
export const field =
  'min-h-9 rounded-md border border-strong bg-panel px-2.5 text-sm text-ink hover:border-ink pointer-coarse:min-h-11';
