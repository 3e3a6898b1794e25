import { type Problem, problem } from "./problems";
import { placeAt, type Source } from "./source";

/**
 * Runs one stage of reading a file and gives back what it makes; throws `TooSlow` where that takes too long. The core knows
 * no clock, so the edge hands one in.
 */
export type Limit = <Result>(stage: () => Result) => Result;

/** A stage was stopped for taking too long; the message says how long. */
export class TooSlow extends Error {}

/** No limit, for texts that are known to be harmless. */
export const UNLIMITED: Limit = (stage) => stage();

/**
 * What a stage makes of a text, or a problem of this text alone: where it takes too long, or nests so deep that the stack is
 * used up.
 */
export function within<Result>(limit: Limit, source: Source, stage: () => Result): Result | { problems: Problem[] } {
  try {
    return limit(stage);
  } catch (error) {
    const reason = error instanceof Error ? error.message : "";
    if (error instanceof TooSlow)
      return { problems: [problem("text-too-slow", placeAt(source, 0), { limit: reason })] };
    if (error instanceof RangeError) return { problems: [problem("text-too-deep", placeAt(source, 0), { reason })] };
    throw error;
  }
}
