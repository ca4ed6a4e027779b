/** The list of concepts: by kind, each with its other names, its definition and its codes. */
import { byCodePoint } from '../../answers/codePoint';
import { capitalised } from '../../answers/words';
import { kindRow, kindTable, linkOut, type Kind } from '../../model';
import type { OriginalIds } from '../originalIds';
import type { Anchored } from './claims';
import { markup, link, type Markup } from './markup';

const places = new Map<Kind, number>(kindTable.map(({ kind }, place) => [kind, place]));
const placeOf = (kind: Kind): number => places.get(kind) ?? places.size;

function conceptHtml({ node, anchor }: Anchored, ids: OriginalIds): Markup {
  const codes = [ids.of(node.id), ...node.xrefs].map(
    (code, index) => markup`${index === 0 ? null : ', '}${link(linkOut(code), code)}`,
  );
  return markup`<li id="${anchor}">
<p class="said"><bdi>${capitalised(node.name)}</bdi></p>
${node.synonyms.length === 0 ? null : markup`<p class="small">Also called ${node.synonyms.join(', ')}</p>\n`}${
    node.description === undefined ? null : markup`<p>${node.description}</p>\n`
  }<p class="small">${codes}</p>
</li>
`;
}

/** Sections by kind, in the order of the table. */
export function conceptSections(concepts: Iterable<Anchored>, ids: OriginalIds): Markup[] {
  const groups = new Map<Kind, Anchored[]>();
  for (const concept of concepts) {
    const group = groups.get(concept.node.kind);
    if (group === undefined) groups.set(concept.node.kind, [concept]);
    else group.push(concept);
  }
  return [...groups]
    .sort(([a], [b]) => placeOf(a) - placeOf(b) || byCodePoint(a, b))
    .map(([kind, group]) => {
      const items = group
        .sort((a, b) => byCodePoint(a.node.name, b.node.name))
        .map((concept) => conceptHtml(concept, ids));
      return markup`<h3>${capitalised(kindRow(kind).plural)} (${items.length})</h3>
<ul class="rows">
${items}</ul>
`;
    });
}
