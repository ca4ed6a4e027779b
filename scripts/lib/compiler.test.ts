import { describe, expect, it } from 'vitest';
import { headersFolder, installCommand, missingTools, which } from './compiler.mjs';

const having =
  (...names: string[]) =>
  (name: string) =>
    names.includes(name) ? `/bin/${name}` : null;
const noVariables = { NODE_ENV: 'test' } as const;

describe('missingTools', () => {
  it('misses nothing where all three are there, by any of their names', () => {
    expect(missingTools(having('python3', 'make', 'g++'), noVariables)).toEqual([]);
    expect(missingTools(having('python', 'gmake', 'clang++'), noVariables)).toEqual([]);
  });

  it('names what is missing', () => {
    expect(missingTools(having('make'), noVariables)).toEqual(['Python', 'a C++ compiler']);
  });

  it('believes the variables that compilers are named in', () => {
    expect(missingTools(having('make'), { ...noVariables, CXX: '/opt/g++', PYTHON: '/opt/python' })).toEqual(
      [],
    );
  });
});

describe('installCommand', () => {
  it.each([
    ['apt-get', 'apt-get install -y python3 make g++'],
    ['dnf', 'dnf install -y python3 make gcc-c++'],
    ['apk', 'apk add python3 make g++'],
    ['xcode-select', 'xcode-select --install'],
  ])('with %s', (manager, command) => {
    expect(installCommand(having(manager), true)).toBe(command);
  });

  it('asks for rights where they are needed and can be had', () => {
    expect(installCommand(having('apt-get', 'sudo'), false)).toBe('sudo apt-get install -y python3 make g++');
    expect(installCommand(having('apt-get'), false)).toBe('apt-get install -y python3 make g++');
  });
});

describe('headersFolder', () => {
  const execPath = '/beside/bin/node';
  const [major = ''] = process.versions.node.split('.');
  const env = { ...noVariables, npm_config_nodedir: '/told' };

  it('prefers the folder that npm is told of', () => {
    expect(headersFolder({ env, execPath, majorOf: () => major })).toBe('/told');
  });

  it('falls back on what lies beside Node.js', () => {
    expect(headersFolder({ env, execPath, majorOf: (folder) => (folder === '/beside' ? major : null) })).toBe(
      '/beside',
    );
  });

  it('does not take the headers of another version', () => {
    expect(headersFolder({ env, execPath, majorOf: () => '18' })).toBeNull();
  });
});

describe('which', () => {
  it('finds a program and only programs', () => {
    expect(which('node', process.env)).toMatch(/node$/);
    expect(which('no-such-program-here', process.env)).toBeNull();
  });
});
