/**
 * Which Node.js runs this program. Loaded first, by any Node.js that knows modules: it imports nothing and uses no
 * newer syntax, so that an old one gets a sentence instead of a syntax error.
 */

/** The same as "engines" in package.json, in words: a test compares them. */
export const wanted = '20.19 or later, 22.13 or later, or 24 and up';

/**
 * Whether a version such as "20.20.2" is one of those.
 * @param {string} version
 * @returns {boolean}
 */
export function isSupported(version) {
  const parts = version.split('.').map(Number);
  const major = parts[0] || 0;
  const minor = parts[1] || 0;
  if (major === 20) return minor >= 19;
  if (major === 22) return minor >= 13;
  return major >= 24;
}

/** Ends the process with one sentence where Node.js is too old or an odd release in between. */
export function requireNode() {
  if (isSupported(process.versions.node)) return;
  console.error(
    'Etiograph needs Node.js ' +
      wanted +
      '; this is ' +
      process.versions.node +
      '. Install a newer one and try again.',
  );
  process.exit(1);
}
