/** Elements as XML text, through a library that escapes; here only what XML 1.0 has no way to write is replaced. */
import XMLBuilder from 'fast-xml-builder';

/** Characters that no XML 1.0 document may hold, and halves of characters (https://www.w3.org/TR/xml/#charsets). */
const illegal =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** The text with every such character replaced by U+FFFD, so that the place is still seen. */
export const legalXml = (text: string): string => text.replace(illegal, '\uFFFD');

/**
 * The usual ones, and white space that a parser would turn into something else: a carriage return anywhere, a tab or
 * a line break inside an attribute (https://www.w3.org/TR/xml/#AVNormalize).
 */
const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};

const options = {
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  suppressBooleanAttributes: false,
  suppressEmptyNode: true,
  // One pass over a text instead of one for each character.
  entities: [{ regex: /[&<>"'\r\n\t]/g, val: (character: string) => escapes[character] ?? character }],
  // Nothing here asks for the path of an element, which takes time to make.
  jPath: false,
};
const builder = new XMLBuilder(options);

/** An element's content: attributes begin with `@`, text is `#text`, anything else is a list of elements. */
export interface XmlElement {
  [name: string]: string | XmlElement[];
}

/** One element with all that is in it. Texts must be legal. */
export function xmlElement(name: string, content: XmlElement): string {
  return builder.build({ [name]: [content] });
}
