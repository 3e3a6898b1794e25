import { wholeNumber } from "../scripts/command";

/** The numbers of interviews to measure, as they were given; `otherwise` where none was. */
export function sizesOf(given: readonly string[], otherwise: readonly number[]): readonly number[] {
  return given.length > 0 ? given.map((size) => wholeNumber("SIZE", size, 1)) : otherwise;
}
