import { createContext, Script } from "node:vm";
import { type Limit, TooSlow } from "../corpus/files/limit";

/**
 * The time limit of each stage of reading a file, in milliseconds. Reading has two stages; an interview of 20 KB takes a few
 * hundredths of a second.
 */
const STAGE = 2500;
/**
 * A text of more UTF-16 units than this has as many times the limit as it is longer, up to `MOST` times. One of 1 MB and 1,630
 * turns in two languages, some 600,000 units, took 4.4 s for its longer stage.
 */
const LONG = 150_000;
const MOST = 4;

const context = createContext({});
const run = new Script("stage()");

/**
 * Runs a stage, and throws `TooSlow` if it exceeds the limit. The engine stops it anywhere, even inside a library or a
 * regular expression. This costs 0.05 ms per stage; a worker would need every text and result copied.
 */
export const timeLimit = limitOf(STAGE);

/** The same with another limit for texts that are not long, in milliseconds. */
export function limitOf(milliseconds: number): Limit {
  return (stage, length = 0) => runWithin(Math.round(milliseconds * Math.min(MOST, Math.max(1, length / LONG))), stage);
}

/** The share of its limit that a stage must have used in CPU time to count as too slow; the rest is engine overhead. */
const COMPUTED = 0.9;

/**
 * On a busy machine a stage may get no CPU for seconds. A stage stopped before it used its CPU time is run again with
 * twice the patience, which is safe because stages have no side effects.
 */
function runWithin<Result>(milliseconds: number, stage: () => Result): Result {
  for (let patience = milliseconds; ; patience *= 2) {
    const before = process.cpuUsage();
    const ended = runOnce(patience, stage);
    if (ended !== null) return ended.result;
    const { user, system } = process.cpuUsage(before);
    if ((user + system) / 1000 >= milliseconds * COMPUTED) throw new TooSlow(`${milliseconds / 1000} s`);
  }
}

/** The result of a stage; null if it was stopped. */
function runOnce<Result>(milliseconds: number, stage: () => Result): { result: Result } | null {
  const ended: { result: Result }[] = [];
  context.stage = () => {
    ended.push({ result: stage() });
  };
  try {
    run.runInContext(context, { timeout: milliseconds });
    return ended[0] ?? null;
  } catch (error) {
    if (isTimeout(error)) return null;
    throw error;
  } finally {
    context.stage = undefined;
  }
}

/** The error comes from another context, so it is not an instance of this context's `Error`. */
function isTimeout(error: unknown): boolean {
  if (typeof error !== "object" || error === null || !("code" in error)) return false;
  return error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT";
}
