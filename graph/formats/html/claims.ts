/** Claims by relation: each a sentence, with what it rests on. */
import { byCodePoint } from '../../answers/codePoint';
import { frequencyWords, lineWords, madeWords, sentenceWords } from '../../answers/evidenceWords';
import { compareRelations } from '../../answers/relationOrder';
import { sentenceParts } from '../../answers/sentences';
import { capitalised } from '../../answers/words';
import { isUnchecked, relationRow, type Evidence, type GraphNode, type Statement } from '../../model';
import { markup, type Markup } from './markup';
import { referenceLinks, type References } from './references';

/** A concept of the page with the anchor that links go to. */
export interface Anchored {
  node: GraphNode;
  anchor: string;
}

/** A claim with its ends. */
interface Said {
  claim: Statement;
  subject: Anchored;
  object: Anchored;
}

function sentenceHtml({ claim, subject, object }: Said): Markup {
  const { commonness = null, context = null } = claim.evidence;
  const parts = sentenceParts({ ...claim, commonness, context }, subject.node, object.node, 'forward').map(
    (part) =>
      'end' in part
        ? markup`<a href="#${(part.end === 'subject' ? subject : object).anchor}">${part.text}</a>`
        : markup`${part.text}`,
  );
  return markup`${parts}.`;
}

const ended = (fact: string): string => (/[.!?]$/.test(fact) ? fact : `${fact}.`);

function factsOf(evidence: Evidence, withLicence: boolean): string[] {
  const { locator, statedBy, frequency, treatmentLine, note, license } = evidence;
  return [
    ...(locator === undefined ? [] : [`${sentenceWords(locator)} of the source`]),
    ...(statedBy === undefined ? [] : [`Who says so: ${statedBy}`]),
    ...(frequency === undefined ? [] : [`Share of cases: ${frequencyWords(frequency)}`]),
    ...(treatmentLine === undefined ? [] : [`Line of treatment: ${lineWords(treatmentLine)}`]),
    ...(note === undefined ? [] : [`Note: ${note}`]),
    ...(license === undefined || !withLicence ? [] : [`Licence: ${license}`]),
    capitalised(madeWords(evidence)),
  ];
}

function claimHtml({ claim, subject, object }: Said, references: References, withLicence: boolean): Markup {
  const { evidence } = claim;
  const { paraphrase, quote } = evidence;
  return markup`<li>
<p class="said">${sentenceHtml({ claim, subject, object })}${referenceLinks(references.of(evidence))}</p>
${paraphrase === undefined ? null : markup`<p>In our words: ${paraphrase}</p>\n`}${
    quote === undefined
      ? null
      : markup`<p class="small">Word for word:</p><blockquote>“${quote}”</blockquote>\n`
  }<p class="small">${isUnchecked(evidence) ? markup`<strong class="unchecked">Unchecked.</strong> ` : null}${factsOf(evidence, withLicence).map(ended).join(' ')}</p>
</li>
`;
}

/**
 * Sections by relation, in the order of the table; within one by the names of the ends.
 * @param withLicence whether each claim says its own: where all are under one, the end of the page says it once
 */
export function claimSections(
  claims: readonly Statement[],
  concepts: ReadonlyMap<string, Anchored>,
  references: References,
  withLicence: boolean,
): Markup[] {
  const groups = new Map<string, Said[]>();
  for (const claim of claims) {
    const [subject, object] = [concepts.get(claim.subject), concepts.get(claim.object)];
    // Rows hold every end of their claims.
    if (subject === undefined || object === undefined) continue;
    const entry = { claim, subject, object };
    const group = groups.get(claim.relation);
    if (group === undefined) groups.set(claim.relation, [entry]);
    else group.push(entry);
  }
  return [...groups]
    .sort(([a], [b]) => compareRelations(a, b))
    .map(([relation, entries]) => {
      const sorted = entries.sort(
        (a, b) =>
          byCodePoint(a.object.node.name, b.object.node.name) ||
          byCodePoint(a.subject.node.name, b.subject.node.name) ||
          byCodePoint(a.claim.id, b.claim.id),
      );
      const items = sorted.map((entry) => claimHtml(entry, references, withLicence));
      return markup`<h3>${capitalised(relationRow(relation).label)} (${items.length})</h3>
<ul class="rows">
${items}</ul>
`;
    });
}
