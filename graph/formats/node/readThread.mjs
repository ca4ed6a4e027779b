/** Starts the thread that reads files (readThread.ts): what runs TypeScript in its parent does not reach a thread. */
import { register } from 'tsx/esm/api';

register();
await import('./readThread.ts');
