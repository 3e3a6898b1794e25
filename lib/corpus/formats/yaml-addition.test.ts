import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { type Addition, withAddition } from "./yaml-addition";

const pair: Addition = { field: "pairs", add: { item: { zh: ["第二天"], en: [] } } };
const label: Addition = { field: "labels", add: { name: "林", value: "lin-xia" } };
const added = (text: string, addition: Addition) => withAddition(text, addition);

describe("an addition to a YAML file", () => {
  it("is a new field at the end, whatever is there", () => {
    expect(added("", pair)).toEqual({ text: "pairs:\n  - {zh: [第二天], en: []}\n", line: 2 });
    expect(added("# who\nform: letter", label)).toEqual({
      text: "# who\nform: letter\nlabels:\n  林: lin-xia\n",
      line: 4,
    });
  });

  it("goes behind the last line of a list or map, as far to the right, and leaves comments where they are", () => {
    expect(added("pairs: # settled\n- zh: [甲] # one\n  en: [a]\n# end\nform: letter\n", pair)?.text).toBe(
      "pairs: # settled\n- zh: [甲] # one\n  en: [a]\n- {zh: [第二天], en: []}\n# end\nform: letter\n",
    );
    expect(added("labels:\n    周: zhou # guest\n", label)?.text).toBe(
      "labels:\n    周: zhou # guest\n    林: lin-xia\n",
    );
  });

  it("goes between brackets, and takes the place of what was said of the same name", () => {
    expect(added("labels: {周: zhou}\n", label)?.text).toBe("labels: {周: zhou, 林: lin-xia}\n");
    expect(added("pairs: []\n", pair)?.text).toBe("pairs: [{zh: [第二天], en: []}]\n");
    expect(added("labels: { 林: lin } # who\n", label)?.text).toBe("labels: { 林: lin-xia } # who\n");
    expect(added("pairs:\nform: letter\n", pair)?.text).toBe("pairs:\n  - {zh: [第二天], en: []}\nform: letter\n");
  });

  it("takes the place of nothing where nothing stands, and of nothing else", () => {
    for (const nothing of ["labels:\n", "labels: # who\n", "labels: ~\n", "---\n", "null\n", "# only this\n"])
      expect(parse(added(nothing, label)?.text ?? "")).toEqual({ labels: { 林: "lin-xia" } });
    expect(added("labels: [林]\n", label)).toBeNull();
    expect(added("pairs: 第二天\n", pair)).toBeNull();
    expect(added("labels: {周: &z zhou, 林: &l lin, L: *l}\n", label)).toBeNull();
  });

  it("stands below the comments of what is before it, inside brackets too", () => {
    const nobody: Addition = { field: "nobody", add: { item: "门" } };
    expect(added("nobody:\n  - 图\n  # a caption\nform: letter\n", nobody)?.text).toBe(
      "nobody:\n  - 图\n  # a caption\n  - 门\nform: letter\n",
    );
    expect(added("nobody: [\n  图, # c\n  河 # d\n]\n", nobody)?.text).toBe("nobody: [\n  图, # c\n  河, 门 # d\n]\n");
  });

  it("keeps the line ends of the file", () => {
    expect(added("form: letter\r\nnobody:\r\n  - 图\r\n", { field: "nobody", add: { item: "门: 口" } })?.text).toBe(
      'form: letter\r\nnobody:\r\n  - 图\r\n  - "门: 口"\r\n',
    );
  });

  it("is refused where the file is no mapping, or no YAML", () => {
    expect(added("- a\n", pair)).toBeNull();
    expect(added("a: [\n", pair)).toBeNull();
  });

  it("says what was meant, with every line and comment that was there, however the file is written", () => {
    const value = fc.oneof(
      fc.constantFrom("甲", "a: b", "# no", "'", '"', "yes", "1", "- x", "|", "长 ".repeat(50)),
      fc.string(),
    );
    const list = (indent: string) =>
      fc
        .array(value, { minLength: 1, maxLength: 3 })
        .map((items) => items.map((item) => `${indent}- ${JSON.stringify(item)} # c${items.length}\n`).join(""));
    const written = fc.oneof(
      fc.constant(""),
      fc.constantFrom("nobody:\n", "nobody: # none yet\n", "nobody: []\n", "nobody: ~\n"),
      fc.constantFrom("", "  ", "      ").chain((indent) => list(indent).map((lines) => `nobody:\n${lines}`)),
      fc.array(value, { maxLength: 3 }).map((items) => `nobody: ${JSON.stringify(items)}\n`),
      fc
        .array(value, { maxLength: 3 })
        .map((items) => `nobody: ${JSON.stringify(items, null, 2).replaceAll("\n", "\n  ")}\n`),
      fc.constantFrom("nobody:\n  - |\n    two\n    lines\n", "nobody:\n  - >-\n    folded\n\n\n"),
    );
    const around = fc.constantFrom("", "# head\n", "form: letter # kind\n", "\n\n");
    fc.assert(
      fc.property(around, written, around, value, (before, field, behind, item) => {
        const text = `${before.replace("form", "title")}${field}${behind}`;
        const { nobody: known, ...others } = z.record(z.string(), z.unknown()).parse(parse(text) ?? {});
        const result = withAddition(text, { field: "nobody", add: { item } });
        expect(parse(result?.text ?? "")).toEqual({
          ...others,
          nobody: [...(Array.isArray(known) ? known : []), item],
        });
        for (const [comment] of text.matchAll(/# [a-z0-9 ]+\n/g)) expect(result?.text).toContain(comment);
        expect(result?.text.split("\n")[(result?.line ?? 0) - 1]).toBeDefined();
      }),
      { numRuns: 2000 },
    );
  });
});
