/**
 * JSON whose shape is not known yet: callers check it or say what wrote it.
 */
import { readFileSync } from 'node:fs';

/**
 * @param {string} text
 * @returns {unknown} Undefined where it is not JSON.
 */
export function parseJson(text) {
  try {
    /** @type {unknown} */
    const value = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

/**
 * @param {string} file
 * @returns {unknown} Undefined where there is no such file or it is not JSON.
 */
export function readJson(file) {
  try {
    return parseJson(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
