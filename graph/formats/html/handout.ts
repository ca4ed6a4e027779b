/**
 * A hand-out as one HTML page: what a server gives at /plain, and the file that is saved. Headings, lists and links
 * alone; no script. It is read on a phone, aloud, at any size and in print.
 */
import type { Handout, HandoutLine, HandoutReference, HandoutSection } from '../../answers/handout/types';
import { handoutWords as words } from '../../answers/handout/words';
import { capitalised } from '../../answers/words';
import { head } from './head';
import { link, markup, type Markup } from './markup';
import { referenceLinks } from './references';

function lineHtml({ text, references, moreReferences, mark }: HandoutLine): Markup {
  const more =
    moreReferences === 0 ? null : markup` <span class="small">${words.moreReferences(moreReferences)}</span>`;
  return markup`<li>${text}${referenceLinks(references)}${more}${
    mark === null ? null : markup` <span class="small">(${mark})</span>`
  }</li>
`;
}

function sectionHtml({ id, heading, intro, lines, more }: HandoutSection): Markup {
  return markup`<section${id === 'care' ? markup` class="care"` : null} aria-labelledby="${id}">
<h2 id="${id}">${heading}</h2>
${intro.map((sentence) => markup`<p>${sentence}</p>\n`)}${
    lines.length === 0 ? null : markup`<ul class="plain">\n${lines.map(lineHtml)}</ul>\n`
  }${more === 0 ? null : markup`<p class="small">${words.more(more)}</p>\n`}</section>
`;
}

function silentHtml(silent: readonly string[]): Markup | null {
  if (silent.length === 0) return null;
  return markup`<section aria-labelledby="silent">
<h2 id="silent">${words.silentHeading}</h2>
<p>${words.silentIntro}</p>
<ul class="plain">
${silent.map((one) => markup`<li>${one}</li>\n`)}</ul>
<p>${words.silence}</p>
</section>
`;
}

function referenceHtml(reference: HandoutReference): Markup {
  const title = link(reference.url, reference.title);
  return markup`<li id="r${reference.number}">${title}. ${words.referenceFacts(reference)}</li>\n`;
}

function referencesHtml(references: readonly HandoutReference[]): Markup | null {
  if (references.length === 0) return null;
  return markup`<section aria-labelledby="references">
<h2 id="references">${words.references}</h2>
<ol class="references">
${references.map(referenceHtml)}</ol>
</section>
`;
}

/** Where a page that is served leads: addresses relative to it. */
export interface HandoutLinks {
  /** Into the explorer, at the concept. */
  explorer: string;
  /** The same page for everyone, where it is for chosen people. */
  everyone: string | null;
}

function wayBack({ explorer, everyone }: HandoutLinks): Markup {
  return markup`<nav aria-label="${words.ways}">
<ul>
<li><a href="${explorer}">${words.toExplorer}</a></li>
${everyone === null ? null : markup`<li><a href="${everyone}">${words.toEveryone}</a></li>\n`}</ul>
</nav>
`;
}

/**
 * The whole page.
 * @param links null for a file, which leads nowhere
 */
export function handoutHtml(handout: Handout, links: HandoutLinks | null): string {
  const { title, kind, also, definition, cut, sections, silent, references, ease, notes, date } = handout;
  return markup`${head(words.documentTitle(title), links !== null)}<body class="handout">
<header>
${links === null ? null : wayBack(links)}<p class="small">${capitalised(kind)}</p>
<h1>${title}</h1>
${also.length === 0 ? null : markup`<p class="small">${words.also(also)}</p>\n`}${
    definition === null ? null : markup`<p>${definition.text}${referenceLinks(definition.references)}</p>\n`
  }<p><strong>${words.informs}</strong> ${words.rests(references.length)}</p>
${cut === null ? null : markup`<p>${cut}</p>\n`}</header>
<main>
${sections.length === 0 ? markup`<p>${words.nothing}</p>\n` : sections.map(sectionHtml)}${silentHtml(silent)}${referencesHtml(references)}</main>
<footer>
<p class="small">${[words.made(date), ...notes, ...(ease === null ? [] : [words.ease(ease)])].join(' ')}</p>
</footer>
</body>
</html>
`.text;
}

/** A page that says why there is none, and where to go. */
export function noHandoutHtml(
  heading: string,
  message: string,
  ways: readonly { address: string; label: string }[],
): string {
  return markup`${head(heading, true)}<body>
<main>
<h1>${heading}</h1>
<p>${message}</p>
${ways.map(({ address, label }) => markup`<p><a href="${address}">${label}</a></p>\n`)}</main>
</body>
</html>
`.text;
}
