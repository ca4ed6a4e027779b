/** What can be done with the drawn picture from outside: fit, zoom, centre, measure. */
import type { Core } from 'cytoscape';
import { nodeElementId } from './ids';
import type { CanvasControls } from './types';

const padding = 28;
/** Pixels at the bottom that the legend's button and the tools for what is selected lie on. */
const floor = 48;
/** Small pictures are not blown up beyond this when they are fitted. */
const largestFit = 1.2;
const zoomStep = 1.25;
const duration = 220;
/** Share of the window that one press of an arrow at its edge moves the picture by. */
const lookShare = 0.6;
/** Windows up to this width, in CSS pixels, rather show a part than names that nobody can read. */
const narrow = 600;
/** Beside the table a frame is low: there too, where not much of the picture is lost by it. */
const [low, almost] = [420, 0.3];
/** Below this zoom a name on the picture is smaller than 9 pixels. */
const readable = 0.72;

export interface Whole {
  x1: number;
  y1: number;
  w: number;
  h: number;
}

interface Target {
  zoom: number;
  pan: { x: number; y: number };
  /** What of the picture is to be seen. */
  box: Whole;
}

/** Nodes from which labels are not measured to find the box of all: it takes longer than drawing them. */
const roughFrom = 150;
/** Room for labels around the nodes then, in model pixels. */
const labelRoom = 90;

/** What all nodes and lines take up. */
export function boxOf(cy: Core): Whole {
  const nodes = cy.nodes();
  if (nodes.length < roughFrom) return cy.elements().boundingBox();
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  nodes.forEach((node) => {
    const { x, y } = node.position();
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  });
  return {
    x1: left - labelRoom,
    y1: top - labelRoom,
    w: right - left + 2 * labelRoom,
    h: bottom - top + 2 * labelRoom,
  };
}

/** Zoom and pan that show everything, or null where there is nothing or no room. */
function fitted(cy: Core): Target | null {
  const [width, height] = [cy.width(), cy.height() - floor];
  if (cy.elements().empty() || width <= 2 * padding || height <= 2 * padding) return null;
  const box = boxOf(cy);
  const zoom = Math.max(
    cy.minZoom(),
    Math.min(
      (width - 2 * padding) / Math.max(1, box.w),
      (height - 2 * padding) / Math.max(1, box.h),
      largestFit,
    ),
  );
  return {
    zoom,
    pan: { x: width / 2 - zoom * (box.x1 + box.w / 2), y: height / 2 - zoom * (box.y1 + box.h / 2) },
    box,
  };
}

/**
 * The way to move the picture along one axis: as wanted, but no emptier at one end than it has to be; in the middle
 * where all of it has room.
 * @param wanted and all others in CSS pixels
 */
export function withoutGap(wanted: number, room: number, start: number, length: number): number {
  if (length + 2 * padding <= room) return (room - length) / 2 - start;
  return Math.min(padding - start, Math.max(room - padding - start - length, wanted));
}

function go(cy: Core, { zoom, pan }: Pick<Target, 'zoom' | 'pan'>, glide: boolean): void {
  const target = { zoom, pan };
  cy.stop();
  if (glide) cy.animate(target, { duration, easing: 'ease-in-out' });
  else cy.viewport(target);
}

/** Shows the whole picture, gliding there or at once. */
export function fitAll(cy: Core, glide: boolean): void {
  const target = fitted(cy);
  if (target !== null) go(cy, target, glide);
}

/**
 * Shows the whole picture where its names can be read then. A window too small for that, as a phone's is, shows a part:
 * of columns, which read from left to right, the beginning under their headings; else what is selected, or the centre.
 * @param begin whether to begin where the columns do
 */
export function fitReadably(cy: Core, glide: boolean, begin: boolean): void {
  const whole = fitted(cy);
  if (whole === null) return;
  const focus = [cy.nodes('.selected'), cy.nodes('.centre')].find((nodes) => nodes.nonempty())?.first();
  const small = cy.width() <= narrow || (cy.height() <= low && whole.zoom >= almost);
  if (whole.zoom >= readable || focus === undefined || !small) {
    go(cy, whole, glide);
    return;
  }
  const start = begin && cy.nodes('.head').nonempty();
  const { x, y } = focus.position();
  const [width, height] = [cy.width(), cy.height() - floor];
  const { x1, y1, w, h } = whole.box;
  const pan = {
    x: withoutGap(
      start ? padding - readable * x1 : width / 2 - readable * x,
      width,
      readable * x1,
      readable * w,
    ),
    y: withoutGap(
      start ? padding - readable * y1 : height / 2 - readable * y,
      height,
      readable * y1,
      readable * h,
    ),
  };
  go(cy, { zoom: readable, pan }, glide);
}

function zoomBy(cy: Core, factor: number): void {
  cy.stop();
  cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
}

/** Moves the picture under the window, in CSS pixels. */
export function panBy(cy: Core, x: number, y: number): void {
  cy.stop();
  cy.panBy({ x, y });
}

/** Moves the window over the picture by most of its size, to the right (1) or left (-1), and down (1) or up (-1). */
export function lookOn(cy: Core, right: number, down: number, glide: boolean): void {
  const panBy = { x: -right * cy.width() * lookShare, y: -down * cy.height() * lookShare };
  cy.stop();
  if (glide) cy.animate({ panBy }, { duration, easing: 'ease-in-out' });
  else cy.panBy(panBy);
  // As after a move by hand, the picture is not fitted anew where the window changes its size.
  cy.emit('dragpan');
}

/** Gives the focus to what stands for it in the picture; without keys there is no such thing. */
export function focusIn(frame: Element | null | undefined): void {
  frame?.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
}

/** The controls of one cytoscape, which glide or jump. */
export function controlsOf(cy: Core, glide: boolean): CanvasControls {
  return {
    fit: () => fitAll(cy, glide),
    focus: () => focusIn(cy.container()?.closest('[data-canvas-state]')),
    zoomIn: () => zoomBy(cy, zoomStep),
    zoomOut: () => zoomBy(cy, 1 / zoomStep),
    centreOn: (id) => {
      const node = cy.getElementById(nodeElementId(id));
      if (node.empty()) return;
      cy.stop();
      if (glide) cy.animate({ center: { eles: node } }, { duration, easing: 'ease-in-out' });
      else cy.center(node);
    },
    viewport: () => ({ zoom: cy.zoom(), pan: { ...cy.pan() }, width: cy.width(), height: cy.height() }),
    placeOf: (id) => {
      const node = cy.getElementById(nodeElementId(id));
      const rectangle = cy.container()?.getBoundingClientRect();
      if (node.empty() || rectangle === undefined) return null;
      const { x, y } = node.renderedPosition();
      return { x: rectangle.left + x, y: rectangle.top + y };
    },
  };
}
