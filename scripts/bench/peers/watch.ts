/**
 * What a piece of work costs a page's main thread. Times are those of the processor where the browser tells them, so
 * that other programs on the machine weigh little.
 */
import type { Browser, Locator, Page } from 'playwright';
import { percentile } from '../measure';

export interface Cost {
  /** Processor time of the longest task, milliseconds. */
  longest: number;
  /** Processor time of all tasks, milliseconds. */
  all: number;
  /** Frames in a second meanwhile: here the machine's other work counts too. */
  rate: number;
}

export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { name?: string };
}

const microseconds = 1_000;

/** Tasks without those that a trace tells once more inside of them. */
export function outermost(tasks: readonly TraceEvent[]): TraceEvent[] {
  let end = -Infinity;
  return [...tasks]
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
    .filter(({ ts, dur = 0 }) => {
      const inside = ts + dur <= end;
      end = Math.max(end, ts + dur);
      return !inside;
    });
}

/** The main threads of pages: the work's own is by far the busiest. */
function busiest(events: readonly TraceEvent[]): TraceEvent[] {
  const mains = events
    .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
    .map(({ pid, tid }) => `${pid} ${tid}`);
  const tasks = mains.map((main) =>
    events.filter(
      ({ name, ph, pid, tid }) => ph === 'X' && name.endsWith('RunTask') && `${pid} ${tid}` === main,
    ),
  );
  const sum = (list: readonly TraceEvent[]) => list.reduce((all, { dur = 0 }) => all + dur, 0);
  return outermost(tasks.sort((a, b) => sum(b) - sum(a))[0] ?? []);
}

/**
 * Does the work and tells its cost. The work must not look for elements by role: that is done in the page and would be
 * counted with it. See `spotOf`.
 */
export async function costOf(browser: Browser, page: Page, work: () => Promise<void>): Promise<Cost> {
  await page.evaluate(`
    window.frames_ = 0;
    const count = () => { window.frames_ += 1; window.counting = requestAnimationFrame(count); };
    window.counting = requestAnimationFrame(count);
  `);
  await browser.startTracing(page, { categories: ['toplevel', 'disabled-by-default-devtools.timeline'] });
  const began = performance.now();
  await work();
  const seconds = (performance.now() - began) / 1_000;
  const frames = Number(await page.evaluate('cancelAnimationFrame(window.counting), window.frames_'));
  const trace = await browser.stopTracing();
  const { traceEvents } = JSON.parse(trace.toString('utf8')) as { traceEvents: TraceEvent[] };
  const times = busiest(traceEvents).map(({ tdur, dur = 0 }) => (tdur ?? dur) / microseconds);
  return {
    longest: Math.max(0, ...times),
    all: times.reduce((sum, time) => sum + time, 0),
    rate: frames / seconds,
  };
}

/** Each figure's median over some runs. */
export function middle(costs: readonly Cost[]): Cost {
  const of = (read: (cost: Cost) => number) => percentile(costs.map(read), 0.5);
  return { longest: of(({ longest }) => longest), all: of(({ all }) => all), rate: of(({ rate }) => rate) };
}

export interface Spot {
  x: number;
  y: number;
}

/** The middle of an element, to be clicked later. */
export async function spotOf(locator: Locator): Promise<Spot> {
  await locator.scrollIntoViewIfNeeded();
  const box = await locator.boundingBox();
  if (box === null) throw new Error('What is to be clicked is not on the page.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Milliseconds between two movements of the mouse: every page gets the same of them. */
const stride = 16;
export const panSteps = 60;

/** Drags the picture to and fro by its empty corner. */
export async function pan(
  page: Page,
  box: { x: number; y: number; width: number; height: number },
): Promise<void> {
  const [x, y] = [box.x + box.width - 30, box.y + 30];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 0; step < panSteps; step += 1) {
    const away = 160 * Math.sin((step / panSteps) * 4 * Math.PI);
    await page.mouse.move(x - Math.abs(away), y + away / 2 + 80);
    await page.waitForTimeout(stride);
  }
  await page.mouse.up();
}
