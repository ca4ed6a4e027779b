#!/usr/bin/env node
/**
 * `npm start`: from a fresh clone to an address in the browser. Plain Node without packages, because it runs before
 * any is installed. The version is checked before anything newer than it is loaded.
 */
import { requireNode } from './lib/nodeVersion.mjs';

requireNode();
void import('./lib/launch.mjs').then(({ launch }) => launch('built'));
