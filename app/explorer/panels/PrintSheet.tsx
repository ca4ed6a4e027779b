'use client';
/** The sheet that is printed: picture, claims as sentences, numbered references. Only paper shows it (globals.css). */
import { createPortal } from 'react-dom';
import { text } from '@/app/messages/en';
import { compareRelations } from '@/graph/answers/relationOrder';
import { sentence } from '@/graph/answers/sentences';
import { capitalised } from '@/graph/answers/words';
import { relationRow, type GraphNode, type Source, type Statement } from '@/graph/model';
import type { Printable } from './usePrint';

const words = text.share;

const said = (claim: Statement, subject: GraphNode, object: GraphNode): string => {
  const { commonness = null, context = null } = claim.evidence;
  return sentence({ ...claim, commonness, context }, subject, object);
};

function referenceText({ title, publisher, date, url }: Source): string {
  return [title, publisher, date, url].filter((part) => part !== null).join('. ');
}

/** Claims by relation, and their sources in the order in which they are named. */
function arranged(claims: readonly Statement[]) {
  const relations = [...new Set(claims.map(({ relation }) => relation))].sort(compareRelations);
  const groups = relations.map((relation) => ({
    relation,
    claims: claims.filter((claim) => claim.relation === relation),
  }));
  const sources = new Map(
    groups.flatMap((group) => group.claims.map(({ evidence }) => [evidence.source.id, evidence.source])),
  );
  return { groups, sources: [...sources.values()] };
}

export function PrintSheet({ printable, onReady }: { printable: Printable; onReady: () => void }) {
  const { rows, info, picture } = printable;
  const nodes = new Map(rows.flatMap((row) => (row.row === 'node' ? [[row.node.id, row.node]] : [])));
  const { groups, sources } = arranged(
    rows.flatMap((row) => (row.row === 'statement' ? [row.statement] : [])),
  );
  const numberOf = (claim: Statement) => sources.findIndex(({ id }) => id === claim.evidence.source.id) + 1;
  return createPortal(
    <article className="print-sheet">
      <h1>{capitalised(info.what)}</h1>
      <p>
        {info.date}: {info.filter}.{info.lens === null ? '' : ` ${capitalised(info.lens)}.`} {text.informs}
      </p>
      <picture>
        <img src={svgAddress(picture.light)} alt={picture.title} onLoad={onReady} />
      </picture>
      <h2>{words.claimsHeading}</h2>
      {groups.map((group) => (
        <section key={group.relation}>
          <h3>{capitalised(relationRow(group.relation).label)}</h3>
          <ul>
            {group.claims.map((claim) => {
              const [subject, object] = [nodes.get(claim.subject), nodes.get(claim.object)];
              return subject === undefined || object === undefined ? null : (
                <li key={`${claim.dataset} ${claim.id}`}>
                  {said(claim, subject, object)} {words.reference(numberOf(claim))}
                </li>
              );
            })}
          </ul>
        </section>
      ))}
      <h2>{words.references}</h2>
      <ol>
        {sources.map((source) => (
          <li key={source.id}>{referenceText(source)}</li>
        ))}
      </ol>
    </article>,
    document.body,
  );
}

const svgAddress = (svg: string): string => `data:image/svg+xml,${encodeURIComponent(svg)}`;
