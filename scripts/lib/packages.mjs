/**
 * Whether node_modules is what package-lock.json asks for. npm keeps its own record of what it installed and writes
 * it last, so that an interrupted install has none: no stamp of ours is needed, and a hand-made `npm ci` counts too.
 */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readJson } from './json.mjs';

/** @typedef {{ packages?: Record<string, { version?: string, optional?: boolean, link?: boolean }> }} Lock */

/**
 * What is missing or of another version. Optional packages may be missing: most are for other systems.
 * @param {Lock} lock
 * @param {Lock} installed
 * @returns {string[]} Folders, as the lock names them.
 */
export function missingPackages(lock, installed) {
  return Object.entries(lock.packages ?? {}).flatMap(([folder, entry]) => {
    if (folder === '' || entry.link === true) return [];
    const there = installed.packages?.[folder];
    if (there === undefined) return entry.optional === true ? [] : [folder];
    return there.version === entry.version ? [] : [folder];
  });
}

/**
 * Whether npm's record agrees with the lock and each package of the record is there.
 * @param {string} root
 * @returns {boolean}
 */
export function packagesAreInstalled(root) {
  const lock = /** @type {Lock | undefined} */ (readJson(join(root, 'package-lock.json')));
  const record = /** @type {Lock | undefined} */ (readJson(recordFile(root)));
  if (lock === undefined || record === undefined || missingPackages(lock, record).length > 0) return false;
  return Object.keys(record.packages ?? {}).every((folder) => existsSync(join(root, folder, 'package.json')));
}

/**
 * Takes npm's record away, so that the next start installs anew.
 * @param {string} root
 */
export function forgetInstall(root) {
  rmSync(recordFile(root), { force: true });
}

/** @param {string} root */
function recordFile(root) {
  return join(root, 'node_modules', '.package-lock.json');
}
