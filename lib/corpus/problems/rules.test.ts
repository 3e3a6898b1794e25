import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { decode } from "../files/decode";
import { buildOne } from "../fixtures/build";
import { readLockfile } from "../permalinks/read-lockfile";
import { makeSource } from "../text/source";
import { formatProblem, type Problem } from "./problems";
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

  it.each(rules)("%s has examples of a whole interview: what is ok has turns", (_, { examples }) => {
    const ok = "elsewhere" in examples ? [] : examples.ok;
    for (const example of ok.filter((one) => "source" in one)) {
      const turns = buildOne(example).interviews.flatMap(({ sections }) =>
        sections.flatMap((section) => section.turns),
      );
      expect(turns.length, example.source).toBeGreaterThan(0);
    }
  });

  it("says of what is not ok what was read and found good", async () => {
    const printed = rules.flatMap(([id, { examples }]) =>
      "elsewhere" in examples
        ? []
        : examples.notOk.flatMap((example) => problemsOf(example).filter(({ rule }) => rule === id)),
    );
    const text = printed.map((one) => `${formatProblem(one)}\n`).join("\n");
    await expect(text).toMatchFileSnapshot(join(import.meta.dirname, "..", "fixtures", "rules.txt"));
  });

  it("fills in what it is told, each fact once for its own name", async () => {
    const facts: Readonly<Record<string, string>> = new Proxy({}, { get: (_, name) => `<${String(name)}>` });
    const printed = rules.map(([id, { severity, message, found, expected, hint }]) => {
      const lines = [message, found(facts), expected(facts), hint(facts)].flatMap(({ zh, en }) => [
        `  ${zh}`,
        `  ${en}`,
      ]);
      return [`${id} (${severity})`, ...lines, ""].join("\n");
    });
    await expect(printed.join("\n")).toMatchFileSnapshot(
      join(import.meta.dirname, "..", "fixtures", "rules-facts.txt"),
    );
  });
});
