/**
 * The address to serve on: what HOST and PORT say, and the next port where one is taken.
 */
import { createServer } from 'node:net';
import { UserError } from './userError.mjs';

const portsTried = 20;
const highestPort = 65_535;

/**
 * @param {string | undefined} text Of the variable PORT; 0 takes any free port.
 * @param {number} [usual]
 * @returns {number}
 * @throws {UserError} Where it is no port number.
 */
export function parsePort(text, usual = 3000) {
  if (text === undefined || text.trim() === '') return usual;
  const port = Number(text);
  if (/^\d+$/.test(text.trim()) && port <= highestPort) return port;
  throw new UserError(
    `PORT is "${text}", which is no port number. Set it to a number from 0 to ${highestPort}.`,
    {
      exitCode: 2,
    },
  );
}

/**
 * Whether only this machine can reach the host.
 * @param {string} host
 */
export function isLoopback(host) {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}

/**
 * The address for a browser on this machine.
 * @param {string} host
 * @param {number} port
 */
export function addressOf(host, port) {
  const everywhere = host === '0.0.0.0' || host === '::';
  const name = everywhere ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

/**
 * The first port from `wanted` on that nobody listens on.
 * @param {string} host
 * @param {number} wanted
 * @returns {Promise<number>}
 * @throws {UserError} Where the host is not this machine's, the port needs other rights, or all are taken.
 */
export async function freePort(host, wanted) {
  for (let port = wanted; port <= Math.min(wanted + portsTried, highestPort); port += 1) {
    const result = await tryPort(host, port);
    if (typeof result === 'number') return result;
    if (result !== 'EADDRINUSE') throw new UserError(refusal(host, port, result), { exitCode: 2 });
  }
  throw new UserError(`Ports ${wanted} to ${wanted + portsTried} are all taken. Set PORT to a free one.`, {
    exitCode: 2,
  });
}

/**
 * @param {string} host
 * @param {number} port
 * @returns {Promise<number | string>} The port, or the system's error code.
 */
function tryPort(host, port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) =>
      resolve(error.code ?? error.message),
    );
    server.listen({ host, port, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : port));
    });
  });
}

/**
 * @param {string} host
 * @param {number} port
 * @param {string} code
 */
function refusal(host, port, code) {
  if (code === 'EACCES')
    return `Port ${port} may only be used by an administrator. Set PORT to one above 1023.`;
  if (code === 'ENOTFOUND' || code === 'EADDRNOTAVAIL' || code === 'EAI_AGAIN') {
    return `HOST is "${host}", which is no address of this machine. Unset it to serve on 127.0.0.1.`;
  }
  return `Cannot listen on ${host}, port ${port} (${code}). Set HOST or PORT to others.`;
}
