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
  private readonly ended: Promise<void>;
  private gone = false;

  constructor(file: string, name: string, claims: number) {
    this.child = spawn(process.execPath, ['--import', 'tsx', program, file, name, String(claims)], {
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    this.child.stderr?.on('data', (part: Buffer) => (this.printed += part.toString()));
    this.child.on('message', (message) => {
      this.heard.push(message as Progress);
      this.wake();
    });
    this.ended = new Promise((resolve) =>
      this.child.once('close', () => {
        this.gone = true;
        this.wake();
        resolve();
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

  /** Kills it where it stands. */
  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.ended;
  }

  async end(): Promise<void> {
    await this.ended;
  }
}
