/**
 * A proxy between the browser and the server that counts the bytes of each answer's body as they cross the wire,
 * those that workers ask for included.
 */
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';

export interface Crossed {
  path: string;
  contentType: string;
  encoding: string;
  bytes: number;
}

export interface CountingProxy {
  url: string;
  crossed: Crossed[];
  close: () => void;
}

/** @param target the server, without a slash at the end. */
export async function countingProxy(target: string): Promise<CountingProxy> {
  const crossed: Crossed[] = [];
  const server = createServer((asked, answer) => forward(target, asked, answer, crossed));
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${port}`, crossed, close };
}

function forward(target: string, asked: IncomingMessage, answer: ServerResponse, crossed: Crossed[]): void {
  const path = asked.url ?? '/';
  const onward = request(`${target}${path}`, { method: asked.method, headers: asked.headers }, (response) => {
    const entry = {
      path,
      contentType: response.headers['content-type'] ?? '',
      encoding: response.headers['content-encoding'] ?? '',
      bytes: 0,
    };
    crossed.push(entry);
    answer.writeHead(response.statusCode ?? 502, response.headers);
    response.on('data', (chunk: Buffer) => (entry.bytes += chunk.length));
    response.pipe(answer);
  });
  onward.on('error', () => answer.destroy());
  asked.pipe(onward);
}
