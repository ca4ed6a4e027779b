'use client';
/** What is said of the compared together: the lines from one of them to another. */
import type { Edge, GraphNode } from '@/graph/model';
import { compared as words } from '@/app/messages/compared';
import { SaidOfTwo } from '../SaidOfTwo';

export function Between({ nodes, edges }: { nodes: readonly GraphNode[]; edges: readonly Edge[] }) {
  const find = (id: string) => nodes.find((node) => node.id === id);
  return (
    <section className="space-y-1 border-t border-line pt-3">
      <h3 className="text-sm font-semibold">{words.between(edges.length)}</h3>
      <ul className="text-[0.9375rem] leading-normal">
        {edges.flatMap((edge) => {
          const [subject, object] = [find(edge.subject), find(edge.object)];
          if (subject === undefined || object === undefined) return [];
          return [
            <li key={edge.id} className="py-1">
              <SaidOfTwo said={{ edge, subject, object, from: 'subject' }} />
            </li>,
          ];
        })}
      </ul>
    </section>
  );
}
