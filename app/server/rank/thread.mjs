/** Starts the thread that ranks (thread.ts): what runs TypeScript in its parent does not reach a thread. */
import { register } from 'tsx/esm/api';

register();
await import('./thread.ts');
