'use client';
/** What is shown as one: each concept with its own names, codes, data sets and sources, and the way back. */
import { Split } from 'lucide-react';
import type { ReactNode } from 'react';
import { text } from '@/app/messages/en';
import { codesInCommon } from '@/graph/answers/sameAs';
import type { GraphNode } from '@/graph/model';
import { Button } from '@/app/ui/Button';
import { apart } from '../actions/same';
import { useExplorer, useExplorerState } from '../useExplorer';
import { Codes } from './Codes';
import { publicCodes } from './ConceptHead';
import { markOf } from './MayBeSame';
import { useSources } from './useSources';

const words = text.same;

/** Titles of the sources behind the claims that are listed of a concept. */
function useSourceTitles(id: string): string[] {
  const details = useExplorerState((state) => state.details[id]);
  const { sources } = useSources();
  if (details?.status !== 'ready') return [];
  const ids = details.details.groups.flatMap((group) => group.items.flatMap((item) => item.edge.sourceIds));
  return [...new Set(ids)].map((source) => sources.find((known) => known.id === source)?.title ?? source);
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="inline text-soft">{name}: </dt>
      <dd className="inline break-words">{children}</dd>
    </div>
  );
}

function Concept({ node, first }: { node: GraphNode; first: GraphNode | null }) {
  const { store } = useExplorer();
  const titles = useSourceTitles(node.id);
  const codes = publicCodes(node);
  const common = first === null ? [] : codesInCommon(node, first);
  return (
    <li className="space-y-1.5 border-t border-line pt-2.5 first:border-0 first:pt-0">
      <p className="font-medium">
        {node.name} <span className="font-normal text-soft">({markOf(node)})</span>
      </p>
      {node.description === undefined ? null : <p>{node.description}</p>}
      <dl className="space-y-0.5">
        {node.synonyms.length === 0 ? null : <Row name={words.also}>{node.synonyms.join(', ')}</Row>}
        {codes.length === 0 ? null : (
          <Row name={words.codes}>
            <Codes codes={codes} />
          </Row>
        )}
        <Row name={words.datasets}>{node.datasets.join(', ')}</Row>
        <Row name={words.sources}>{titles.length === 0 ? words.none : titles.join(', ')}</Row>
        {common.length === 0 ? null : <Row name={words.common}>{common.join(', ')}</Row>}
      </dl>
      {first === null ? null : (
        <Button aria-label={words.apartOf(node.name, markOf(node))} onClick={() => apart(store, node)}>
          <Split aria-hidden size={16} />
          {words.apart}
        </Button>
      )}
    </li>
  );
}

/** @param concepts two or more, the one that was opened first */
export function ShownAsOne({ concepts }: { concepts: readonly GraphNode[] }) {
  const [first] = concepts;
  return (
    <section className="space-y-2.5 rounded-lg border border-strong bg-panel p-3.5 text-sm">
      <h3 className="font-semibold">{words.shown}</h3>
      <p className="text-soft">{words.how}</p>
      <ul className="space-y-2.5">
        {concepts.map((node) => (
          <Concept key={node.id} node={node} first={node === first ? null : (first ?? null)} />
        ))}
      </ul>
    </section>
  );
}
