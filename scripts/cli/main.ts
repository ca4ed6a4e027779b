/** Finds the command, runs it, and turns what happens into an exit code. */
import { helpOf, readArguments } from './command';
import { commands } from './commands';
import { tellFailure, UsageError } from './failure';
import { columns, print } from './print';

function help(): string {
  return [
    'Usage: etiograph COMMAND [options]',
    '',
    ...columns(commands.map(({ name, takes, about }) => [`  ${name} ${takes}`, about])),
    '',
    'etiograph COMMAND --help tells more. Where the store is, is told by ETIOGRAPH_DB or NEO4J_URI.',
  ].join('\n');
}

/**
 * Runs the program.
 * @param args what follows the program's name
 * @returns the exit code: 0 done, 1 unexpected, 2 usage, 3 bad input, 4 store unavailable or newer
 */
export async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  const command = commands.find((one) => one.name === name) ?? null;
  try {
    if (name === undefined) throw new UsageError('Which command?');
    if (name === '--help' || name === '-h' || name === 'help') {
      print(help());
      return 0;
    }
    if (command === null) throw new UsageError(`There is no command “${name}”.`);
    const end = rest.includes('--') ? rest.indexOf('--') : rest.length;
    if (rest.slice(0, end).some((arg) => arg === '--help' || arg === '-h')) {
      print(helpOf(command));
      return 0;
    }
    return (await command.run(readArguments(command, rest))) ?? 0;
  } catch (error) {
    return tellFailure(error, command?.name ?? null);
  }
}
