/** The tools, in the order in which assistants see them. A new one is one file and one line here. */
import type { Tool } from '../tool';
import { compareTool } from './compare';
import { evidenceTool } from './evidence';
import { neighboursTool } from './neighbours';
import { nodeTool } from './node';
import { pathsTool } from './paths';
import { rankTool } from './rank';
import { searchTool } from './search';

export const tools: readonly Tool[] = [
  searchTool,
  nodeTool,
  neighboursTool,
  pathsTool,
  rankTool,
  compareTool,
  evidenceTool,
];
