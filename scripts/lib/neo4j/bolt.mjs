/**
 * The first bytes of Bolt, to tell a Neo4j that takes connections from a port that is merely open.
 */
import { connect } from 'node:net';

/** The protocol's signature, then four versions on offer: 5.0 to 5.8, 4.4, none, none. */
const greeting = Buffer.from('6060b017' + '00080805' + '00000404' + '00000000' + '00000000', 'hex');
const patience = 2_000;

/**
 * @param {string} host
 * @param {number} port
 * @returns {Promise<boolean>} Whether the other side chose a version.
 */
export function speaksBolt(host, port) {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: patience });
    /** @param {boolean} answer */
    const end = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => socket.write(greeting));
    socket.once('data', (chunk) => end(chunk.length === 4 && chunk.readUInt32BE() !== 0));
    socket.once('error', () => end(false));
    socket.once('timeout', () => end(false));
    socket.once('close', () => end(false));
  });
}
