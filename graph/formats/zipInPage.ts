/** Several small files as one zip archive, in the page: a graph that is only looked at is not known to the server. */
import { strToU8, zip } from 'fflate';

/** @param files name and whole content */
export function zipInPage(files: readonly { name: string; content: string }[]): Promise<Uint8Array> {
  const entries = Object.fromEntries(files.map(({ name, content }) => [name, strToU8(content)]));
  return new Promise((resolve, reject) => {
    zip(entries, (error, bytes) => (error === null ? resolve(bytes) : reject(error)));
  });
}
