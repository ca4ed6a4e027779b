/** Starts and ends the process of writerProcess.ts. */
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { Progress } from './writerProcess';

const program = join(import.meta.dirname, 'writerProcess.ts');

export class OtherProcess {
  private readonly child: ChildProcess;
  private readonly heard: Progress[] = [];
  private printed = '';
  private wake: () => void = () => undefined;
  private readonly ended: Promise<NodeJS.Signals | null>;
  private gone = false;

  /** @param death when it kills itself, and the how many-th time */
  constructor(file: string, name: string, claims: number, death: readonly [Progress, number] | null = null) {
    const args = [file, name, String(claims), ...(death ?? []).map(String)];
    this.child = spawn(process.execPath, ['--import', 'tsx', program, ...args], {
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    this.child.stderr?.on('data', (part: Buffer) => (this.printed += part.toString()));
    this.child.on('message', (message) => {
      this.heard.push(message as Progress);
      this.wake();
    });
    this.ended = new Promise((resolve) =>
      this.child.once('close', (_, signal) => {
        this.gone = true;
        this.wake();
        resolve(signal);
      }),
    );
  }

  /** Waits until it has said so, this many times. */
  async reaches(progress: Progress, times = 1): Promise<void> {
    while (this.heard.filter((one) => one === progress).length < times) {
      if (this.gone) throw new Error(`The other process ended before it was "${progress}": ${this.printed}`);
      await new Promise<void>((resolve) => (this.wake = resolve));
    }
  }

  /** Lets it complete its import. */
  goOn(): void {
    this.child.send('go on');
  }

  /** @returns the signal that ended it, if one did */
  async end(): Promise<NodeJS.Signals | null> {
    return this.ended;
  }
}
