/** JSON.parse that loses no number: one that JavaScript cannot hold comes as its text. */

/** Text that may have such a number in it: sixteen digits, or an exponent of three. */
const suspicious = /\d{16}|[eE]\+?\d{3}/;
/** What matters of JSON here: escapes, the ends of texts, and numbers. */
const tokens = /\\[^]|"|-?\d[\d.eE+-]*/g;

/**
 * Whether a number means the same once it is parsed: it is what JavaScript writes for it, or equals it. Digits behind
 * a point may be rounded, as everywhere.
 */
function isHeld(token: string): boolean {
  const number = Number(token);
  if (!Number.isFinite(number)) return Number.isNaN(number);
  return !/^-?\d+$/.test(token) || String(number) === token || BigInt(token) === BigInt(number);
}

function quoteNumbers(json: string): string {
  let inText = false;
  return json.replace(tokens, (token) => {
    if (token === '"') inText = !inText;
    return inText || token === '"' || token.startsWith('\\') || isHeld(token) ? token : `"${token}"`;
  });
}

/**
 * Parses JSON text.
 * @throws SyntaxError as JSON.parse
 */
export function parseExactly(json: string): unknown {
  return JSON.parse(suspicious.test(json) ? quoteNumbers(json) : json) as unknown;
}
