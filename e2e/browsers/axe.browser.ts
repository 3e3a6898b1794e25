import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect } from "@playwright/test";
import type { AxeResults } from "axe-core";
import { PAGE_KINDS } from "../site";
import { test } from "./fixture";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds against WCAG 2.2 AA, by its rules; each with the first place. */
async function violations(): Promise<string[]> {
  const axe: { run: (options: object) => Promise<AxeResults> } = Reflect.get(window, "axe");
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
  const found = await axe.run({ runOnly: { type: "tag", values: tags }, resultTypes: ["violations"] });
  return found.violations.map(({ id, nodes: [first] }) => `${id}: ${first?.html.slice(0, 200)}`);
}

for (const [name, path] of PAGE_KINDS) {
  test(`${name}: axe finds nothing`, async ({ other }) => {
    for (const width of [390, 1280]) {
      await other.open(path, width);
      await other.script(AXE);
      expect(await other.run(violations, null), `at ${width} px`).toEqual([]);
    }
  });
}
