/**
 * The page's own font as CSS that can stand inside an SVG: a browser paints an SVG picture without the fonts of
 * the page around it, so they have to travel in it.
 */
const family = 'Inter Variable';

/** "U+0000-00FF,U+0131" → pairs of first and last code point. */
export function unicodeRanges(text: string): [number, number][] {
  return text.split(',').flatMap((part): [number, number][] => {
    const [, first = '', last = first] = /^\s*U\+([0-9A-F]+)(?:-([0-9A-F]+))?\s*$/i.exec(part) ?? [];
    return first === '' ? [] : [[Number.parseInt(first, 16), Number.parseInt(last, 16)]];
  });
}

/** Whether any character of a text lies in these ranges. */
export function inRanges(text: string, ranges: readonly (readonly [number, number])[]): boolean {
  return [...new Set(text)].some((character) => {
    const code = character.codePointAt(0) ?? 0;
    return ranges.some(([first, last]) => code >= first && code <= last);
  });
}

function faces(): { rule: CSSFontFaceRule; base: string }[] {
  return [...document.styleSheets].flatMap((sheet) => {
    try {
      return [...sheet.cssRules].flatMap((rule) =>
        rule instanceof CSSFontFaceRule ? [{ rule, base: sheet.href ?? document.baseURI }] : [],
      );
    } catch {
      // Another site's stylesheet may not be read, and is none of ours.
      return [];
    }
  });
}

async function dataUrl(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The font at ${url} answered with status ${response.status}`);
  const blob = await response.blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : '');
    reader.onerror = () => reject(reader.error ?? new Error('The font could not be read'));
    reader.readAsDataURL(blob);
  });
}

/** Rules for the parts of the font that a text needs; a part that cannot be had is left out. */
export async function fontCss(text: string): Promise<string> {
  const wanted = faces().filter(({ rule }) => {
    const name = rule.style.getPropertyValue('font-family').replaceAll(/['"]/g, '');
    const ranges = unicodeRanges(rule.style.getPropertyValue('unicode-range'));
    return (
      name === family && rule.style.getPropertyValue('font-style') !== 'italic' && inRanges(text, ranges)
    );
  });
  const rules = await Promise.all(
    wanted.map(async ({ rule, base }) => {
      const [, address] = /url\(["']?([^"')]+)["']?\)/.exec(rule.style.getPropertyValue('src')) ?? [];
      if (address === undefined) return '';
      try {
        const url = await dataUrl(new URL(address, base).href);
        const range = rule.style.getPropertyValue('unicode-range');
        return `@font-face{font-family:'Inter';font-weight:100 900;src:url(${url}) format('woff2');unicode-range:${range}}`;
      } catch {
        // The picture is then painted with the next font of its list.
        return '';
      }
    }),
  );
  return rules.join('');
}
