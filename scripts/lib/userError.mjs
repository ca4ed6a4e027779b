/**
 * A failure that is told to the user as one sentence, without a stack.
 */
export class UserError extends Error {
  /**
   * @param {string} message What happened, where, and what to do.
   * @param {{ details?: string, exitCode?: number }} [options] `details`: output of a program, shown below the sentence.
   */
  constructor(message, { details = '', exitCode = 1 } = {}) {
    super(message);
    this.name = 'UserError';
    this.details = details;
    this.exitCode = exitCode;
  }
}

/** Thrown where the user stopped the program while it was at work. */
export class Stopped extends UserError {
  constructor() {
    super('Stopped.', { exitCode: 130 });
  }
}
