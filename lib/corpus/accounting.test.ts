import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readContent } from "../io/read-content";
import { draftInterview, type InterviewFiles } from "./draft";
import { accountOf, MARKS } from "./fixtures/accounting";
import { interviewFiles, readPeople } from "./fixtures/build";
import { sourceText } from "./fixtures/sources";
import type { People } from "./sidecar";

function expectNothingLost(files: InterviewFiles, people: People): boolean {
  const { draft, problems } = draftInterview(files, people);
  if (draft === null) return false;
  const { twice, rest } = accountOf(draft, problems);
  expect(twice.map((offset) => files.source.text.slice(offset, offset + 10))).toEqual([]);
  expect(rest).toMatch(MARKS);
  return true;
}

describe("every character of a source that is not white space is in exactly one place", () => {
  const { files } = readContent("content");
  it.each(files.interviews.map((interview) => [interview.slug, { ...interview, edition: null }] as const))(
    "%s",
    (_, interview) => {
      expect(expectNothingLost(interview, files.people)).toBe(true);
    },
  );

  const folder = join(import.meta.dirname, "fixtures");
  const people = readPeople(readFileSync(join(folder, "people.yml"), "utf8"));
  const fixtures = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  it.each(fixtures.map(({ name }) => name))("fixture %s", (name) => {
    const source = readFileSync(join(folder, name, "source.md"), "utf8");
    expect(expectNothingLost(interviewFiles(source, "title: { zh: 书店 }\n"), people)).toBe(true);
  });

  it.each([
    ["a reference of two characters", "&ngE;书店&nbsp;\n"],
    ["an escaped reference", "\\&amp;书店&nbsp;\n"],
    ["a reference after CR LF", "书店\r\n&ngE;\r\n"],
    ["a reference in an address", "https://example.org/a?b=1&amp;open air\n"],
    ["an address in brackets, then an escaped reference", "[https://example.org/a?b=1\\&ngE;\n\nLin Xiao\n\n"],
    ["a reference that spells another one", "&amp;amp;书店&amp;lt;\n"],
    ["a list in a quotation that speaks", "> 问：书店？\n> - 河边\n\n> 答：对。\n"],
    ["HTML after a byte-order mark", "\uFEFF<div>书店 \n"],
    ["program text whose indent is half a tab", "\uFEFF```\n\t\n\n**周墨：**\n\n  \n"],
    ["an image before a label", "![河](a.png)\n**问：**书店？\n\n**答：**对。\n"],
    ["a metadata line that ends with an image", "作者: 甲 ![河](a.png)\n时间: 今天\n"],
  ])("%s", (_, source) => {
    expect(expectNothingLost(interviewFiles(source, "title: { zh: 书店 }\n"), {})).toBe(true);
  });

  it("in documents put together at random", () => {
    let read = 0;
    fc.assert(
      fc.property(sourceText, fc.constantFrom("", "form: narrative\n", "form: dialogue\n"), (source, form) => {
        read += expectNothingLost(interviewFiles(source, `title: { zh: 书店 }\n${form}`), {}) ? 1 : 0;
      }),
      { seed: 20254, numRuns: 1000 },
    );
    // The rest has no text besides headings.
    expect(read).toBeGreaterThan(800);
  });
});
