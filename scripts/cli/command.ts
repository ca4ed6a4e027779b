/** What a command is, how its arguments are read, and how it explains itself. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageError } from './failure';

export interface Option {
  /** What stands for its value in the help ("FILE"); without it the option is a switch. */
  value?: string;
  /** One letter. */
  short?: string;
  /** Whether it may be given several times. */
  repeats?: boolean;
  about: string;
}

/** Arguments as given: options by name, then everything else. */
export class Arguments {
  constructor(
    private readonly values: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>,
    readonly rest: readonly string[],
  ) {}

  has(name: string): boolean {
    return this.values[name] === true;
  }

  text(name: string): string | undefined {
    const value = this.values[name];
    return typeof value === 'string' ? value : undefined;
  }

  texts(name: string): string[] {
    const value = this.values[name];
    return Array.isArray(value) ? value.map(String) : [];
  }

  /** A whole number within bounds, or undefined where the option is not given. */
  number(name: string, least: number, most: number): number | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < least || value > most) {
      throw new UsageError(`--${name} has to be a whole number from ${least} to ${most}, not “${text}”.`);
    }
    return value;
  }
}

export interface Command {
  name: string;
  /** What follows the name in the help: "FILE…". */
  takes: string;
  /** How many arguments it takes besides options. */
  least: number;
  most: number;
  about: string;
  options: Readonly<Record<string, Option>>;
  /** Exit code; 0 where nothing is returned. */
  run: (given: Arguments) => Promise<number | undefined>;
}

const config = (options: Command['options']): NonNullable<ParseArgsConfig['options']> =>
  Object.fromEntries(
    Object.entries(options).map(([name, { value, short, repeats }]) => [
      name,
      {
        type: value === undefined ? ('boolean' as const) : ('string' as const),
        ...(short === undefined ? {} : { short }),
        ...(repeats === true ? { multiple: true } : {}),
      },
    ]),
  );

/**
 * Reads a command's arguments.
 * @throws UsageError
 */
export function readArguments(command: Command, args: readonly string[]): Arguments {
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options: config(command.options), allowPositionals: true });
  } catch (error) {
    // Node's own sentences name the option; what they add after it is about its programming interface.
    const [sentence = ''] = (error instanceof Error ? error.message : String(error)).split('. ');
    throw new UsageError(`${sentence}.`);
  }
  const { values, positionals } = parsed;
  if (positionals.length < command.least || positionals.length > command.most) {
    const takes = command.takes === '' ? 'nothing more' : command.takes;
    throw new UsageError(
      `${command.name} takes ${takes}, not ${positionals.length === 0 ? 'nothing' : positionals.join(' ')}.`,
    );
  }
  return new Arguments(values, positionals);
}

const optionText = ([name, { value, short, repeats }]: [string, Option]): string =>
  `${short === undefined ? '' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}${repeats === true ? ' …' : ''}`;

/** The help of one command. */
export function helpOf(command: Command): string {
  const options = Object.entries(command.options);
  const width = Math.max(0, ...options.map((option) => optionText(option).length));
  const lines = options.map((option) => `  ${optionText(option).padEnd(width)}  ${option[1].about}`);
  const usage = ['Usage: etiograph', command.name, command.takes, options.length > 0 ? '[options]' : ''];
  return [
    usage.filter((part) => part !== '').join(' '),
    '',
    command.about,
    ...(lines.length > 0 ? ['', ...lines] : []),
  ].join('\n');
}
