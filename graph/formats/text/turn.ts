/** Lets whatever waits run (a signal, a timer, a request, a message) and goes on: in Node and in a browser alike. */

const channels: MessageChannel[] = [];

/**
 * One turn of the event loop. A browser has no `setImmediate`, and its timers wait 4 ms once they are nested, which a
 * long file would wait hundreds of times; a message to oneself comes at once.
 */
export function turn(): Promise<void> {
  if (typeof setImmediate === 'function') return new Promise((resolve) => setImmediate(resolve));
  return new Promise((resolve) => {
    const channel = channels.pop() ?? new MessageChannel();
    channel.port1.onmessage = () => {
      channels.push(channel);
      resolve();
    };
    channel.port2.postMessage(null);
  });
}
