/**
 * The fingerprint of everything that a build is made from. Tests and notes do not count.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folders = ['app', 'graph', 'public'];
const rootFiles =
  /^(package-lock\.json|next\.config\..*|postcss\.config\..*|proxy\.ts|instrumentation.*\.ts|tsconfig.*\.json)$/;
const left = /\.(test|spec)\.tsx?$|\.md$/;

/**
 * @param {string} root
 * @returns {string[]} Files from the root, in one order on every machine.
 */
export function sourceFiles(root) {
  const inFolders = folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) =>
          join(entry.parentPath, entry.name)
            .slice(root.length + 1)
            .replaceAll('\\', '/'),
        ),
    );
  const atRoot = readdirSync(root).filter((name) => rootFiles.test(name));
  return [...inFolders, ...atRoot].filter((file) => !left.test(file)).sort();
}

/**
 * @param {string} root
 * @returns {string} Changes with every source file's name or content.
 */
export function fingerprint(root) {
  const hash = createHash('sha256');
  for (const file of sourceFiles(root)) {
    const content = readFileSync(join(root, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}
