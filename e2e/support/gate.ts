/** A gate before a server: while it is shut, the server is away for those who come through it. */
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface Gate {
  port: number;
  /** Ends what goes through, and lets nothing in any more. */
  shut: () => void;
  open: () => void;
  close: () => void;
}

const host = '127.0.0.1';

/** @param to the server's port */
export async function openGate(to: number): Promise<Gate> {
  const sockets = new Set<Socket>();
  let isShut = false;
  const end = (): void => {
    for (const socket of sockets) socket.destroy();
    sockets.clear();
  };
  const server = createServer((outer) => {
    if (isShut) return void outer.destroy();
    const inner = connect({ host, port: to });
    for (const one of [outer, inner]) {
      sockets.add(one);
      one.on('error', () => one.destroy());
      one.on('close', () => sockets.delete(one));
    }
    outer.pipe(inner).pipe(outer);
  });
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  return {
    port: (server.address() as AddressInfo).port,
    shut: () => {
      isShut = true;
      end();
    },
    open: () => void (isShut = false),
    close: () => {
      server.close();
      end();
    },
  };
}
