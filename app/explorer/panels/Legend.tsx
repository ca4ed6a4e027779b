'use client';
/** What the shapes and lines in the picture mean: only those that are in it. */
import { text } from '@/app/messages/en';
import { kindRow, relationRow } from '@/graph/model';
import { KindMark } from '@/app/ui/KindMark';
import { LineMark } from '../canvas/LineMark';
import type { Scene } from '../state/types';

export function Legend({ scene }: { scene: Scene }) {
  const kinds = [...new Set(scene.nodes.map(({ node }) => node.kind))].sort(
    (a, b) => kindRow(a).column - kindRow(b).column,
  );
  const relations = [...new Set(scene.edges.map(({ edge }) => edge.relation))];
  if (kinds.length === 0) return null;
  return (
    <details className="absolute bottom-3 left-3 z-10 max-h-[calc(100%-1.5rem)] max-w-[calc(100%-1.5rem)] overflow-y-auto rounded-lg border border-line bg-panel px-3 py-1.5 text-xs shadow-sm">
      <summary className="min-h-6 font-medium leading-6 pointer-coarse:min-h-11 pointer-coarse:leading-11">
        {text.canvas.legend}
      </summary>
      <div className="flex flex-wrap gap-x-8 gap-y-3 py-2">
        <ul className="space-y-1">
          {kinds.map((kind) => (
            <li key={kind} className="flex items-center gap-2">
              <KindMark kind={kind} size={14} />
              {kindRow(kind).label}
            </li>
          ))}
        </ul>
        <ul className="space-y-1">
          {relations.map((relation) => (
            <li key={relation} className="flex items-center gap-2">
              <LineMark relation={relation} />
              {relationRow(relation).label}
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}
