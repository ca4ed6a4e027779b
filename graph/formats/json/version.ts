/** The version of our JSON. Raised when a file could no longer be read by an older program. */
export const jsonVersion = 1;
