import { createContext, Script } from "node:vm";
import { type Limit, TooSlow } from "../corpus/files/limit";

/**
 * The end of any stage of reading a file, in milliseconds. Reading has two stages, so that no file takes more than five
 * seconds; an interview of 20 KB takes some hundredths of one.
 */
const STAGE = 2500;

const context = createContext({});
const run = new Script("stage()");

/**
 * Runs a stage, and throws `TooSlow` where it has not ended in time. The engine itself stops the stage wherever it is, in a
 * library or in the middle of a regular expression too. That costs 0.05 ms a stage, where a worker would need every text
 * and every result copied.
 */
export const timeLimit = limitOf(STAGE);

/** The same with an end of its own, in milliseconds. */
export function limitOf(milliseconds: number): Limit {
  return (stage) => runWithin(milliseconds, stage);
}

/** The share of its time that a stage must have computed; the rest is for what the engine does besides. */
const COMPUTED = 0.9;

/**
 * On a machine that is busy with other things a stage may get no turn for seconds. One that was stopped before it had its
 * time to compute is begun again with twice the patience; stages change nothing outside of themselves.
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

/** What a stage makes; null where it was stopped. */
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

/** The error comes from the other context, and so is none of this one's `Error`. */
function isTimeout(error: unknown): boolean {
  if (typeof error !== "object" || error === null || !("code" in error)) return false;
  return error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT";
}
