import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { decode } from "./decode";
import { buildOne } from "./fixtures/build";
import { RULES } from "./rules";
import type { Examples, Rule } from "./rules/rule";

type Example = Extract<Examples, { ok: unknown }>["ok"][number];

/** The rules that an example is reported by. */
function reported(example: Example): string[] {
  const { problems } = "bytes" in example ? decode("source.md", example.bytes()) : buildOne(example);
  return problems.map(({ rule }) => rule);
}

describe("every rule", () => {
  const rules: [string, Rule][] = Object.entries(RULES);

  it("has a file of its own that bears its name", () => {
    const files = readdirSync(join(import.meta.dirname, "rules")).filter((name) => name.includes("-"));
    expect(["schema.ts", ...files].toSorted()).toEqual(rules.map(([id]) => `${id}.ts`).toSorted());
  });

  it.each(rules)("%s reports what is not ok, and nothing that is", (id, { examples }) => {
    if ("elsewhere" in examples) return expect(examples.elsewhere).toMatch(/^(?:needs|depends|is) /);
    expect(examples.ok.length * examples.notOk.length).toBeGreaterThan(0);
    for (const example of examples.notOk) expect(reported(example)).toContain(id);
    for (const example of examples.ok) expect(reported(example)).not.toContain(id);
  });
});
