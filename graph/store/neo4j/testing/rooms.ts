/**
 * Many test stores on one server, which has one database: a store's content is put back when it is next asked, and
 * kept aside when another one is. To a store it looks as if it were alone and time had stood still. An answer of a
 * store that is away is remembered for as long as nothing is written to it, so that comparing two stores question by
 * question does not move them in and out each time.
 */
import type { GraphStore, ImportSession } from '../../types';
import type { Address } from '../connection';
import { openNeo4j, type Neo4jOptions } from '../store';
import { emptyContent, RawDatabase, type Content } from './rawDatabase';

/** Time enough for a busy machine whose server has just been started. */
const questionTime = 60_000;

export interface Room {
  store: GraphStore;
  reopen: () => Promise<GraphStore>;
  dispose: () => Promise<void>;
}

interface Tenant {
  content: Content;
  /** Whether the database may hold something else by now. */
  isStale: boolean;
  /** Answers by question. */
  answers: Map<string, unknown>;
}

/** Methods that change nothing. */
const questions = new Set<PropertyKey>([
  ...[
    'health',
    'revision',
    'stats',
    'datasets',
    'nodes',
    'search',
    'sameAs',
    'neighbourCounts',
    'neighbours',
    'statements',
  ],
  ...['degrees', 'among', 'frontier', 'topNodes', 'kindTies', 'riskGroups', 'lens', 'check'],
]);

/** Questions that are answered bit by bit. */
export const streams = new Set<PropertyKey>(['claims', 'exportRows']);

/** Gives the database to one tenant at a time. */
class House {
  private present: Tenant | null = null;
  private busy = 0;
  private queue: Promise<unknown> = Promise.resolve();

  constructor(readonly raw: RawDatabase) {}

  /** Does something while a tenant has the database. */
  async during<T>(tenant: Tenant, work: () => Promise<T>): Promise<T> {
    const entered = this.queue.then(() => this.enter(tenant));
    this.queue = entered.catch(() => undefined);
    await entered;
    try {
      return await work();
    } finally {
      this.busy -= 1;
    }
  }

  isHere(tenant: Tenant): boolean {
    return this.present === tenant;
  }

  leave(tenant: Tenant): void {
    if (this.present === tenant) this.present = null;
  }

  private async enter(tenant: Tenant): Promise<void> {
    if (this.present !== tenant) {
      while (this.busy > 0) await new Promise((resolve) => setImmediate(resolve));
      if (this.present?.isStale === true) {
        this.present.content = await this.raw.read();
        this.present.isStale = false;
      }
      await this.raw.replace(tenant.content);
      this.present = tenant;
    }
    this.busy += 1;
  }
}

function noteChange(tenant: Tenant): void {
  tenant.isStale = true;
  tenant.answers.clear();
}

type Method = (...args: unknown[]) => unknown;

/** The same object, each of its methods called while the tenant has the database. */
function housed<T extends object>(house: House, tenant: Tenant, thing: T): T {
  return new Proxy(thing, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      const method = (value as Method).bind(target);
      if (streams.has(name)) {
        return (...args: unknown[]) => steps(house, tenant, method(...args) as AsyncIterable<unknown>);
      }
      return async (...args: unknown[]) => {
        const question = JSON.stringify([name, args]);
        if (!house.isHere(tenant) && tenant.answers.has(question)) {
          return structuredClone(tenant.answers.get(question));
        }
        return house.during(tenant, async () => {
          const changes = !questions.has(name);
          if (changes) noteChange(tenant);
          const answer = await method(...args);
          if (!changes) tenant.answers.set(question, answer);
          return name === 'startImport' ? housed(house, tenant, answer as ImportSession) : answer;
        });
      };
    },
  });
}

async function* steps<T>(house: House, tenant: Tenant, rows: AsyncIterable<T>): AsyncGenerator<T, void> {
  const iterator = rows[Symbol.asyncIterator]();
  for (;;) {
    const next = await house.during(tenant, () => iterator.next());
    if (next.done === true) return;
    yield next.value;
  }
}

/** Opens rooms on one server. */
export class Rooms {
  readonly raw: RawDatabase;
  private readonly house: House;

  constructor(readonly address: Address) {
    this.raw = new RawDatabase(address);
    this.house = new House(this.raw);
  }

  /** An empty database with a new store in it. */
  async open(options: Partial<Neo4jOptions> = {}): Promise<Room> {
    const { house } = this;
    const tenant: Tenant = { content: emptyContent, isStale: true, answers: new Map() };
    const openHere = (): Promise<GraphStore> =>
      house.during(tenant, () =>
        openNeo4j({ address: this.address, access: 'write', questionTime, ...options }),
      );
    let plain = await openHere();
    return {
      store: housed(house, tenant, plain),
      reopen: async () => {
        await plain.close();
        plain = await openHere();
        return housed(house, tenant, plain);
      },
      dispose: async () => {
        await plain.close();
        house.leave(tenant);
      },
    };
  }

  /** Leaves an empty database to whoever comes next. */
  async close(): Promise<void> {
    await this.raw.replace(emptyContent);
    await this.raw.close();
  }
}
