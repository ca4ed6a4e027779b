'use client';
/** Name, kind, other names, codes and definition of a concept. */
import { useEffect, useRef } from 'react';
import { text } from '@/app/messages/en';
import { kindRow, linkOut, parseCurie, prefixes, type GraphNode } from '@/graph/model';
import { KindMark } from '@/app/ui/KindMark';
import { OutLink } from '@/app/ui/OutLink';
import { useExplorerState } from '../useExplorer';

/** Codes that others use too; an id of our own tells a reader nothing. */
function codesOf(node: GraphNode): string[] {
  const known = (id: string) => {
    const curie = parseCurie(id);
    return curie !== null && Object.hasOwn(prefixes, curie.prefix);
  };
  return [node.id, ...node.xrefs].filter(known);
}

export function ConceptHead({ node }: { node: GraphNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const begun = useExplorerState((state) => state.history.steps.length > 1);
  const overlay = useExplorerState((state) => state.library.overlay.has(node.id));
  useEffect(() => {
    // Whoever followed a link in the list before stands nowhere now: the new heading takes the focus.
    if (begun && document.activeElement === document.body) heading.current?.focus();
  }, [node.id, begun]);
  const codes = codesOf(node);
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
      {node.synonyms.length === 0 ? null : (
        <p className="text-sm text-soft">
          {text.details.also} {node.synonyms.join(', ')}
        </p>
      )}
      {node.description === undefined ? null : <p className="text-sm">{node.description}</p>}
      {codes.length === 0 ? null : (
        <p className="text-xs text-soft">
          {text.details.code}{' '}
          {codes.map((code, index) => (
            <span key={code}>
              {index === 0 ? '' : ', '}
              <OutLink href={linkOut(code)}>{code}</OutLink>
            </span>
          ))}
        </p>
      )}
    </header>
  );
}
