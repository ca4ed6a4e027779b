/**
 * Streamed XML as events for a format's handler, in strict mode. Nothing outside the file is ever fetched, and a file
 * that declares entities of its own is refused before one of them could be used.
 */
import sax from 'sax';
import { GraphError, limits } from '../../model';
import { remembering } from '../text/remembering';
import { xmlLines } from './crlf';

export interface XmlTag {
  /** Without prefix: programs declare the namespaces of these formats in many ways, some of them wrong. */
  name: string;
  prefix: string;
  /** By their whole names. */
  attributes: ReadonlyMap<string, string>;
  /** Where it begins, from 1. */
  line: number;
}

export interface XmlHandler {
  open: (tag: XmlTag) => void;
  close: (name: string) => void;
  /** A piece of text or CDATA; what stands between two tags may come in several. */
  text: (text: string) => void;
  /** A processing instruction. */
  instruction: (name: string, body: string) => void;
}

// The library's own cap is 64 KB, less than one long definition. What is longer than this is refused by `checked`.
Object.assign(sax, { MAX_BUFFER_LENGTH: limits.xmlValue });

/** Only the five entities that XML itself defines. */
const options = { strictEntities: true, position: true };

const split = remembering((whole: string) => {
  const at = whole.indexOf(':');
  return { prefix: whole.slice(0, Math.max(at, 0)), name: whole.slice(at + 1) };
});

/** The library's parser, with its events made ours. */
function parserFor(handler: XmlHandler, file: string): sax.SAXParser {
  const parser = sax.parser(true, options);
  const fail = (what: string, code: 'bad_input' | 'too_large' = 'bad_input'): never => {
    throw new GraphError(code, `${file}, line ${parser.line + 1}: ${what}`);
  };
  const tooLong = () =>
    fail(`a text is longer than ${limits.xmlValue.toLocaleString('en')} characters.`, 'too_large');
  let start = 1;
  let depth = 0;
  let hasRoot = false;
  let length = 0;
  let attributes = new Map<string, string>();

  parser.onerror = (error) => {
    const [what = ''] = error.message.split('\n');
    if (what.startsWith('Max buffer length')) tooLong();
    fail(`this is not well-formed XML (${what.replace(/\.$/, '')}). Was the file cut off?`);
  };
  parser.ondoctype = (doctype) => {
    if (doctype.includes('['))
      fail('the file declares entities of its own, which is refused. Remove its DOCTYPE.');
  };
  parser.onsgmldeclaration = () => void fail('this is not well-formed XML (a declaration in the middle).');
  parser.onopentagstart = () => {
    // A line break right behind the name is counted already.
    start = parser.line + (parser.column === 0 ? 0 : 1);
    attributes = new Map();
  };
  parser.onattribute = ({ name, value }) => {
    if (attributes.has(name)) fail(`an element has the attribute ${name.slice(0, 80)} twice.`);
    attributes.set(name, value);
    // The library asks the object that it keeps them in for `hasOwnProperty`, which a file could have replaced.
    parser.tag.attributes = {};
  };
  parser.onopentag = (tag) => {
    if (depth === 0 && hasRoot) fail('this is not well-formed XML (a second root element).');
    hasRoot = true;
    depth += 1;
    length = 0;
    if (depth > limits.xmlDepth) fail(`elements are nested more than ${limits.xmlDepth} deep.`);
    const { name, prefix } = split(tag.name);
    handler.open({ name, prefix, attributes, line: start });
  };
  parser.onclosetag = (name) => {
    depth -= 1;
    length = 0;
    handler.close(split(name).name);
  };
  const onText = (text: string) => {
    length += text.length;
    if (length > limits.xmlValue) tooLong();
    handler.text(text);
  };
  parser.ontext = onText;
  parser.oncdata = onText;
  parser.onprocessinginstruction = ({ name, body }) => handler.instruction(name, body);
  return parser;
}

/**
 * Reads a file and gives what its handler makes of it, in a batch for each piece of text.
 * @param handlerOf makes the handler; what it emits is given out
 * @throws GraphError `bad_input` where the text is not well-formed, `too_large` over the caps of `limits`
 */
export async function* xmlBatches<T>(
  text: AsyncIterable<string>,
  file: string,
  handlerOf: (emit: (item: T) => void) => XmlHandler,
): AsyncIterable<T[]> {
  let batch: T[] = [];
  const parser = parserFor(
    handlerOf((item) => batch.push(item)),
    file,
  );
  for await (const piece of xmlLines(text)) {
    parser.write(piece);
    if (batch.length === 0) continue;
    yield batch;
    batch = [];
  }
  parser.close();
  yield batch;
}
