/**
 * From scene to cytoscape elements. Pure: every call makes fresh objects, since cytoscape keeps and changes what
 * it is given; edges with an end that is not drawn are left out, since adding one throws.
 */
import type { ElementDefinition } from 'cytoscape';
import { kinds, relationRow } from '@/graph/model';
import { labelOf, radiusOf } from '../layout/boxes';
import type { Course } from '../layout/curve';
import type { Box, ColumnHead, LayoutName } from '../layout/types';
import { boxesOf } from '../picture/courses';
import { lineDash, lineMark, lineWidth } from '../picture/look';
import { markPlaces } from '../picture/marks';
import type { DrawnEdge, DrawnNode, Scene } from '../state/types';
import { courseStyle } from './courseStyle';
import { edgeElementId, headElementId, nodeElementId } from './ids';

const classes = (...names: (string | false)[]): string => names.filter((name) => name !== false).join(' ');

const known = new Set<string>(kinds);

function nodeElement(drawn: DrawnNode): ElementDefinition {
  const { node, position, centre } = drawn;
  const label = labelOf({ name: node.name, centre });
  return {
    group: 'nodes',
    data: {
      id: nodeElementId(node.id),
      label: label.lines.join('\n'),
      size: 2 * radiusOf(drawn),
      more: drawn.more ?? 0,
    },
    position: { ...position },
    classes: classes(
      `kind-${known.has(node.kind) ? node.kind : 'other'}`,
      centre && 'centre',
      drawn.selected && 'selected',
      drawn.inLens === true && 'lens',
      drawn.dimmed && 'dimmed',
      drawn.overlay && 'overlay',
      drawn.leaves !== null && 'counted',
      drawn.pinned && 'pinned',
      (drawn.more ?? 0) > 0 && 'more',
    ),
  };
}

function lineClasses(drawn: DrawnEdge): string {
  const { edge, disputed, unchecked, selected } = drawn;
  const { line } = relationRow(edge.relation);
  const mark = lineMark(drawn) !== null;
  return classes(
    `line-${line.colour}`,
    `arrow-${line.arrow}`,
    lineDash(drawn),
    edge.negated && 'negated',
    mark && 'marked',
    mark && disputed && (edge.negated ? 'lower' : 'upper'),
    unchecked && 'unchecked',
    selected && 'selected',
  );
}

/** What every line tells cytoscape. */
function lineData(drawn: DrawnEdge) {
  const { edge } = drawn;
  const { label, line } = relationRow(edge.relation);
  return {
    id: edgeElementId(edge.id),
    source: nodeElementId(edge.subject),
    target: nodeElementId(edge.object),
    label: edge.negated ? `not: ${label}` : label,
    mark: lineMark(drawn) ?? '',
    width: lineWidth(edge.sources, line.thin),
  };
}

/** Lines of the lightest weight, without ways and dimming: how they are painted is not told to cytoscape (plainLines.ts). */
function plainElement(drawn: DrawnEdge): ElementDefinition {
  return { group: 'edges', data: { ...lineData(drawn), markAt: 0 }, classes: lineClasses(drawn) };
}

interface Way {
  course: Course | null;
  /** Pixels from the start to the mark and label; null leaves them in the middle. */
  markAt: number | null;
}

function edgeElement(drawn: DrawnEdge, { course, markAt }: Way, source: Box, target: Box): ElementDefinition {
  const style = course === null ? null : courseStyle(course, source, target);
  return {
    group: 'edges',
    data: {
      ...lineData(drawn),
      markAt: markAt ?? 0,
      // Written even where empty: a key that is left out would keep its old value.
      ...(style ?? { sourceEnd: '', targetEnd: '', weights: [], distances: [] }),
    },
    classes: classes(lineClasses(drawn), style !== null && 'routed', drawn.dimmed && 'dimmed'),
  };
}

function headElement(head: ColumnHead): ElementDefinition {
  return {
    group: 'nodes',
    data: { id: headElementId(head.kind), label: head.label, size: 1 },
    position: { x: head.x, y: head.y },
    classes: 'head',
    grabbable: false,
    selectable: false,
    pannable: true,
  };
}

function plainElements({ nodes, edges }: Scene): ElementDefinition[] {
  const drawn = new Set(nodes.map(({ node }) => node.id));
  return edges.flatMap((line) =>
    drawn.has(line.edge.subject) && drawn.has(line.edge.object) ? [plainElement(line)] : [],
  );
}

function lineElements(
  scene: Scene,
  layout: LayoutName,
  courses: ReadonlyMap<string, Course | null> | null,
): ElementDefinition[] {
  const boxes = boxesOf(scene, layout);
  const marks = courses === null ? null : markPlaces(scene.edges, courses, [...boxes.values()]);
  return scene.edges.flatMap((drawn) => {
    const source = boxes.get(drawn.edge.subject);
    const target = boxes.get(drawn.edge.object);
    if (source === undefined || target === undefined) return [];
    const way = {
      course: courses?.get(drawn.edge.id) ?? null,
      markAt: marks?.get(drawn.edge.id)?.along ?? null,
    };
    return [edgeElement(drawn, way, source, target)];
  });
}

/**
 * The elements of a scene; with headings in columns, without in other layouts.
 * @param courses the ways of lines in columns; null where all are drawn straight
 * @param light whether lines are plain: straight, and painted by plainLines.ts
 */
export function elementsOf(
  scene: Scene,
  columns: readonly ColumnHead[] | null,
  courses: ReadonlyMap<string, Course | null> | null = null,
  light = false,
): ElementDefinition[] {
  const lines = light
    ? plainElements(scene)
    : lineElements(scene, columns === null ? 'force' : 'columns', courses);
  return [...(columns ?? []).map(headElement), ...scene.nodes.map(nodeElement), ...lines];
}
