/** Faults that a single server can be made to have, each told as a sentence that says what to change. */
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterAll, describe, expect, it } from 'vitest';
import { importPart } from '../../contract/lab';
import { smallGraph } from '../../contract/smallGraph';
import { Connection, type Address } from '../connection';
import { openNeo4j } from '../store';
import type { Rooms } from './rooms';

/** Far more rows than any server gets through in the time of a test. */
const endless = 'UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN count(a + b) AS count';
const shortTime = 500;

async function failureOf(run: () => Promise<unknown>): Promise<{ code: unknown; message: string }> {
  const error = await run().then(
    () => new Error('It did not fail.'),
    (failure: unknown) => failure,
  );
  if (!(error instanceof Error)) throw new TypeError('Something else than an error was thrown.');
  return { code: 'code' in error ? error.code : null, message: error.message };
}

export function faultsOnServer(rooms: Rooms): void {
  const { address } = rooms;
  const { hostname, port } = new URL(address.uri.replace(/^[a-z0-9+]+:/, 'http:'));
  const open = (changes: Partial<Address>) => () =>
    openNeo4j({ address: { ...address, ...changes }, access: 'read' });
  const servers: Server[] = [];
  afterAll(() => servers.forEach((server) => server.close()));
  /** Listens on loopback and does this with each connection. */
  const listen = async (answer: (socket: Socket) => void): Promise<number> => {
    const server = createServer(answer);
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return (server.address() as AddressInfo).port;
  };

  describe('faults', () => {
    it('an unknown database', async () => {
      const { code, message } = await failureOf(open({ database: 'no-such-database' }));
      expect([code, message]).toEqual(['unavailable', expect.stringContaining('NEO4J_DATABASE')]);
    });

    it('encryption where the server has none', async () => {
      const { code, message } = await failureOf(open({ uri: `bolt+ssc://${hostname}:${port}` }));
      expect([code, message]).toEqual(['unavailable', expect.stringContaining('encryption')]);
    });

    it('a port that speaks HTTP', async () => {
      const web = await listen((socket) =>
        socket.once('data', () => socket.end('HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n')),
      );
      const { code, message } = await failureOf(open({ uri: `bolt://127.0.0.1:${web}` }));
      expect([code, message]).toEqual(['unavailable', expect.stringContaining('web server')]);
    });

    it('a question that takes too long', async () => {
      const connection = new Connection(address);
      const { code } = await failureOf(() =>
        connection.read((transaction) => transaction.rows(endless), shortTime),
      );
      expect(code).toBe('timeout');
      await connection.close();
    });

    it('a write where only reading is meant', async () => {
      const connection = new Connection(address);
      const { code } = await failureOf(() =>
        connection.read((transaction) => transaction.rows('CREATE (:Nothing)')),
      );
      expect(code).toBe('forbidden');
      await connection.close();
    });

    it('an id twice', async () => {
      const { store, dispose } = await rooms.open();
      await importPart(store, smallGraph);
      const connection = new Connection(address);
      const { code } = await failureOf(() =>
        connection.write((transaction) => transaction.rows(`CREATE (:Node {id: 'lab:veins'})`)),
      );
      expect(code).toBe('bad_input');
      await connection.close();
      await dispose();
    });

    it('a server that goes away and comes back', async () => {
      const { store: direct, dispose } = await rooms.open();
      await importPart(direct, smallGraph);
      // A gate before the server, which can be shut.
      const sockets = new Set<Socket>();
      let isShut = false;
      const { connect } = await import('node:net');
      const gate = await listen((socket) => {
        if (isShut) return void socket.destroy();
        const inner = connect({ host: hostname, port: Number(port) });
        for (const one of [socket, inner]) {
          sockets.add(one);
          one.on('error', () => undefined);
        }
        socket.pipe(inner).pipe(socket);
      });
      const store = await openNeo4j({
        address: { ...address, uri: `bolt://127.0.0.1:${gate}` },
        access: 'read',
      });
      expect(await store.nodes(['lab:veins'])).toHaveLength(1);
      isShut = true;
      for (const socket of sockets) socket.destroy();
      const { code, message } = await failureOf(() => store.datasets());
      expect([code, message]).toEqual(['unavailable', expect.stringContaining('does not answer')]);
      expect((await failureOf(() => store.health())).code).toBe('unavailable');
      isShut = false;
      expect(await store.health()).toMatchObject({ writable: false });
      // Connections that died unnoticed meanwhile are no reason to say that it is away.
      for (const socket of sockets) socket.destroy();
      expect(await store.health()).toMatchObject({ writable: false });
      expect(await store.datasets()).toHaveLength(1);
      await store.close();
      await dispose();
    });

    it('no server at all', async () => {
      const { code, message } = await failureOf(open({ uri: 'bolt://127.0.0.1:1' }));
      expect([code, message]).toEqual(['unavailable', expect.stringContaining('NEO4J_URI')]);
    });

    // Last, since a few wrong passwords lock the user for a while.
    it('a wrong password, which no message repeats', async () => {
      const { code, message } = await failureOf(open({ password: 'wrong-password-of-a-test' }));
      expect([code, message]).toEqual(['unavailable', expect.stringContaining('NEO4J_PASSWORD')]);
      expect(message).not.toContain('wrong-password-of-a-test');
    });
  });
}
