/** What the pointer does on the canvas, told to the page; and the highlight under it. Listeners go as they came. */
import type { Core, EventObject, EventObjectEdge, EventObjectNode } from 'cytoscape';
import { useEffect, useEffectEvent } from 'react';
import type { Position } from '../state/types';
import { ownId } from './ids';
import type { Spot } from '../state/walk';
import type { CanvasProps } from './types';
import { useGesture } from './useGesture';

type Handlers = Pick<
  CanvasProps,
  'onSelectNode' | 'onSelectEdge' | 'onOpenNode' | 'onClearSelection' | 'onMove' | 'onDeed'
>;

/** Ctrl, Command or Shift: one more instead of another one. */
function isAdditive({ originalEvent }: EventObject): boolean {
  const event = originalEvent as Partial<MouseEvent> | undefined;
  return event?.shiftKey === true || event?.ctrlKey === true || event?.metaKey === true;
}

const isTouch = ({ originalEvent }: EventObject): boolean =>
  (originalEvent as Event | undefined)?.type.startsWith('touch') === true;

/** Pixels around a node that a finger may miss it by. */
const fingertip = 8;

/**
 * What was pressed. Lines that are lifted, as those of the node under the pointer are, would come before the node
 * at which they end, and a finger's reach for lines is wide: a node that was hit goes before them.
 */
function targetOf(event: EventObject): EventObjectNode['target'] | EventObjectEdge['target'] | null {
  if (event.target === event.cy) return null;
  const target = event.target as EventObjectNode['target'] | EventObjectEdge['target'];
  const { cy, position } = event;
  if (target.isNode() || position === undefined) return target;
  const reach = isTouch(event) ? fingertip / cy.zoom() : 0;
  const hit = cy.nodes().filter((node) => {
    const { x, y } = node.position();
    return (
      !node.hasClass('head') && Math.hypot(x - position.x, y - position.y) <= node.outerWidth() / 2 + reach
    );
  });
  return hit.nonempty() ? hit.first() : target;
}

/** What an event is about; a line is seen from its subject. */
function spotOf(event: EventObject): Spot | null {
  const target = targetOf(event);
  if (target === null) return null;
  const id = ownId(target.id());
  return target.isNode() ? { what: 'concept', id } : { what: 'line', id, from: ownId(target.source().id()) };
}

function highlight(event: EventObject, on: boolean): void {
  const target = event.target as EventObjectNode['target'] | EventObjectEdge['target'];
  const container = event.cy.container();
  if (container !== null) container.style.cursor = on ? 'pointer' : '';
  target.toggleClass('hover', on);
  if (target.isNode()) target.connectedEdges().toggleClass('near', on);
}

/** Ties the handlers to a cytoscape for as long as it is there. */
export function useEvents(cy: Core | null, handlers: Handlers): void {
  const gesture = useGesture(cy);
  const tapped = useEffectEvent((event: EventObject) => {
    if (gesture.current !== 'single') return;
    const target = targetOf(event);
    if (target === null) handlers.onClearSelection();
    else if (target.isNode()) handlers.onSelectNode(ownId(target.id()), isAdditive(event));
    else handlers.onSelectEdge(ownId(target.id()));
  });
  const opened = useEffectEvent((event: EventObjectNode) => {
    if (gesture.current === 'single') handlers.onOpenNode(ownId(event.target.id()));
  });
  const asked = useEffectEvent((event: EventObject) => {
    const spot = spotOf(event);
    if (spot !== null) handlers.onDeed('actions', spot);
  });
  const moved = useEffectEvent((positions: Record<string, Position>) => handlers.onMove(positions));

  useEffect(() => {
    if (cy === null) return;
    const tap = (event: EventObject) => tapped(event);
    const open = (event: EventObjectNode) => opened(event);
    // A long press on touch, the right button of a mouse; two fingers are a pinch.
    const held = (event: EventObjectNode | EventObjectEdge) => {
      if (!isTouch(event) || gesture.current !== 'single') return;
      gesture.current = 'held';
      asked(event);
    };
    const rightClicked = (event: EventObjectNode | EventObjectEdge) => {
      if (!isTouch(event)) asked(event);
    };
    const over = (event: EventObject) => highlight(event, true);
    const out = (event: EventObject) => highlight(event, false);
    const drag = (event: EventObjectNode) => void event.target.connectedEdges().addClass('moving');
    const free = (event: EventObjectNode) => void event.target.connectedEdges().removeClass('moving');
    const dropped = (event: EventObjectNode) => {
      const { x, y } = event.target.position();
      moved({ [ownId(event.target.id())]: { x: Math.round(x), y: Math.round(y) } });
    };
    cy.on('tap', tap);
    cy.on('dbltap', 'node', open);
    cy.on('taphold', 'node, edge', held);
    cy.on('cxttap', 'node, edge', rightClicked);
    cy.on('mouseover', 'node, edge', over);
    cy.on('mouseout', 'node, edge', out);
    cy.on('drag', 'node', drag);
    cy.on('free', 'node', free);
    cy.on('dragfree', 'node', dropped);
    return () => {
      cy.off('tap', tap);
      cy.off('dbltap', 'node', open);
      cy.off('taphold', 'node, edge', held);
      cy.off('cxttap', 'node, edge', rightClicked);
      cy.off('mouseover', 'node, edge', over);
      cy.off('mouseout', 'node, edge', out);
      cy.off('drag', 'node', drag);
      cy.off('free', 'node', free);
      cy.off('dragfree', 'node', dropped);
    };
  }, [cy, gesture]);
}
