/** The commands, in the order of the help. A new one is one file and one line here. */
import type { Command } from '../command';
import { backupCommand, checkCommand } from './check';
import { compareCommand } from './compare';
import { datasetsCommand, removeCommand } from './datasets';
import { exportCommand } from './export';
import { importCommand } from './import';
import { initCommand } from './init';
import { inspectCommand } from './inspect';
import { mcpCommand } from './mcp';
import { rankCommand } from './rank';
import { pathsCommand } from './paths';
import { plainCommand } from './plain';
import { searchCommand } from './search';
import { statsCommand } from './stats';

export const commands: readonly Command[] = [
  importCommand,
  exportCommand,
  searchCommand,
  pathsCommand,
  compareCommand,
  rankCommand,
  plainCommand,
  statsCommand,
  datasetsCommand,
  removeCommand,
  checkCommand,
  backupCommand,
  initCommand,
  inspectCommand,
  mcpCommand,
];
