/**
 * The machine that figures were measured on: a figure without it says little.
 */
import { arch, cpus, platform, totalmem } from 'node:os';

/** One line. */
export function machine(): string {
  const processors = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const model = processors[0]?.model.trim() ?? 'unknown processor';
  return `${processors.length} cores (${model}), ${memory} GiB memory, ${platform()} ${arch()}, Node.js ${process.versions.node}`;
}
