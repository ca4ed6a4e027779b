import { describe, expect, it } from 'vitest';
import { failure, knownCause, lastLines } from './failures.mjs';
import { notCompiled } from './sqliteBinding.mjs';

describe('knownCause', () => {
  it.each([
    ['npm error code ENOSPC\nnpm error nospc ENOSPC: no space left on device, write', 'The disk is full.'],
    [
      'npm error code ENOTFOUND\nnpm error network request failed',
      'There is no way to the package registry.',
    ],
    ['npm error code EAI_AGAIN', 'There is no way to the package registry.'],
    ['npm error code EACCES\nnpm error syscall mkdir', 'A folder cannot be written to.'],
    ['SqliteError: database or disk is full', 'The disk is full.'],
    [
      'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory',
      'The memory did not suffice.',
    ],
  ])('reads %s', (output, sentence) => {
    expect(knownCause(output)).toContain(sentence);
  });

  it('does not guess', () => {
    expect(knownCause('Type error: x is not assignable')).toBeNull();
  });
});

describe('notCompiled', () => {
  it('tells missing headers and a missing Python apart', () => {
    expect(notCompiled('gyp ERR! find Python').message).toContain('No Python that suits');
    const noHeaders =
      'gyp info find Python using Python 3.11\ngyp http GET https://nodejs.org/node-v20-headers.tar.gz\ngyp ERR! configure error';
    expect(notCompiled(noHeaders).message).toContain('headers');
    expect(notCompiled('fatal error: node.h: No such file or directory').message).toContain('headers');
  });

  it('does not blame the headers for a full disk', () => {
    expect(notCompiled('fatal error: error writing to /tmp/x.s: No space left on device').message).toContain(
      'The disk is full',
    );
  });
});

describe('lastLines', () => {
  it('keeps the end, without empty lines and notes', () => {
    expect(lastLines('one\n\ntwo\nnpm notice new version\nthree', 2)).toBe('  two\n  three');
  });
});

describe('failure', () => {
  it('shows what a program said only where its cause is not known', () => {
    const known = failure('It failed.', 'npm error code ENOSPC', { said: 'npm', exitCode: 4 });
    expect(known).toMatchObject({ details: '', exitCode: 4 });
    const unknown = failure('It failed.', 'something odd', { said: 'npm' });
    expect(unknown).toMatchObject({
      message: 'It failed. This is what npm said:',
      details: '  something odd',
      exitCode: 1,
    });
  });
});
