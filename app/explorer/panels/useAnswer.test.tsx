// @vitest-environment jsdom
/** Questions of panels while the server is away. */
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ReadableError } from '../data/rest';
import { lookEvery } from '../data/serverHealth';
import { useAnswer } from './useAnswer';

const health = vi.fn<() => Promise<Response>>();

beforeEach(() => {
  vi.useFakeTimers();
  health.mockReset();
  vi.stubGlobal('fetch', health);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function Asking({ question }: { question: () => Promise<string> }) {
  const state = useAnswer(question);
  return (
    <p>{state.status === 'ready' ? state.answer : state.status === 'failed' ? state.message : 'Loading'}</p>
  );
}
const passing = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));
const says = (words: string) => expect(screen.queryByText(words)).not.toBeNull();
const well = async () => new Response('{}');
const ill = async () => new Response('{}', { status: 503 });

it('is asked again by itself until it is answered', async () => {
  const away = new ReadableError('away', 'The store does not answer.');
  const question = vi.fn<() => Promise<string>>();
  question.mockRejectedValueOnce(away).mockRejectedValueOnce(away).mockResolvedValue('Here.');
  health.mockImplementationOnce(ill).mockImplementation(well);
  render(<Asking question={question} />);
  says('Loading');
  await passing(0);
  says('The store does not answer.');
  await passing(lookEvery);
  says('The store does not answer.');
  expect(question).toHaveBeenCalledTimes(2);
  await passing(lookEvery);
  says('Here.');
});

it('stays as it is where the server was there, and is forgotten with its panel', async () => {
  health.mockImplementation(well);
  const question = vi.fn(() => Promise.reject(new ReadableError('bad_input', 'No such kind.')));
  render(<Asking question={question} />);
  await passing(lookEvery * 10);
  says('No such kind.');
  expect([question.mock.calls.length, health.mock.calls.length]).toEqual([1, 1]);

  health.mockImplementation(ill);
  const other = vi.fn(() => Promise.reject(new ReadableError('offline', 'Not reached.')));
  render(<Asking question={other} />);
  await passing(lookEvery);
  cleanup();
  const looks = health.mock.calls.length;
  await passing(lookEvery * 10);
  expect([other.mock.calls.length, health.mock.calls.length]).toEqual([1, looks]);
});
