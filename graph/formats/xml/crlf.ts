/** Line ends as XML has them: a parser sees CRLF and CR as LF (https://www.w3.org/TR/xml/#sec-line-ends). */
export async function* xmlLines(text: AsyncIterable<string>): AsyncIterable<string> {
  // A return at the end of a piece may belong to a line feed that comes with the next.
  let held = '';
  for await (const piece of text) {
    const all = held + piece;
    held = all.endsWith('\r') ? '\r' : '';
    const ready = held === '' ? all : all.slice(0, -1);
    yield ready.includes('\r') ? ready.replaceAll(/\r\n?/g, '\n') : ready;
  }
  if (held !== '') yield '\n';
}
