/**
 * What the commands print: a line when a step begins, a line when it ends, and a sign of life in between.
 */
const heartbeat = 30_000;

/** @param {string} line */
export function say(line) {
  console.log(line);
}

/**
 * Seconds in words: "0.4 s", "12 s".
 * @param {number} milliseconds
 */
export function seconds(milliseconds) {
  const value = milliseconds / 1000;
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} s`;
}

/**
 * Says what is being done, does it, and says how long it took.
 * @template T
 * @param {string} title
 * @param {() => Promise<T>} work
 * @param {(result: T) => string} [verdict] How it went, in a word.
 * @returns {Promise<T>} What the work gave; its failure passes through.
 */
export async function step(title, work, verdict = () => 'done') {
  const began = Date.now();
  say(`${title} …`);
  // Steps may run beside each other: every line says whose it is.
  const tell = (/** @type {string} */ what) => say(`  ${title}: ${what} ${seconds(Date.now() - began)}`);
  const timer = setInterval(() => tell('still at it after'), heartbeat);
  try {
    const result = await work();
    tell(`${verdict(result)} in`);
    return result;
  } finally {
    clearInterval(timer);
  }
}
