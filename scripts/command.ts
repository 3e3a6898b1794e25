import { type ParseArgsConfig, parseArgs } from "node:util";
import { asCalled } from "./as-called";
import { settings } from "./environment";
import { Refusal } from "./refusal";
import { refusalOfSystem } from "./refusal-of-system";

/** An option as `node:util` parses it, and what `--help` says of it. */
interface Option {
  readonly type: "boolean" | "string";
  readonly default?: string | boolean;
  /** Whether it may be given several times. */
  readonly multiple?: boolean;
  /** What stands for its value in the usage, such as `NUMBER`. */
  readonly value?: string;
  readonly zh: string;
  readonly en: string;
}

type Options = Readonly<Record<string, Option>>;
type Given<Own extends Options> = ReturnType<
  typeof parseArgs<{ options: Own; allowPositionals: true; strict: true } & ParseArgsConfig>
>;

/** A command: how it is called and what it does. */
interface Command<Own extends Options> {
  /** How it is called, one way a line. */
  readonly usage: string;
  /** What it does, in a sentence or two. */
  readonly zh: string;
  readonly en: string;
  readonly options: Own;
  /** The least and the most arguments that are no options. */
  readonly takes: readonly [least: number, most: number];
  /** Does it, and gives the exit status. */
  readonly run: (given: Given<Own>) => Promise<number> | number;
}

/** The command was called as it cannot be: the reason is printed with its usage, and the exit status is 2. */
export class WrongUse extends Error {}

export { Refusal };

/** Says something to the user on standard error, in both languages. */
export function say(zh: string, en: string): void {
  process.stderr.write(asCalled(`${zh}\n${en}\n`));
}

/**
 * Runs a command with the arguments of this process. `--help` prints its usage and does nothing; what it does not know is
 * refused. An error that is nobody's slip is thrown on, with its stack.
 */
export async function command<const Own extends Options>(own: Command<Own>): Promise<void> {
  const args = process.argv.slice(2);
  if (asksForHelp(args)) {
    process.stdout.write(usageOf(own));
    return;
  }
  try {
    const given = read(own, args);
    settings();
    process.exitCode = await own.run(given);
  } catch (error) {
    process.exitCode = report(error, own);
  }
}

/** Says what went wrong, and gives the exit status for it. */
function report(error: unknown, own: Command<Options>): number {
  if (error instanceof WrongUse) {
    process.stderr.write(`${error.message}\n\n${usageOf(own)}`);
    return 2;
  }
  const refusal = error instanceof Refusal ? error : refusalOfSystem(error);
  if (refusal === null) throw error;
  say(refusal.zh, refusal.en);
  return 1;
}

/** What stands behind `--` is for a program that the command starts. */
function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf("--");
  return args.slice(0, end < 0 ? args.length : end).some((arg) => arg === "--help" || arg === "-h");
}

function read<Own extends Options>({ options, takes: [least, most] }: Command<Own>, args: string[]): Given<Own> {
  const given = parsed(() => parseArgs({ args, options, allowPositionals: true, strict: true }));
  const count = given.positionals.length;
  if (count < least) throw new WrongUse(`少了参数 · ${least - count} more to be given`);
  const [extra] = given.positionals.slice(most);
  if (extra !== undefined) throw new WrongUse(`不认识「${extra}」 · unknown argument ${JSON.stringify(extra)}`);
  return given;
}

function parsed<Result>(parse: () => Result): Result {
  try {
    return parse();
  } catch (error) {
    // The first sentence names the option; the next tells how to write a file name that begins with a hyphen.
    if (error instanceof TypeError) throw new WrongUse(`用法不对 · ${error.message.split(". ")[0]}`);
    throw error;
  }
}

/** The usage of a command, as `--help` prints it. */
function usageOf({ usage, zh, en, options }: Pick<Command<Options>, "usage" | "zh" | "en" | "options">): string {
  const help = { type: "boolean", zh: "只显示这段说明", en: "shows this and does nothing" } as const;
  const rows = Object.entries<Option>({ ...options, help }).map(([name, { value, default: fallback, zh, en }]) => {
    const otherwise = fallback === undefined || fallback === false ? "" : ` (${fallback})`;
    return [`  --${name}${value === undefined ? "" : ` ${value}`}`, `${zh} · ${en}${otherwise}`] as const;
  });
  const width = Math.max(...rows.map(([option]) => option.length)) + 2;
  const words = `${usage}\n\n${zh}\n${en}\n\n${rows.map(([option, words]) => `${option.padEnd(width)}${words}\n`).join("")}`;
  return asCalled(words);
}

/**
 * A whole number as it was given to a command.
 *
 * @param what what the number is, as in the usage
 * @throws WrongUse where it is none, or less than it can be
 */
export function wholeNumber(what: string, text: string, least = 0): number {
  const number = /^\d{1,15}$/.test(text) ? Number(text) : -1;
  if (number >= least) return number;
  throw new WrongUse(`${what} 应为不小于 ${least} 的整数 · ${what} must be a whole number, ${least} or more: ${text}`);
}
