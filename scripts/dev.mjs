#!/usr/bin/env node
/**
 * `npm run dev`: the same as `npm start` with hot reload instead of a build.
 */
import { requireNode } from './lib/nodeVersion.mjs';

requireNode();
void import('./lib/launch.mjs').then(({ launch }) => launch('hot reload'));
