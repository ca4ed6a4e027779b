/**
 * What compiling SQLite's binding needs (Python, make, a C++ compiler, Node.js's own headers), what of it is missing,
 * and the one command that brings it.
 */
import { accessSync, constants, readFileSync, statSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

/**
 * Finds a program on the PATH.
 * @param {string} name
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | null}
 */
export function which(name, env = process.env) {
  for (const folder of (env.PATH ?? '').split(delimiter)) {
    const file = join(folder, name);
    try {
      accessSync(file, constants.X_OK);
      if (statSync(file).isFile()) return file;
    } catch {
      // Not in this folder.
    }
  }
  return null;
}

/**
 * The tools that are missing, in words.
 * @param {(name: string) => string | null} [find]
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string[]}
 */
export function missingTools(find = which, env = process.env) {
  /** @param {readonly (string | undefined)[]} names */
  const any = (names) => names.some((name) => name !== undefined && name !== '' && find(name) !== null);
  const tools = {
    Python: any(['python3', 'python']) || Boolean(env.PYTHON ?? env.npm_config_python),
    make: any(['make', 'gmake', env.MAKE]),
    'a C++ compiler': any(['g++', 'c++', 'clang++']) || Boolean(env.CXX),
  };
  return Object.entries(tools).flatMap(([name, there]) => (there ? [] : [name]));
}

/**
 * The command that installs the tools, for the package manager that is there.
 * @param {(name: string) => string | null} [find]
 * @param {boolean} [isRoot]
 * @returns {string}
 */
export function installCommand(find = which, isRoot = process.getuid?.() === 0) {
  const asRoot = isRoot || find('sudo') === null ? '' : 'sudo ';
  if (find('apt-get')) return `${asRoot}apt-get install -y python3 make g++`;
  if (find('dnf')) return `${asRoot}dnf install -y python3 make gcc-c++`;
  if (find('apk')) return `${asRoot}apk add python3 make g++`;
  if (find('pacman')) return `${asRoot}pacman -S --needed python make gcc`;
  if (find('zypper')) return `${asRoot}zypper install -y python3 make gcc-c++`;
  if (find('xcode-select')) return 'xcode-select --install';
  return 'apt-get install -y python3 make g++';
}

/**
 * The folder whose include/node holds the headers of this version of Node.js: the one npm is told of, or the one
 * beside this Node.js.
 * @param {{ env?: NodeJS.ProcessEnv, execPath?: string, majorOf?: (folder: string) => string | null }} [options]
 * @returns {string | null} Null where only a download could bring them.
 */
export function headersFolder({
  env = process.env,
  execPath = process.execPath,
  majorOf = headersMajor,
} = {}) {
  const [major] = process.versions.node.split('.');
  const folders = [env.npm_config_nodedir, dirname(dirname(execPath))];
  return folders.find((folder) => folder && majorOf(folder) === major) ?? null;
}

/**
 * @param {string} folder
 * @returns {string | null} The major version of the headers there.
 */
function headersMajor(folder) {
  try {
    const text = readFileSync(join(folder, 'include', 'node', 'node_version.h'), 'utf8');
    return /#define NODE_MAJOR_VERSION (\d+)/.exec(text)?.[1] ?? null;
  } catch {
    return null;
  }
}
