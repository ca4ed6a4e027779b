/** What an import is sent with, and what it answers with. */
import { readableFormats } from '@/graph/formats';
import { limits } from '@/graph/model';
import { z } from 'zod';
import { dataset, flag, must } from './fields';

const formatIds = readableFormats.map((format) => format.id);

/** The fields of the form beside its files. */
export const importFields = z.strictObject({
  format: z
    .enum(formatIds, must(`one of ${formatIds.join(', ')}`))
    .meta({ description: 'The files’ format; told from each file where it is absent.' })
    .exactOptional(),
  dataset: dataset
    .meta({
      description:
        'The name of the new data set; the file’s own word for it, or its name, where it is absent.',
    })
    .exactOptional(),
  mappings: z
    .string(must('a text'))
    .max(limits.mappingText, must(`at most ${limits.mappingText} characters long`))
    .meta({
      description:
        'What columns of tables are, as JSON: a list like “tables” of a report, in which everything may be left out that is to be guessed.',
    })
    .exactOptional(),
  labels: z
    .enum(['population'], must('“population”, or a file with a table of names'))
    .meta({
      description:
        'Names to use in place of those in the files, which become synonyms: “population” for respectful names of groups of people. A part of this name that is a file is a table of your own: id, tab, name.',
    })
    .exactOptional(),
  dryRun: flag('Reads everything and writes nothing.'),
});

/** The whole form, for openapi.json: the files never pass through a schema. */
export const importForm = importFields.extend({
  file: z.array(z.file()).meta({
    override: { type: 'array', items: { type: 'string', contentMediaType: 'application/octet-stream' } },
    description: 'The files, gzip and zip allowed; nodes and edges of a two-table format together.',
  }),
});

const counts = z.record(z.string(), z.int());
const listed = <T extends z.ZodType>(item: T) => z.object({ total: z.int(), listed: z.array(item) });
const read = z.object({ nodes: z.int(), statements: z.int() });

export const importReport = z
  .object({
    dataset: z.string(),
    format: z.string(),
    dryRun: z.boolean(),
    read: read.meta({ description: 'Found in the files.' }),
    written: read.meta({ description: 'Taken up; nothing in a dry run.' }),
    joined: z.int().meta({ description: 'Nodes that other data sets describe too.' }),
    sameNames: listed(z.object({ id: z.string(), name: z.string(), stored: z.string() }))
      .extend({ lookedUp: z.int() })
      .meta({
        description: `New concepts that are called like one that the store has under another id (“stored”), among the first ${limits.namesLookedUp} that were looked up.`,
      }),
    leftOut: listed(z.string()).meta({ description: 'Files that are plainly no graph, and were not read.' }),
    renamed: z.int().meta({ description: 'Nodes that “labels” gave another name.' }),
    skipped: listed(z.object({ file: z.string(), line: z.int().nullable(), reason: z.string() })),
    kinds: counts,
    relations: counts,
    unknownPrefixes: counts,
    danglingEnds: listed(z.string()).meta({ description: 'Ends of statements that no node describes.' }),
    tables: z
      .array(
        z.object({
          file: z.string(),
          role: z.enum(['nodes', 'edges']),
          delimiter: z.string(),
          quoted: z.boolean(),
          heading: z.boolean(),
          lists: z.string(),
          defaults: z.record(z.string(), z.string()),
          columns: z.array(z.object({ column: z.string(), as: z.string(), why: z.string() })),
        }),
      )
      .meta({ description: 'How tables were read whose columns had to be guessed.' }),
    seconds: z.number(),
    statementsPerSecond: z.number(),
  })
  .meta({ id: 'ImportReport' });
