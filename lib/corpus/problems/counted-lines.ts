/** The number of lines that a report names. */
const NAMED = 3;

/** What a report of several places says of them: how many they are, and the first lines. */
export function countedLines(lines: readonly number[]): { count: string; lines: string } {
  return { count: String(lines.length), lines: `${firstNamed(lines).join(", ")}${lines.length > NAMED ? " …" : ""}` };
}

/** The first ones, as many as a report names. */
export function firstNamed<One>(all: readonly One[]): One[] {
  return all.slice(0, NAMED);
}
