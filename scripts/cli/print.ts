/** How commands print: numbers as people read them, columns, and no control characters from data. */

const numbers = new Intl.NumberFormat('en');

export const count = (value: number): string => numbers.format(value);

/** "1 node", "2,000 nodes". */
export const counted = (value: number, one: string, many = `${one}s`): string =>
  `${count(value)} ${value === 1 ? one : many}`;

/** Text from data without what a terminal would take for a command. */
export const plain = (text: string): string => text.replaceAll(/\p{Cc}+/gu, ' ');

export function print(line = ''): void {
  process.stdout.write(`${line}\n`);
}

export const printJson = (value: unknown): void => print(JSON.stringify(value, null, 2));

/** Rows as columns, two spaces apart; numbers to the right. */
export function columns(rows: readonly (readonly (string | number)[])[]): string[] {
  const texts = rows.map((row) => row.map((cell) => (typeof cell === 'number' ? count(cell) : plain(cell))));
  const widths = (texts[0] ?? []).map((_, index) => Math.max(...texts.map((row) => row[index]?.length ?? 0)));
  return rows.map((row, at) =>
    (texts[at] ?? [])
      .map((text, index) => {
        const width = widths[index] ?? 0;
        return typeof row[index] === 'number' ? text.padStart(width) : text.padEnd(width);
      })
      .join('  ')
      .trimEnd(),
  );
}

/** "Condition 12, Symptom 3" from counts, most first. */
export const listed = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([name, value]) => `${plain(name)} ${count(value)}`)
    .join(', ');
