/**
 * How wide a label is and where its lines break, worked out without a browser, so that server, canvas, SVG and
 * tests agree. Widths are those of Inter at weight 500; other scripts are estimated on the generous side.
 */

/** Sizes in model pixels that every picture is drawn with. */
export const sizes = {
  font: 12,
  centreFont: 14,
  /** Of the font size. */
  lineHeight: 1.25,
  /** Labels wrap at this width, to at most `labelLines` lines. */
  labelWidth: 98,
  labelLines: 3,
  /** Half the size of a node's shape, and of the centre's. */
  radius: 11,
  centreRadius: 15,
  /** Between a shape and its label. */
  labelGap: 9,
} as const;

/** Advance widths of the characters from space to tilde, in hundredths of the font size. */
const advances = [
  27, 30, 49, 64, 65, 99, 65, 31, 37, 37, 52, 67, 30, 46, 30, 37, 65, 42, 62, 63, 66, 60, 63, 57, 63, 63, 30,
  32, 67, 67, 67, 53, 98, 71, 66, 73, 72, 60, 59, 75, 74, 27, 58, 69, 57, 91, 76, 77, 64, 77, 65, 65, 65, 74,
  71, 100, 70, 70, 64, 37, 37, 37, 48, 46, 34, 57, 62, 58, 62, 59, 38, 62, 60, 25, 25, 56, 25, 89, 60, 60, 62,
  62, 39, 54, 34, 60, 57, 83, 56, 58, 56, 44, 35, 44, 67,
];
/** Letters of alphabets beyond ASCII, and everything from the first wide (Asian) script on. */
const otherAdvance = 66;
const wideAdvance = 100;
const firstWide = 0x1100;
const combining = /\p{M}/u;

function advance(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  const known = advances[code - 32];
  if (known !== undefined) return known;
  if (combining.test(character)) return 0;
  return code >= firstWide ? wideAdvance : otherAdvance;
}

/** Width of a text in model pixels; bold (600) is about two per cent wider. */
export function textWidth(text: string, font: number = sizes.font, bold = false): number {
  let sum = 0;
  for (const character of text) sum += advance(character);
  return (sum * font * (bold ? 1.02 : 1)) / 100;
}

/** A word that is wider than a line, in pieces that fit. */
function pieces(word: string, width: number): string[] {
  if (textWidth(word) <= width) return [word];
  const result: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && textWidth(piece + character) > width) {
      result.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...result, piece];
}

function wrapAt(words: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const word of words.flatMap((each) => pieces(each, width))) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function shortened(line: string, width: number): string {
  const characters = [...line];
  while (characters.length > 0 && textWidth(`${characters.join('')}…`) > width) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}

const wordsOf = (text: string): string[] =>
  text
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .split(' ');

/** Words set in as few lines as they need, of about the same length ("people with a / standing job"). */
function evenly(words: readonly string[], width: number): string[] {
  const lines = wrapAt(words, width);
  if (lines.length === 1) return lines;
  const longest = Math.max(...words.map((word) => textWidth(word)));
  let narrow = width;
  while (narrow - 4 >= longest && wrapAt(words, narrow - 4).length === lines.length) narrow -= 4;
  return wrapAt(words, narrow);
}

/** Several names, parted by a stroke: each begins a line, so that none looks like the end of the one before. */
function separately(words: readonly string[], width: number): string[] {
  const names: string[][] = [[]];
  for (const word of words) {
    const last = names.at(-1);
    if (last === undefined) continue;
    if (word !== '/' || last.length === 0) last.push(word);
    else {
      last.push(`${last.pop() ?? ''} /`);
      names.push([]);
    }
  }
  return names.filter((name) => name.length > 0).flatMap((name) => evenly(name, width));
}

/**
 * The lines of a text. Control characters become spaces; what does not fit into the last line is cut with "…"
 * (the details always show the whole name).
 * @param set even: lines of about the same length, for labels; ragged: each as full as it goes
 */
export function labelLines(
  name: string,
  width: number = sizes.labelWidth,
  most: number = sizes.labelLines,
  set: 'even' | 'ragged' = 'even',
): string[] {
  const words = wordsOf(name);
  const lines = wrapAt(words, width);
  if (lines.length > most)
    return [...lines.slice(0, most - 1), shortened(lines.slice(most - 1).join(' '), width)];
  if (set === 'ragged' || lines.length === 1) return lines;
  const apart = words.includes('/') ? separately(words, width) : [];
  return apart.length > 0 && apart.length <= most ? apart : evenly(words, width);
}
