import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { decode } from "../files/decode";
import { buildOne } from "../fixtures/build";
import { readLockfile } from "../permalinks/read-lockfile";
import { makeSource } from "../text/source";
import type { Problem } from "./problems";
import { RULES } from "./rules";
import type { Examples, Rule } from "./rules/rule";

type Example = Extract<Examples, { ok: unknown }>["ok"][number];

function problemsOf(example: Example): readonly Problem[] {
  if ("bytes" in example) return decode("source.md", example.bytes()).problems;
  if ("source" in example) return buildOne(example).problems;
  const read = readLockfile(makeSource("permalinks.lock.json", example.lockfile));
  return "problems" in read ? read.problems : [];
}

/** The rules that report an example. */
function reported(example: Example): string[] {
  return problemsOf(example).map(({ rule }) => rule);
}

describe("every rule", () => {
  const rules: [string, Rule][] = Object.entries(RULES);

  it("has a file with its name", () => {
    const files = readdirSync(join(import.meta.dirname, "rules")).filter((name) => name.includes("-"));
    expect(["schema.ts", ...files].toSorted()).toEqual(rules.map(([id]) => `${id}.ts`).toSorted());
  });

  it.each(rules)("%s reports what is not ok and nothing else", (id, { examples }) => {
    if ("elsewhere" in examples) return expect(examples.elsewhere).toMatch(/^(?:needs|depends|is) /);
    expect(examples.ok.length * examples.notOk.length).toBeGreaterThan(0);
    for (const example of examples.notOk) expect(reported(example)).toContain(id);
    for (const example of examples.ok) expect(reported(example)).not.toContain(id);
  });
});
