/** Percent-encodes any text; half a surrogate pair, which no encoding has, becomes U+FFFD as in UTF-8. */
export function percentEncode(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
  }
}
