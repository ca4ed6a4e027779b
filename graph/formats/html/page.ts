/** The whole page, from its policy to its footer. It is made section by section, and each is given out at once. */
import { capitalised } from '../../answers/words';
import type { Statement } from '../../model';
import type { DatasetInfo } from '../../store/types';
import type { ExportInfo, ExportPicture, ExportSource } from '../types';
import { claimSections, type Anchored } from './claims';
import { conceptSections } from './concepts';
import { head } from './head';
import { markup, link, type Markup } from './markup';
import { References } from './references';

const count = (n: number): string => n.toLocaleString('en');

/** SVG as an address: base64, since no other encoding leaves quotation marks and fragments alone everywhere. */
function svgAddress(svg: string): string {
  const bytes = new TextEncoder().encode(svg);
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return `data:image/svg+xml;base64,${btoa(binary)}`;
}

function pictureHtml({ light, dark, title }: ExportPicture): Markup {
  return markup`<section aria-labelledby="picture">
<h2 id="picture">Picture</h2>
<p class="small">The same is told as text below.</p>
<figure>
<div class="picture" role="group" aria-label="Picture, can be scrolled" tabindex="0">
<picture>
<source media="screen and (prefers-color-scheme: dark)" srcset="${svgAddress(dark)}">
<img src="${svgAddress(light)}" alt="${title}">
</picture>
</div>
</figure>
</section>
`;
}

function intro(
  { what, date, filter, lens, picture }: ExportInfo,
  sizes: readonly (readonly [id: string, name: string, size: number])[],
): Markup {
  const entries = sizes.map(
    ([id, name, size]) => markup`<li><a href="#${id}">${name} (${count(size)})</a></li>\n`,
  );
  return markup`<body>
<header>
<h1>${capitalised(what)}</h1>
<p>Exported from a graph of causes on ${date}: ${filter}.${lens === null ? null : ` ${capitalised(lens)}.`}</p>
<p><strong>It informs and never diagnoses. Not medical advice.</strong></p>
<nav aria-label="On this page">
<ul>
${picture === undefined ? null : markup`<li><a href="#picture">Picture</a></li>\n`}${entries}<li><a href="#licences">Licences</a></li>
</ul>
</nav>
</header>
<main>
`;
}

const section = (id: string, heading: string, content: readonly Markup[] | Markup): Markup =>
  markup`<section aria-labelledby="${id}">
<h2 id="${id}">${heading}</h2>
${content}
</section>
`;

function licencesHtml(datasets: readonly DatasetInfo[], ofClaims: readonly string[]): Markup {
  const items = datasets.map(
    ({ name, title, license, url }) =>
      markup`<li>${link(url ?? null, title ?? name)}: ${license ?? 'licence not known'}</li>\n`,
  );
  const rest =
    ofClaims.length === 0
      ? null
      : markup`<p>${ofClaims.length === 1 ? 'The claims’ own licence' : 'Licences that are said with single claims'}: ${ofClaims.join(', ')}.</p>\n`;
  return markup`<ul>
${items}</ul>
${rest}`;
}

async function rowsOf(
  source: ExportSource,
): Promise<{ concepts: Map<string, Anchored>; claims: Statement[] }> {
  const concepts = new Map<string, Anchored>();
  const claims: Statement[] = [];
  for await (const row of source.rows()) {
    if (row.row === 'node') concepts.set(row.node.id, { node: row.node, anchor: `c${concepts.size + 1}` });
    else claims.push(row.statement);
  }
  return { concepts, claims };
}

/** The page in pieces. */
export async function* htmlPageOf(source: ExportSource): AsyncIterable<string> {
  const { info, survey } = source;
  const { concepts, claims } = await rowsOf(source);
  const references = new References();
  // Claims are made first, because they number the references that the introduction counts.
  const said = claimSections(claims, concepts, references, survey.licenses.length > 1);
  yield head(capitalised(info.lens === null ? info.what : `${info.what}, ${info.lens}`)).text;
  yield intro(info, [
    ['claims', 'Claims', claims.length],
    ['concepts', 'Concepts', concepts.size],
    ['references', 'References', references.count],
  ]).text;
  if (info.picture !== undefined) yield pictureHtml(info.picture).text;
  else if (info.noPicture !== undefined) yield markup`<p class="small">${info.noPicture}</p>\n`.text;
  yield section('claims', `Claims (${count(claims.length)})`, said).text;
  yield section(
    'concepts',
    `Concepts (${count(concepts.size)})`,
    conceptSections(concepts.values(), survey.ids),
  ).text;
  yield section('references', `References (${count(references.count)})`, references.list()).text;
  yield section('licences', 'Licences', licencesHtml(info.datasets, survey.licenses)).text;
  yield markup`</main>
<footer>
<p class="small">Made by Etiograph on ${info.date}. This file holds everything that it shows: it runs no program and asks nothing of any server.</p>
</footer>
</body>
</html>
`.text;
}
