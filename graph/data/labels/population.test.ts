/** The label file for groups of people: readable, each name a plural, and each id one that the public data set has. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { importFiles } from '../../formats/importFiles';
import { fileInput } from '../../formats/node/fileInput';
import { labelFile } from '../../formats/node/labelFile';
import { isPlural } from '../../model';

const file = fileURLToPath(new URL('population.tsv', import.meta.url));

describe('population.tsv', () => {
  it('calls groups of people by names that stand in a sentence', async () => {
    const labels = await labelFile(file);
    expect(labels.size).toBeGreaterThan(10);
    for (const { name, inSentence } of labels.values()) {
      expect(name).toMatch(/^[A-Z]/);
      expect(name).not.toContain(',');
      expect(isPlural({ name, ...(inSentence === undefined ? {} : { inSentence }) })).toBe(true);
    }
    expect(readFileSync(file, 'utf8')).not.toMatch(/[ \t]$/m);
  });

  const data = fileURLToPath(new URL('../../../../shared/data/open-medical-kgx/', import.meta.url));
  const why = existsSync(data) ? '' : ' (skipped: ../shared/data is not here)';
  it.skipIf(why !== '')(`renames each of them in open-medical-kgx${why}`, async () => {
    const labels = await labelFile(file);
    const report = await importFiles(null, [fileInput(`${data}nodes.tsv.gz`)], { dryRun: true, labels });
    expect(report.renamed).toBe(labels.size);
  });
});
