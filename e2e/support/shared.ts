/**
 * The program that all tests share: started once before them. Its address and token reach the tests' processes by
 * these environment variables.
 */
export const urlVariable = 'ETIOGRAPH_E2E_URL';
export const tokenVariable = 'ETIOGRAPH_E2E_TOKEN';

/** What the shared program was started with. Fails outside a test run. */
export function shared(variable: typeof urlVariable | typeof tokenVariable): string {
  const value = process.env[variable];
  if (value === undefined) throw new Error(`${variable} is not set: the tests run by "npm run e2e".`);
  return value;
}
