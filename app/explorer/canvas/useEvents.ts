/** What the pointer does on the canvas, told to the page; and the highlight under it. Listeners go as they came. */
import type { Core, EventObject, EventObjectEdge, EventObjectNode } from 'cytoscape';
import { useEffect, useEffectEvent } from 'react';
import type { Position } from '../state/types';
import { ownId } from './ids';
import type { CanvasProps } from './types';

type Handlers = Pick<
  CanvasProps,
  'onSelectNode' | 'onSelectEdge' | 'onOpenNode' | 'onClearSelection' | 'onMove'
>;

/** Ctrl, Command or Shift: one more instead of another one. */
function isAdditive({ originalEvent }: EventObject): boolean {
  const event = originalEvent as Partial<MouseEvent> | undefined;
  return event?.shiftKey === true || event?.ctrlKey === true || event?.metaKey === true;
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
  const tapped = useEffectEvent((event: EventObject) => {
    if (event.target === event.cy) handlers.onClearSelection();
    else if ((event.target as EventObjectNode['target']).isNode())
      handlers.onSelectNode(ownId((event.target as EventObjectNode['target']).id()), isAdditive(event));
    else handlers.onSelectEdge(ownId((event.target as EventObjectEdge['target']).id()));
  });
  const opened = useEffectEvent((event: EventObjectNode) => handlers.onOpenNode(ownId(event.target.id())));
  const moved = useEffectEvent((positions: Record<string, Position>) => handlers.onMove(positions));

  useEffect(() => {
    if (cy === null) return;
    const tap = (event: EventObject) => tapped(event);
    const open = (event: EventObjectNode) => opened(event);
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
    cy.on('mouseover', 'node, edge', over);
    cy.on('mouseout', 'node, edge', out);
    cy.on('drag', 'node', drag);
    cy.on('free', 'node', free);
    cy.on('dragfree', 'node', dropped);
    return () => {
      cy.off('tap', tap);
      cy.off('dbltap', 'node', open);
      cy.off('mouseover', 'node, edge', over);
      cy.off('mouseout', 'node, edge', out);
      cy.off('drag', 'node', drag);
      cy.off('free', 'node', free);
      cy.off('dragfree', 'node', dropped);
    };
  }, [cy]);
}
