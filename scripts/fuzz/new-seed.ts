import { randomInt } from "node:crypto";

/** A seed that no run had before, so that every run tries other cases. */
export function newSeed(): string {
  return String(randomInt(2 ** 31));
}
