/**
 * Every failure that a user can meet is a GraphError: a code for programs, a sentence for people that says
 * what happened, where, and what to do. Tests check the code.
 */
export const graphErrorCodes = [
  'not_found',
  'bad_input',
  'unavailable',
  'timeout',
  'too_large',
  'conflict',
  'forbidden',
] as const;
export type GraphErrorCode = (typeof graphErrorCodes)[number];

/**
 * What a person can do about a failure where the way differs from place to place: the command line names its options,
 * the page its buttons. The sentence of the failure itself holds everywhere.
 */
export type Remedy =
  | { what: 'otherName'; dataset: string }
  | { what: 'tellEnds' }
  | { what: 'tellNames' }
  | { what: 'listDatasets' };

export class GraphError extends Error {
  readonly code: GraphErrorCode;
  readonly remedy: Remedy | null;

  constructor(
    code: GraphErrorCode,
    message: string,
    options: { cause?: unknown; remedy?: Remedy | null } = {},
  ) {
    const { remedy = null, ...rest } = options;
    super(message, rest);
    this.name = 'GraphError';
    this.code = code;
    this.remedy = remedy;
  }

  /**
   * A bundler may put this module into a program several times, and what one copy throws another one catches: an
   * error is known by its name and code, not by the copy that made it.
   */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return (
      value instanceof Error &&
      value.name === 'GraphError' &&
      'code' in value &&
      graphErrorCodes.some((code) => code === value.code)
    );
  }
}

/** The HTTP status of each code. */
export const httpStatus: Record<GraphErrorCode, number> = {
  not_found: 404,
  bad_input: 400,
  unavailable: 503,
  timeout: 504,
  too_large: 413,
  conflict: 409,
  forbidden: 403,
};

/** Exit codes of the commands: 0 done, 1 unexpected, 2 usage, 3 bad input, 4 store unavailable or newer than the program. */
export const exitCode: Record<GraphErrorCode, number> = {
  not_found: 3,
  bad_input: 3,
  unavailable: 4,
  timeout: 4,
  too_large: 3,
  conflict: 4,
  forbidden: 4,
};
