/** Many databases of another program on one server, which has one: each is put back when it is asked again. */
import type { GraphStore } from '../../../types';
import { Connection, type Address } from '../../connection';
import { RawDatabase, type Content } from '../../testing/rawDatabase';
import { streams } from '../../testing/rooms';
import type { Mapping } from '../mapping/schema';
import { ForeignStore } from '../store';

/** Time enough for a busy machine whose server has just been started. */
const questionTime = 60_000;

interface Tenant {
  content: Content;
  mapping: Mapping;
}

type Method = (...args: unknown[]) => unknown;
type Stream = (...args: unknown[]) => AsyncIterable<unknown>;

export class ForeignRooms {
  readonly raw: RawDatabase;
  private present: { tenant: Tenant; store: GraphStore } | null = null;
  private queue: Promise<unknown> = Promise.resolve();

  constructor(readonly address: Address) {
    this.raw = new RawDatabase(address);
  }

  /** A store that shows this content; it is there whenever it is asked. */
  store(content: Content, mapping: Mapping): GraphStore {
    const tenant: Tenant = { content, mapping };
    const engine: GraphStore['engine'] = 'neo4j';
    return new Proxy({ engine } as GraphStore, {
      get: (target, name) => {
        if (name === 'engine') return target.engine;
        if (name === 'then') return undefined;
        if (streams.has(name)) return (...args: unknown[]) => this.bits(tenant, name, args);
        return async (...args: unknown[]) => {
          const store = await this.enter(tenant);
          return (Reflect.get(store, name) as Method).apply(store, args);
        };
      },
    });
  }

  async close(): Promise<void> {
    await this.leave();
    await this.raw.close();
  }

  /** Somebody else may use the database from now on. */
  async leave(): Promise<void> {
    await this.present?.store.close();
    this.present = null;
  }

  private async *bits(tenant: Tenant, name: PropertyKey, args: unknown[]): AsyncGenerator<unknown, void> {
    const store = await this.enter(tenant);
    yield* (Reflect.get(store, name) as Stream).apply(store, args);
  }

  /** One after the other: questions are asked side by side, and the first one of a tenant moves it in. */
  private enter(tenant: Tenant): Promise<GraphStore> {
    const entered = this.queue.then(() => this.admit(tenant));
    this.queue = entered.catch(() => undefined);
    return entered;
  }

  private async admit(tenant: Tenant): Promise<GraphStore> {
    if (this.present?.tenant !== tenant) {
      await this.leave();
      await this.raw.replace(tenant.content);
      const opened = { mapping: tenant.mapping, named: 'test', version: '5' };
      this.present = { tenant, store: new ForeignStore(new Connection(this.address), opened, questionTime) };
    }
    return this.present.store;
  }
}
