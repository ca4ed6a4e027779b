/**
 * What every route handler is wrapped in: the check of the Host header, JSON out, and failures as problems. proxy.ts
 * leaves the API alone for the sake of its speed (see there), so a handler must never go without `answer`;
 * routes.test.ts holds that.
 */
import { dataHeaders } from './csp';
import { isHostAllowed } from './hosts';
import { HttpProblem, problemOf } from './problem';

export const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
export type Method = (typeof methods)[number];

/** The parts of the path that stand in brackets in the folder's name, decoded. */
export type PathParams = Readonly<Record<string, string | string[] | undefined>>;
export interface RouteContext {
  params: Promise<PathParams>;
}
export type RouteHandler = (request: Request, context: RouteContext) => Promise<Response>;

const jsonHeaders = { ...dataHeaders, 'Content-Type': 'application/json' };

/** A value as an answer in JSON. */
export const json = (
  value: unknown,
  init: { status?: number; headers?: Readonly<Record<string, string>> } = {},
): Response =>
  new Response(JSON.stringify(value), {
    status: init.status ?? 200,
    headers: { ...jsonHeaders, ...init.headers },
  });

/** Why a request under this name is not answered. */
export const misdirected = (): HttpProblem =>
  new HttpProblem(
    'misdirected',
    'This server does not answer to that host name. Use localhost, or list the name in ETIOGRAPH_HOSTS where the server is started.',
  );

/**
 * Makes a route handler of a function that returns a value (answered as JSON) or a Response, or throws a GraphError
 * or HttpProblem.
 */
export function answer(handle: (request: Request, params: PathParams) => Promise<unknown>): RouteHandler {
  return async (request, context) => {
    try {
      if (!isHostAllowed(request.headers.get('host'), process.env)) throw misdirected();
      const result = await handle(request, await context.params);
      return result instanceof Response ? result : json(result);
    } catch (error) {
      return problemOf(error);
    }
  };
}

/** Handlers for all other methods of a route: they name those that it has. HEAD goes with GET, by Next. */
export function only(...allowed: readonly Method[]): Record<Method | 'OPTIONS', RouteHandler> {
  const allow = [...allowed, ...(allowed.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', ');
  const refuse = answer(async (request) => {
    throw new HttpProblem(
      'method_not_allowed',
      `This address does not take ${request.method}. It takes ${allow}.`,
      { Allow: allow },
    );
  });
  const options = answer(
    async () => new Response(null, { status: 204, headers: { ...dataHeaders, Allow: allow } }),
  );
  return { GET: refuse, POST: refuse, PUT: refuse, PATCH: refuse, DELETE: refuse, OPTIONS: options };
}
