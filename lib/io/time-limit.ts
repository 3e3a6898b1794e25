import { createContext, Script } from "node:vm";
import { type Limit, TooSlow } from "../corpus/limit";

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

function runWithin<Result>(milliseconds: number, stage: () => Result): Result {
  const results: Result[] = [];
  context.stage = () => {
    results.push(stage());
  };
  try {
    run.runInContext(context, { timeout: milliseconds });
  } catch (error) {
    // An error of the other context, and so none of this one's `Error`.
    if (
      typeof error === "object" &&
      error !== null &&
      "code" in error &&
      error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT"
    ) {
      throw new TooSlow(`${milliseconds / 1000} s`);
    }
    throw error;
  } finally {
    context.stage = undefined;
  }
  for (const result of results) return result;
  throw new Error("a stage has ended without a result");
}
