import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Corpus, Interview } from "../../schema/schema";
import { buildOne } from "../fixtures/build";
import { sourceText } from "../fixtures/sources";

const TITLE = "title: { zh: 书店 }\n";

/**
 * Builds a text in a form and checks what must hold for every text, however odd: no exception, and no half-correct
 * result.
 */
function expectSound(source: string, sidecar: string): void {
  const { interviews, corpus, problems } = buildOne({ source, sidecar });
  // `schema` and `text-too-deep` mean that the program failed on the text.
  expect(problems.filter(({ rule }) => rule === "schema" || rule === "text-too-deep")).toEqual([]);
  expect(Corpus.parse(corpus)).toEqual(corpus);
  const lines = source.split(/\r\n|\n|\r/).length;
  for (const { place } of problems) {
    expect(place.line).toBeGreaterThan(0);
    expect(place.line).toBeLessThanOrEqual(lines);
    expect(place.column).toBeGreaterThan(0);
  }
  for (const interview of interviews) {
    expect(Interview.parse(interview)).toEqual(interview);
    const turns = interview.sections.flatMap((section) => section.turns);
    const rows = [...interview.front, ...turns.flatMap((turn) => turn.rows), ...interview.back];
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    for (const { span, line } of rows.flatMap(({ zh, en }) => [...zh, ...en])) {
      expect(span[0]).toBeLessThanOrEqual(span[1]);
      expect(span[1]).toBeLessThanOrEqual(source.length);
      expect(line).toBeLessThanOrEqual(lines);
    }
    for (const { quotes = [], rows: own } of turns) {
      for (const { row } of quotes) expect(own.map(({ id }) => id)).toContain(row);
    }
  }
}

describe("the parser never throws", () => {
  const form = fc.constantFrom("", "form: narrative\n", "form: letter\n", "form: dialogue\n");

  it("on any string of UTF-16 units, lone surrogates included", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), form, (source, sidecar) =>
        expectSound(source, TITLE + sidecar),
      ),
      { numRuns: 200 },
    );
  });

  it("on anything made of significant characters", () => {
    const unit = fc.constantFrom(...'*_`~#>-+|:：[]()!<>&;\\"“”=\n\r\t 问答甲a1。\uD842\uDFB7\uFEFF'.split(""));
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 120 }), form, (source, sidecar) => expectSound(source, TITLE + sidecar)),
      { numRuns: 300 },
    );
  });

  it("on a pasted interview with any mark anywhere", () => {
    fc.assert(
      fc.property(sourceText, form, (source, sidecar) => expectSound(source, TITLE + sidecar)),
      { numRuns: 200 },
    );
  });

  it("on a header of any kind", () => {
    const field = fc.constantFrom("title", "date", "tags", "? a", "- b", "<<", "&x c", "__proto__");
    const value = fc.constantFrom(
      "书店",
      "*x",
      "&x [*x]",
      "2023-13-45",
      "{",
      "'",
      "!!js/function 'x'",
      "|\n  块",
      "\t",
    );
    const fields = fc.array(
      fc.tuple(field, value).map(([key, words]) => `${key}: ${words}\n`),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(fields, (header) => expectSound(`---\n${header.join("")}---\n\n书店。\n`, TITLE)),
      { numRuns: 200 },
    );
  });

  it("on a sidecar of any kind", () => {
    const line = fc.constantFrom(
      "title: { zh: 书 }",
      "title: 1",
      "labels: { a: b }",
      "people: *a",
      "pairs: [{ zh: [书店], en: [] }]",
      "speech: [{ words: 书, speech: false }]",
      "- a",
      "corrections: [{ ends: 书店 }]",
      "form: letter",
      "{",
      "? [a]: b",
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 5 }), (lines) => {
        expect(() => buildOne({ source: "# 书\n\n书店。\n\n河边。\n", sidecar: lines.join("\n") })).not.toThrow();
      }),
      { numRuns: 300 },
    );
  });
});
