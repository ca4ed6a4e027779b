/**
 * A function that remembers what it gave: names of elements, properties and kinds are few in a file and met millions
 * of times. Bounded, since a hostile file may have another one each time.
 */
const most = 1_000;

export function remembering<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const met = known.get(text);
    if (met !== undefined) return met;
    const made = make(text);
    if (known.size < most) known.set(text, made);
    return made;
  };
}
