/**
 * Which names this server answers to. A page of another site can point its own name at this machine (DNS
 * rebinding) and would then read the graph as if it were its own: so every request, reads included, is answered
 * only under a loopback name, the name in HOST, or one listed in ETIOGRAPH_HOSTS.
 */
type Environment = Readonly<Record<string, string | undefined>>;

const loopbackPattern = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
/** A name, an IPv4 address or an IPv6 address in brackets, then perhaps a port. */
const hostPattern = /^(\[[0-9a-f:.]+\]|[^\s:/?#@[\]\\]+)(?::(\d{1,5}))?$/;

/**
 * The name in a Host header, in lower case, without port and final dot; null where it is no host name.
 * A bare IPv6 address, as people write it in a variable, gets its brackets.
 */
export function hostName(header: string): string | null {
  const text = header.trim().toLowerCase();
  const bracketed = /^[0-9a-f]*:[0-9a-f:.]*:[0-9a-f.]*$/.test(text) ? `[${text}]` : text;
  const name = hostPattern.exec(bracketed)?.[1]?.replace(/\.$/, '');
  return name === undefined || name === '' ? null : name;
}

function isListed(name: string, env: Environment): boolean {
  const listed = `${env['HOST'] ?? ''},${env['ETIOGRAPH_HOSTS'] ?? ''}`.split(/[\s,]+/);
  return listed.some((entry) => hostName(entry) === name);
}

/** Whether a request with this Host header may be answered. One without the header may not. */
export function isHostAllowed(header: string | null, env: Environment): boolean {
  const name = header === null ? null : hostName(header);
  return name !== null && (loopbackPattern.test(name) || isListed(name, env));
}

/**
 * Whether a request comes from a page of this very server: its Origin has the same name and port as its Host. The
 * scheme is not compared, because a server behind a proxy that ends TLS does not see it.
 */
export function isOwnOrigin(origin: string | null, host: string | null): boolean {
  if (origin === null || host === null || !URL.canParse(origin)) return false;
  const { protocol, host: originHost, origin: normal } = new URL(origin);
  if ((protocol !== 'http:' && protocol !== 'https:') || normal !== origin.toLowerCase()) return false;
  const own = `${protocol}//${host.trim()}`;
  return URL.canParse(own) && new URL(own).host === originHost;
}
