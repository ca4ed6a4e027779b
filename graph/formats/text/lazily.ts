/**
 * A stream whose maker is loaded when it is first read: the list of formats is small in a page that only shows it,
 * and a library comes with the first file that needs it.
 */
export async function* lazily<T>(load: () => Promise<AsyncIterable<T>>): AsyncIterable<T> {
  yield* await load();
}
