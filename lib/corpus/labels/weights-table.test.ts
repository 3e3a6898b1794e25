import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { TURN_WEIGHTS } from "../turns/weigh-turns";
import { WEIGHTS } from "./weights";

const PAGE = join(import.meta.dirname, "..", "..", "..", "docs", "label-model.md");

/** Part, value and weight of the rows of a table, as printed. */
function rowsIn(markdown: string): string[] {
  return [...markdown.matchAll(/^\| (\w+) \| ([\w -]+) \| (−?[\d.]+) \|/gmu)].map(
    ([, part, value, weight]) => `${part}: ${value} ${weight?.replace("−", "-")}`,
  );
}

function rowsOf(weights: Readonly<Record<string, Readonly<Record<string, number>>>>): string[] {
  return Object.entries(weights).flatMap(([part, values]) =>
    Object.entries(values).map(([value, weight]) => `${part}: ${value} ${weight}`),
  );
}

it("the label model describes every weight in use; npm run bench:labels writes them", () => {
  expect(rowsIn(readFileSync(PAGE, "utf8"))).toEqual([...rowsOf(WEIGHTS), ...rowsOf(TURN_WEIGHTS)]);
});
