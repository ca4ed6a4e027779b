/**
 * The nodes that the tables of an import have described so far: a table of edges names its ends by their ids or, as
 * people do, by their names.
 */
export class KnownNodes {
  readonly #ids = new Map<string, string>();
  /** Null where several nodes have that name. */
  readonly #names = new Map<string, string | null>();

  get size(): number {
    return this.#ids.size;
  }

  /**
   * @param id as its table has it
   * @param stored the id that it got
   */
  add(id: string, stored: string, name: string | null): void {
    this.#ids.set(id, stored);
    if (name === null || name === id) return;
    const other = this.#names.get(name);
    this.#names.set(name, other === undefined || other === stored ? stored : null);
  }

  /** The stored id of what a text names: by id, else by name; null where several nodes have that name. */
  find(text: string): string | null | undefined {
    const byId = this.#ids.get(text);
    return byId === undefined ? this.#names.get(text) : byId;
  }
}
