/**
 * What a piece of work costs a page's main thread. Times are those of the processor where the browser tells them, so
 * that other programs on the machine weigh little.
 */
import type { Browser, Page } from 'playwright';

export interface Cost {
  /** Processor time of the longest task, milliseconds. */
  longest: number;
  /** Processor time of all tasks, milliseconds. */
  all: number;
  /** Pictures that were painted. */
  frames: number;
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  dur?: number;
  tdur?: number;
  args?: { name?: string };
}

const microseconds = 1_000;

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
  return tasks.sort((a, b) => sum(b) - sum(a))[0] ?? [];
}

/** Does the work and tells its cost. */
export async function costOf(browser: Browser, page: Page, work: () => Promise<void>): Promise<Cost> {
  await page.evaluate(`
    window.frames_ = 0;
    const count = () => { window.frames_ += 1; window.counting = requestAnimationFrame(count); };
    window.counting = requestAnimationFrame(count);
  `);
  await browser.startTracing(page, { categories: ['toplevel', 'disabled-by-default-devtools.timeline'] });
  await work();
  const trace = await browser.stopTracing();
  const frames = Number(await page.evaluate('cancelAnimationFrame(window.counting), window.frames_'));
  const { traceEvents } = JSON.parse(trace.toString('utf8')) as { traceEvents: TraceEvent[] };
  const times = busiest(traceEvents).map(({ tdur, dur = 0 }) => (tdur ?? dur) / microseconds);
  return {
    longest: Math.max(0, ...times),
    all: times.reduce((sum, time) => sum + time, 0),
    frames,
  };
}

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
  }
  await page.mouse.up();
}
const panSteps = 60;
