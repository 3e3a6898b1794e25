import { type Problem, problem } from "../problems/problems";
import { placeAt, type Source } from "../text/source";

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
    if (isStackUsedUp(error)) return { problems: [problem("text-too-deep", placeAt(source, 0), { reason })] };
    throw error;
  }
}

/** Any other `RangeError` is a defect of the program, and no problem of the text. */
function isStackUsedUp(error: unknown): boolean {
  return error instanceof RangeError && error.message.includes("call stack");
}

/** What stands under one watch together is no longer than this, in UTF-16 units: some tenths of a second of reading. */
const TOGETHER = 100_000;

/**
 * Makes something of each item within a limit. Watching costs a millisecond or two, so that short items are watched
 * together; where these take too long, each is made again under a watch of its own.
 *
 * @param lengthOf how long an item is, in UTF-16 units
 * @param make gets the limit that it has to keep by itself; it changes nothing outside of itself
 */
export function each<Item, Result>(
  limit: Limit,
  items: readonly Item[],
  lengthOf: (item: Item) => number,
  make: (item: Item, limit: Limit) => Result,
): Result[] {
  return chunksOf(items, lengthOf).flatMap((chunk) => {
    if (chunk.length === 1) return chunk.map((item) => make(item, limit));
    try {
      return limit(() => chunk.map((item) => make(item, UNLIMITED)));
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
