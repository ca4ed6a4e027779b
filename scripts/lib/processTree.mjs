/**
 * The processes that a process has started, and theirs. Package managers and compilers start many; ending only the
 * first leaves the others at work.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/**
 * @param {number} root
 * @param {readonly (readonly [pid: number, parent: number])[]} table Every process with its parent.
 * @returns {number[]} The root and all below it, the deepest last.
 */
export function descendants(root, table) {
  const found = [root];
  for (const pid of found) {
    for (const [child, parent] of table) if (parent === pid && !found.includes(child)) found.push(child);
  }
  return found;
}

/**
 * Every process with its parent, from /proc where there is one, otherwise from `ps`.
 * @returns {[number, number][]}
 */
export function processTable() {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => {
        const parent = parentFromProc(name);
        return parent === null ? [] : [/** @type {[number, number]} */ ([Number(name), parent])];
      });
  } catch {
    const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' });
    return (stdout ?? '').split('\n').flatMap((line) => {
      const [pid, parent] = line.trim().split(/\s+/).map(Number);
      return pid && parent !== undefined ? [/** @type {[number, number]} */ ([pid, parent])] : [];
    });
  }
}

/**
 * @param {string} pid
 * @returns {number | null} Null where it ended meanwhile.
 */
function parentFromProc(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in brackets may hold spaces and brackets; the fields after it do not.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return Number(fields[1]);
  } catch {
    return null;
  }
}

/**
 * A process and all below it, now.
 * @param {number} root
 */
export function processTree(root) {
  return descendants(root, processTable());
}

/**
 * Sends a signal to each. Those that have ended are passed over.
 * @param {readonly number[]} pids
 * @param {NodeJS.Signals} signal
 */
export function signalAll(pids, signal) {
  for (const pid of pids) {
    try {
      process.kill(pid, signal);
    } catch {
      // It ended between the look and the signal.
    }
  }
}
