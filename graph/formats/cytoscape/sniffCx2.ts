/** Knows CX2 by its beginning. Apart from the reader, which a page loads only when it needs it. */
import { jsonHead } from '../json/head';
import type { FileHead, FileRole } from '../types';

/** Its descriptor has to come first. Version 1 is taken too, since its reader says what to do with it. */
export function sniffCx2({ text }: FileHead): FileRole | null {
  const head = jsonHead(text);
  if (head?.root !== 'list' || head.another) return null;
  return ['$[*].CXVersion', '$[*].numberVerification', '$[*].metaData'].some(head.has) ? 'graph' : null;
}
