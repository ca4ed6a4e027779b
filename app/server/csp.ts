/**
 * Content security policies and the other headers that fence the answers in. Pure: the nonce is made by proxy.ts,
 * one for each request.
 */

const policy = (directives: Readonly<Record<string, string>>): string =>
  Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');

/**
 * The policy of a page. Scripts need the nonce, and may then load others (strict-dynamic, which ignores 'self'; it
 * is there for browsers that do not know strict-dynamic).
 *
 * style-src has 'unsafe-inline' because cytoscape writes a style element of its own, without a nonce, and sets style
 * attributes on its canvases. Styles cannot run code, and no text of the graph is ever put into one.
 * @param development React evaluates code there to tell where an error on the server came from.
 */
export function pagePolicy(nonce: string, development: boolean): string {
  return policy({
    'default-src': "'self'",
    'script-src': `'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    'style-src': "'self' 'unsafe-inline'",
    'img-src': "'self' data: blob:",
    'font-src': "'self'",
    'connect-src': "'self'",
    'worker-src': "'self' blob:",
    'form-action': "'self'",
    'frame-src': "'none'",
    'frame-ancestors': "'none'",
    'base-uri': "'none'",
    'object-src': "'none'",
  });
}

/** The policy of a built file. It counts where the file is a worker: a worker goes by its own headers. */
export const filePolicy = policy({
  'default-src': "'self'",
  'frame-ancestors': "'none'",
  'base-uri': "'none'",
  'object-src': "'none'",
});

/** The policy of an answer of the API, which is data even if a browser opens it as a page. */
export const dataPolicy = policy({
  'default-src': "'none'",
  'frame-ancestors': "'none'",
  'base-uri': "'none'",
});

/** Sent with everything. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** Sent with every answer of the API. Nothing is kept by a cache: what people ask about their health is theirs. */
export const dataHeaders: Readonly<Record<string, string>> = {
  ...securityHeaders,
  'Content-Security-Policy': dataPolicy,
  'Cache-Control': 'no-store',
};
