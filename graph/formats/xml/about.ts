/**
 * What a file of ours says of itself, in a processing instruction: XML's own place for a word to one program, which
 * all others pass over. GraphML and GEXF have no element for a data set's name, licence and prefixes.
 */
import { networkAbout, readNetworkAbout } from '../network/about';
import type { ExportSource, FileAbout } from '../types';
import { legalXml } from './write';

const target = 'etiograph';

/** The instruction, or nothing where there is nothing to say. */
export function aboutInstruction(source: ExportSource): string {
  const about = networkAbout(source);
  if (Object.keys(about).length === 0) return '';
  // Nothing inside JSON's strings can end the instruction then.
  const json = legalXml(JSON.stringify(about)).replaceAll('>', String.raw`\u003e`);
  return `<?${target} ${json}?>\n`;
}

/** The way back; null where the instruction is somebody else's. */
export function readAboutInstruction(name: string, body: string): FileAbout | null {
  if (name !== target) return null;
  try {
    return readNetworkAbout(JSON.parse(body));
  } catch {
    return null;
  }
}
