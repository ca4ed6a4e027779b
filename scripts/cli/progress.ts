/** Signs of life on stderr: one line that changes on a terminal, a new line now and then elsewhere. */

/** Milliseconds between two signs. */
const onTerminal = 100;
const elsewhere = 5_000;

export class Progress {
  #last = performance.now();
  #shown = false;
  readonly #terminal = process.stderr.isTTY;

  /** Shows a line, unless the last one is too young. */
  show(line: () => string): void {
    const now = performance.now();
    if (now - this.#last < (this.#terminal ? onTerminal : elsewhere)) return;
    this.#last = now;
    if (!this.#terminal) console.error(line());
    else process.stderr.write(`\r\u001b[K${line().slice(0, process.stderr.columns - 1)}`);
    this.#shown = this.#terminal;
  }

  /** Clears the line, so that what follows stands alone. */
  end(): void {
    if (this.#shown) process.stderr.write('\r\u001b[K');
    this.#shown = false;
  }
}
