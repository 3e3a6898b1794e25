import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { decode } from "../files/decode";
import { buildOne } from "../fixtures/build";
import { readLockfile } from "../permalinks/read-lockfile";
import { makeSource } from "../text/source";
import { formatProblem } from "./format";
import type { Problem } from "./problems";
import { RULES } from "./rules";
import type { Examples, Facts, Rule } from "./rules/rule";

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

/** Every fact stands for its name. */
const NAMED: Facts = new Proxy({}, { get: (_, name) => `<${String(name)}>` });

/** Facts of which a problem may have none. */
const OPTIONAL = ["likely", "file"];

/** These facts, the others standing for their names but for those that may be missing. */
const told = (facts: Facts): Facts =>
  new Proxy(facts, {
    get: (own, name) => own[String(name)] ?? (OPTIONAL.includes(String(name)) ? undefined : `<${String(name)}>`),
  });

/** Facts on which the words of a rule depend. */
const VARIANTS: readonly Facts[] = [
  {},
  { at: "" },
  ...["zh", "en"].map((lang) => ({ lang })),
  ...["outside", "crosses"].map((why) => ({ why })),
  ...["question", "answer", "questions", "labels", "attribute", "column"].map((key) => ({ key })),
  ...["UNCLOSED", "DUPLICATE_KEY", "BAD_ALIAS", "ALIASES", "BLOCK_AS_IMPLICIT_KEY", "MULTILINE_IMPLICIT_KEY"].flatMap(
    (code) => [
      { code, at: "form: a: b" },
      { code, likely: "<likely>" },
    ],
  ),
  ...["TAB_AS_INDENT", "BAD_INDENT", "BAD_SCALAR_START", "UNEXPECTED_TOKEN", "TOML"].map((code) => ({ code })),
  { reason: "Invalid TOML document: no value" },
  { id: "name-in-letters" },
  { label: "林晓：" },
  { label: "Lin Xiao" },
  { quote: "words cut off…" },
];

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

  it.each(rules)("%s has examples of lockfiles: what is ok can be read", (_, { examples }) => {
    const ok = "elsewhere" in examples ? [] : examples.ok;
    for (const example of ok.filter((one) => "lockfile" in one)) expect(reported(example)).toEqual([]);
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
    const printed = rules.map(([id, rule]) => [`${id} (${rule.severity})`, ...linesOf(rule, NAMED), ""].join("\n"));
    await expect(printed.join("\n")).toMatchFileSnapshot(
      join(import.meta.dirname, "..", "fixtures", "rules-facts.txt"),
    );
  });

  it("has other words for other facts", async () => {
    const said = new Set(rules.flatMap(([, rule]) => linesOf(rule, NAMED)));
    const printed = rules.flatMap(([id, rule]) => {
      return VARIANTS.flatMap((facts) => {
        const lines = linesOf(rule, told(facts));
        const other = lines.filter((line) => !said.has(line));
        for (const line of other) said.add(line);
        return other.length === 0 ? [] : [`${id} ${JSON.stringify(facts)}`, ...other, ""];
      });
    });
    await expect(printed.join("\n")).toMatchFileSnapshot(
      join(import.meta.dirname, "..", "fixtures", "rules-variants.txt"),
    );
  });

  it.each(rules)("%s takes a fact that is not told for an empty one", (_, rule) => {
    const empty: Facts = new Proxy({}, { get: (_, name) => (OPTIONAL.includes(String(name)) ? undefined : "") });
    expect(linesOf(rule, {})).toEqual(linesOf(rule, empty));
  });
});

/** What a rule says of some facts, in both languages. */
function linesOf({ message, found, expected, hint }: Rule, facts: Facts): string[] {
  return [message, found(facts), expected(facts), hint(facts)].flatMap(({ zh, en }) => [`  ${zh}`, `  ${en}`]);
}
