/** XML as it is read: events with lines, whatever the pieces; nothing declared, fetched or endless gets through. */
import { describe, expect, it } from 'vitest';
import { limits } from '../../model';
import { collect, pieces } from '../fixtures/support';
import { formatList, parseList } from './list';
import { xmlBatches } from './read';
import { rootElement } from './root';
import { declaredValue } from './values';

async function events(text: string, length = 7): Promise<string[]> {
  const batches = xmlBatches<string>(pieces(text, length), 'x.xml', (emit) => ({
    open: ({ name, prefix, attributes, line }) =>
      emit(`${line} <${prefix}|${name} ${JSON.stringify([...attributes])}>`),
    close: (name) => emit(`</${name}>`),
    text: (piece) => emit(piece),
    instruction: (name, body) => emit(`?${name} ${body}`),
  }));
  return (await collect(batches)).flat();
}

describe('events', () => {
  it.each([1, 2, 3, 1000])('are the same with pieces of %i', async (length) => {
    const text = '<?etiograph {"a":"?"}?><r>\r\n<y:a\n b="1 &amp; 2\r\n3"/><![CDATA[]] <x>]]>é&#13;\r</r>';
    const all = await events(text, length);
    expect(all.filter((one) => /^\d+ </.test(one))).toEqual(['1 <|r []>', '2 <y|a [["b","1 & 2\\n3"]]>']);
    expect(all[0]).toBe('?etiograph {"a":"?"}');
    expect(all.filter((one) => !/^(\d+ |)<\/?[|a-z]|^\?/.test(one)).join('')).toBe('\n]] <x>é\r\n');
  });

  it('keep attributes that are called like something that every object has', async () => {
    expect(await events('<a hasOwnProperty="1" __proto__="2" constructor="3"/>')).toEqual([
      '1 <|a [["hasOwnProperty","1"],["__proto__","2"],["constructor","3"]]>',
      '</a>',
    ]);
  });
});

describe('what is refused', () => {
  it.each([
    ['entities of its own', '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', 'line 1: the file declares entities'],
    ['an entity that nobody declared', '<a>\n&nbsp;</a>', 'line 2: this is not well-formed XML'],
    ['a character that XML has not', '<a>&#0;</a>', 'not well-formed'],
    ['the end in the middle', '<a>\n<b>', 'line 2: this is not well-formed XML (Unclosed root tag)'],
    ['the end inside a tag', '<a b="', 'not well-formed'],
    ['another closing tag', '<a></b>', 'not well-formed'],
    ['two of one attribute', '<a b="1" b="2"/>', 'the attribute b twice'],
    ['an attribute without quotation marks', '<a b=1/>', 'not well-formed'],
    ['no XML at all', 'Dear reader', 'not well-formed'],
    ['a declaration in the middle', '<a><!ENTITY x "y"></a>', 'not well-formed'],
    ['two roots', '<a/><b/>', 'not well-formed'],
    ['deep nesting', '<a>'.repeat(limits.xmlDepth + 1), `nested more than ${limits.xmlDepth} deep`],
  ])('%s', async (_, text, says) => {
    const failure = await events(text).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'bad_input', message: expect.stringContaining(says) as string });
    expect(String(failure)).toContain('x.xml, line');
  });

  it('a text or an attribute without end, and not one of 10 MB', async () => {
    const long = 'x'.repeat(10_000_000);
    expect((await events(`<a b="${long}">${long}</a>`, 65_536)).join('').length).toBeGreaterThan(20_000_000);
    const endless = 'x'.repeat(limits.xmlValue + 100_000);
    for (const text of [`<a b="${endless}"/>`, `<a>${endless}</a>`])
      await expect(events(text, 65_536)).rejects.toMatchObject({ code: 'too_large' });
  }, 60_000);
});

describe('rootElement', () => {
  it.each([
    ['<gexf version="1.3">', 'gexf'],
    ['<?xml version="1.0"?>\n<!-- <no> -->\n<g:graphml\n', 'graphml'],
    ['<!DOCTYPE graphml [<!ENTITY a "]">\n]><graphml>', 'graphml'],
    ['<!DOCTYPE graphml SYSTEM "x"><graphml/>', 'graphml'],
    ['<?xml version="1.0"', null],
    ['{"a": "<gexf>"}', null],
    ['', null],
  ])('of %j is %s', (text, root) => expect(rootElement(text)).toBe(root));
});

describe('values', () => {
  it.each([
    ['5', 'int', 5],
    [' 1.50 ', 'double', 1.5],
    ['12345678901234567890', 'long', '12345678901234567890'],
    ['many', 'integer', 'many'],
    ['', 'float', ''],
    ['True', 'boolean', true],
    ['0', 'boolean', false],
    ['maybe', 'boolean', 'maybe'],
    ['5', 'string', '5'],
    ['[1, 2]', 'listinteger', ['1', '2']],
    ['x', 'anyuri', 'x'],
  ])('%j of %s is %j', (text, type, value) => expect(declaredValue(text, type)).toEqual(value));
});

describe('lists', () => {
  it.each([
    ['a |b | c', ['a', 'b', 'c']],
    ['a ,b , c', ['a', 'b', 'c']],
    ['a; b', ['a', 'b']],
    ['[a, b, c]', ['a', 'b', 'c']],
    [String.raw`['a', '\'b\'', "c"]`, ['a', "'b'", 'c']],
    ['["a, b", c]', ['a, b', 'c']],
    ['', []],
    ['[]', []],
    ['<empty>', []],
    ['one', ['one']],
    ['["open', ['["open']],
  ])('%s', (text, list) => expect(parseList(text)).toEqual(list));

  it('hold any text', () => {
    const list = ['', ' a ', '"', "'", '\\', '\\n', 'a|b', '[', ']', ', ', 'é\n'];
    expect(parseList(formatList(list))).toEqual(list);
  });
});
