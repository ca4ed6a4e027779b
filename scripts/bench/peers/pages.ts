/** The peers' pages: one script each, bundled as for production, served from this machine with the picture in it. */
import { createServer } from 'node:http';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../../lib/root.mjs';

export const peerNames = ['cytoscape', 'sigma'] as const;
export type PeerName = (typeof peerNames)[number];

const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Peer</title>
<style>html,body{margin:0;background:#fff}</style>
<div id="picture"></div><script src="/peer.js"></script></html>`;

async function bundled(name: PeerName): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'scripts', 'bench', 'peers', `${name}Page.ts`)],
    bundle: true,
    minify: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error(`The page of ${name} was not made.`);
  return file.text;
}

/** Serves a peer's page, hands its address over, and stops. */
export async function withPeer<Result>(
  name: PeerName,
  work: (url: string) => Promise<Result>,
): Promise<Result> {
  const script = await bundled(name);
  const server = createServer((request, response) => {
    const isScript = request.url === '/peer.js';
    response.setHeader('content-type', isScript ? 'text/javascript; charset=utf-8' : 'text/html');
    response.end(isScript ? script : html);
  });
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
  try {
    return await work(`http://127.0.0.1:${port}/`);
  } finally {
    server.close();
  }
}
