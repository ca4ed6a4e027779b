#!/usr/bin/env node
/**
 * `npm test`: everything needed, then every check. The last line counts them: N passed, N failed, N skipped.
 */
import { requireNode } from './lib/nodeVersion.mjs';

requireNode();
void import('./lib/checks.mjs').then(({ checkAll }) => checkAll());
