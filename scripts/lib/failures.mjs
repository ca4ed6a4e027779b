/**
 * Reads from a failed program's output why it failed, for the causes that a user can do something about.
 */

import { UserError } from './userError.mjs';

/** @type {readonly { sign: RegExp, sentence: string, told?: true }[]} `told`: the sentence says it all. */
const causes = [
  {
    sign: /ENOSPC|no space left on device|database or disk is full/i,
    sentence: 'The disk is full. Make room and try again; nothing that was there before is lost.',
    told: true,
  },
  {
    sign: /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT)\b|Could not resolve host|Temporary failure resolving|network is unreachable/i,
    sentence:
      'There is no way to the package registry. Check the network (or the proxy npm is set to) and try again.',
    told: true,
  },
  {
    sign: /\b(EACCES|EPERM|EROFS)\b|permission denied|read-only file system/i,
    sentence:
      'A folder cannot be written to. Check who owns the project folder and the npm cache, and try again.',
  },
  {
    sign: /\bout of memory\b|\bheap limit\b|Killed\b.*cc1plus|internal compiler error: Killed/i,
    sentence: 'The memory did not suffice. Close other programs and try again; about 2 GB are needed.',
  },
];

/**
 * @param {string} output
 * @returns {string | null} A sentence, or null for a cause that is not known.
 */
export function knownCause(output) {
  return causes.find(({ sign }) => sign.test(output))?.sentence ?? null;
}

/**
 * The last lines of an output, indented, without npm's own notes on where its log is.
 * @param {string} output
 * @param {number} [lines]
 */
export function lastLines(output, lines = 30) {
  return output
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '' && !/A complete log of this run|npm notice/.test(line))
    .slice(-lines)
    .map((line) => `  ${line}`)
    .join('\n');
}

/**
 * The error for a program that failed: its cause where it is known, otherwise the end of what it said.
 * @param {string} what A sentence.
 * @param {string} output
 * @param {{ said: string, exitCode?: number }} options `said`: who said it, as in "npm".
 * @returns {UserError}
 */
export function failure(what, output, { said, exitCode = 1 }) {
  const cause = causes.find(({ sign }) => sign.test(output));
  const sentence = cause?.sentence ?? `This is what ${said} said:`;
  return new UserError(`${what} ${sentence}`, { details: cause?.told ? '' : lastLines(output), exitCode });
}
