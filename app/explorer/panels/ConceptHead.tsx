'use client';
/** Name, kind, other names, codes and definition of a concept. */
import { useEffect, useRef } from 'react';
import { text } from '@/app/messages/en';
import { isSharedId, kindRow, type GraphNode } from '@/graph/model';
import { KindMark } from '@/app/ui/KindMark';
import { useExplorerState } from '../useExplorer';
import { Codes } from './Codes';

/** Codes that others use too; an id of our own tells a reader nothing. */
export const publicCodes = (node: GraphNode): string[] =>
  [...new Set([node.id, ...node.xrefs])].filter((id) => isSharedId(id));

/** Other names, definition and codes. */
function About({ node }: { node: GraphNode }) {
  const codes = publicCodes(node);
  return (
    <>
      {node.synonyms.length === 0 ? null : (
        <p className="text-sm text-soft">
          {text.details.also} {node.synonyms.join(', ')}
        </p>
      )}
      {node.description === undefined ? null : <p className="text-sm">{node.description}</p>}
      {codes.length === 0 ? null : (
        <p className="text-xs text-soft">
          {text.details.code} <Codes codes={codes} />
        </p>
      )}
    </>
  );
}

/** @param shownWith how many others it is shown as one with: then each says what it is in a list of its own */
export function ConceptHead({ node, shownWith }: { node: GraphNode; shownWith: number }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const begun = useExplorerState((state) => state.history.steps.length > 1);
  const overlay = useExplorerState((state) => state.library.overlay.has(node.id));
  useEffect(() => {
    // Whoever followed a link, or pressed a button that is gone, stands nowhere now: the heading takes the focus.
    if (begun && document.activeElement === document.body) heading.current?.focus();
  }, [node.id, begun, shownWith]);
  return (
    <header className="space-y-1.5">
      <p className="flex items-center gap-1.5 text-xs font-medium text-soft">
        <KindMark kind={node.kind} size={14} />
        {kindRow(node.kind).label}
        {overlay ? (
          <span className="rounded-full border border-dashed border-strong px-2">
            {text.details.notStored}
          </span>
        ) : null}
      </p>
      <h2
        ref={heading}
        tabIndex={-1}
        className="text-2xl font-semibold tracking-tight text-balance outline-none first-letter:uppercase"
      >
        {node.name}
      </h2>
      {shownWith === 0 ? <About node={node} /> : null}
    </header>
  );
}
