import { type Problem, problem } from "../problems/problems";
import { placeAt, type Source } from "../text/source";

/**
 * Runs one stage of reading and returns its result; throws `TooSlow` if it takes too long for texts of a length in UTF-16
 * units. The core has no clock, so the edge passes this in.
 */
export type Limit = <Result>(stage: () => Result, length?: number) => Result;

/** A stage was stopped because it took too long; the message says how long. */
export class TooSlow extends Error {}

/** No limit, for texts known to be harmless. */
export const UNLIMITED: Limit = (stage) => stage();

/**
 * The result of a stage for a text, or a problem with this text alone: it takes too long, or is nested so deeply that
 * the stack overflows.
 *
 * @param source the first of the texts that the stage reads, on which a problem is put
 */
export function withinLimit<Result>(
  limit: Limit,
  source: Source,
  stage: () => Result,
  length = source.text.length,
): Result | { problems: Problem[] } {
  try {
    return limit(stage, length);
  } catch (error) {
    const reason = error instanceof Error ? error.message : "";
    if (error instanceof TooSlow)
      return { problems: [problem("text-too-slow", placeAt(source, 0), { limit: reason })] };
    if (isStackUsedUp(error)) return { problems: [problem("text-too-deep", placeAt(source, 0), { reason })] };
    throw error;
  }
}

/** Any other `RangeError` is a bug in the program, not a problem with the text. */
function isStackUsedUp(error: unknown): boolean {
  return error instanceof RangeError && error.message.includes("call stack");
}

/** The maximum length of a chunk that is timed as a whole, in UTF-16 units: a few tenths of a second of reading. */
const TOGETHER = 100_000;

/**
 * Maps each item within a limit. A limit costs a millisecond or two, so short items share one; if they take too long,
 * each is mapped again with its own limit.
 *
 * @param lengthOf the length of an item in UTF-16 units
 * @param make receives the limit to apply itself; it has no side effects
 */
export function eachWithinLimit<Item, Result>(
  limit: Limit,
  items: readonly Item[],
  lengthOf: (item: Item) => number,
  make: (item: Item, limit: Limit) => Result,
): Result[] {
  return chunksOf(items, lengthOf).flatMap((chunk) => {
    if (chunk.length === 1) return chunk.map((item) => make(item, limit));
    try {
      return limit(() => chunk.map((item) => make(item, UNLIMITED)), TOGETHER);
    } catch (error) {
      if (!(error instanceof TooSlow)) throw error;
      return chunk.map((item) => make(item, limit));
    }
  });
}

function chunksOf<Item>(items: readonly Item[], lengthOf: (item: Item) => number): Item[][] {
  const chunks: Item[][] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const item of items) {
    length += lengthOf(item);
    if (length > TOGETHER) {
      chunks.push([]);
      length = lengthOf(item);
    }
    chunks.at(-1)?.push(item);
  }
  return chunks;
}
