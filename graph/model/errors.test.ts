import { describe, expect, it, vi } from 'vitest';
import { exitCode, GraphError, graphErrorCodes, httpStatus } from './errors';

describe('a GraphError', () => {
  it('is known across copies of the module, as a bundler makes them', async () => {
    vi.resetModules();
    const copy = await import('./errors');
    expect(copy.GraphError).not.toBe(GraphError);
    expect(new copy.GraphError('not_found', 'gone')).toBeInstanceOf(GraphError);
  });

  it('is no other error that looks like one', () => {
    expect(new Error('no')).not.toBeInstanceOf(GraphError);
    expect(Object.assign(new Error('no'), { name: 'GraphError', code: 'ENOENT' })).not.toBeInstanceOf(
      GraphError,
    );
    expect({ name: 'GraphError', code: 'not_found' }).not.toBeInstanceOf(GraphError);
  });

  it('has a status and an exit code for every code', () => {
    for (const code of graphErrorCodes) {
      expect(httpStatus[code]).toBeGreaterThanOrEqual(400);
      expect(exitCode[code]).toBeGreaterThan(0);
    }
  });
});
