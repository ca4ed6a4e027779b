/** Runs the strangers of this folder on files, and gives what they say they found. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { root } from '../lib/root.mjs';

const here = join(root, 'scripts', 'strangers');
const run = promisify(execFile);
const capacity = { maxBuffer: 64_000_000 };

/** Why the tests of a stranger are skipped, or null where it is there. `npm test` sets these variables. */
const whyNot = (name: string): string | null =>
  process.env[name] !== undefined
    ? null
    : (process.env[`${name}_MISSING`] ?? `${name} is not set; npm test sets it.`);

export const noPython = whyNot('ETIOGRAPH_PYTHON');
export const noGephi = whyNot('ETIOGRAPH_GEPHI');

async function python(library: string, ...files: readonly string[]): Promise<unknown> {
  const program = process.env['ETIOGRAPH_PYTHON'] ?? 'python3';
  const { stdout } = await run(program, [join(here, 'read.py'), library, ...files], capacity);
  return JSON.parse(stdout);
}

const end = z.string().nullable();
const graph = z.object({
  directed: z.boolean().optional(),
  /** Id and name. */
  nodes: z.array(z.tuple([z.string(), z.string().nullable()])),
  /** Subject, object, and the polarity as the library prints it. */
  edges: z.array(z.tuple([end, end, z.string()])),
});
export type ReadGraph = z.output<typeof graph>;

/** networkx reads GraphML or GEXF, ndex2 reads CX2. */
export const readGraph = async (library: 'graphml' | 'gexf' | 'cx2', file: string): Promise<ReadGraph> =>
  graph.parse(await python(library, file));

const verdict = z.object({
  nodes: z.number(),
  edges: z.number(),
  /** What the toolkit does not accept: a category, a predicate, or an edge with its ends. */
  refused: z.array(z.array(z.string())),
});

/** The Biolink Model Toolkit reads KGX tables. */
export const readBiolink = async (nodes: string, edges: string): Promise<z.output<typeof verdict>> =>
  verdict.parse(await python('biolink', nodes, edges));

const triples = z.object({
  associations: z.number(),
  negated: z.number(),
  withSource: z.number(),
  /** Predicates of the Biolink Model that stand outside of an association, on a node. */
  nodePredicates: z.array(z.string()),
});

/** rdflib reads JSON-LD. */
export const readTriples = async (file: string): Promise<z.output<typeof triples>> =>
  triples.parse(await python('jsonld', file));

const counts = z.object({ nodes: z.number(), edges: z.number(), issues: z.string() });

/** The Gephi toolkit reads GEXF. */
export async function readInGephi(file: string): Promise<z.output<typeof counts>> {
  const jar = process.env['ETIOGRAPH_GEPHI'] ?? '';
  const { stdout } = await run('java', ['-cp', jar, join(here, 'ReadGexf.java'), file], capacity);
  return counts.parse(JSON.parse(stdout));
}
