import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { buildCorpus } from "../corpus/build-corpus";
import type { Interview } from "../schema/schema";
import { outline } from "./outline";
import { readContent } from "./read-content";
import { expectedFile, isChecked, readCheckedInterviews, readFacts } from "./testing/checked-interviews";

/** What is published, and what the browser tests read. */
const FOLDERS = ["content", "e2e/site"];

const turnsOf = ({ sections }: Interview) => sections.flatMap(({ turns }) => turns);

/** The table in an expected file, without its head. */
const rowsIn = (path: string) =>
  readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split("\t"));

describe.each(FOLDERS)("%s", (folder) => {
  const { files, problems: unreadable } = readContent(folder);
  const built = buildCorpus(files);
  const problems = [...unreadable, ...built.problems];
  const unchecked = built.interviews.filter((interview) => folder === "content" && !isChecked(interview));

  it("is built, every interview of it, without a change to the permalinks", () => {
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(built.interviews.map(({ slug }) => slug).toSorted()).toEqual(files.interviews.map(({ slug }) => slug));
    expect(built.interviews.length).toBeGreaterThan(0);
    expect(built.lockfile).toEqual(files.lockfile);
  });

  it("has nothing to report, but of interviews that nobody has checked yet", () => {
    const isOpen = (file: string) => unchecked.some(({ slug }) => file.startsWith(`${folder}/interviews/${slug}/`));
    expect(problems.filter(({ place }) => !isOpen(place.file))).toEqual([]);
  });

  it("has each id once, and no turn or paragraph without words", () => {
    const turns = built.interviews.flatMap(turnsOf);
    expect(new Set(turns.map(({ id }) => id)).size).toBe(turns.length);
    const blocks = turns.flatMap(({ id, rows }) =>
      rows.length > 0
        ? rows.flatMap(({ zh, en }) => [...zh, ...en].map(({ html }) => ({ id, html })))
        : [{ id, html: "" }],
    );
    expect(blocks.filter(({ html }) => html === "")).toEqual([]);
  });

  it("names the speaker of every turn among those who take part", () => {
    for (const interview of built.interviews) {
      const takePart = new Set(interview.participants.map(({ speaker }) => speaker));
      const others = turnsOf(interview).filter(({ speaker }) => speaker !== null && !takePart.has(speaker));
      expect(others, interview.slug).toEqual([]);
    }
  });
});

const checked = readCheckedInterviews();
const withFile = (name: string) =>
  checked.flatMap((interview) => {
    const path = expectedFile(interview.slug, name);
    return path === null ? [] : [{ slug: interview.slug, interview, path }];
  });

describe("what a person read against the source", () => {
  it.each(withFile("outline.txt"))("$slug has the outline", async ({ interview, path }) => {
    await expect(outline(interview)).toMatchFileSnapshot(path);
  });

  it.each(withFile("facts.json"))("$slug has the turns, by section, speaker and kind", ({ slug, interview }) => {
    const { sections, turnsBySpeaker, kinds } = readFacts(slug);
    const counts: Record<string, number> = {};
    for (const { speaker } of turnsOf(interview)) counts[speaker ?? "nobody"] = (counts[speaker ?? "nobody"] ?? 0) + 1;
    expect(counts).toEqual(turnsBySpeaker);
    expect(interview.sections).toHaveLength(sections);
    expect(new Set(turnsOf(interview).map(({ kind }) => kind))).toEqual(new Set(kinds));
  });

  it.each(withFile("facts.json"))("$slug has the words where they belong", ({ slug, interview }) => {
    const { front, back, says, saysNot } = readFacts(slug);
    const text = JSON.stringify(interview.sections);
    const beginsWith = (rows: Interview["front"]) => rows[0]?.zh[0]?.text ?? "";
    expect(beginsWith(interview.front).slice(0, front.length)).toBe(front);
    expect(beginsWith(interview.back).slice(0, back.length)).toBe(back);
    expect(says.filter((words) => !text.includes(words))).toEqual([]);
    expect(saysNot.filter((words) => text.includes(words))).toEqual([]);
  });

  it.each(withFile("pairs.tsv"))("$slug has the paragraphs side by side, all of them surely", ({ interview, path }) => {
    const pairs = turnsOf(interview).flatMap(({ rows }, i) =>
      rows.map(({ zh, en }) => [String(i + 1), ...[zh, en].map((blocks) => blocks.map(({ line }) => line).join(","))]),
    );
    expect(pairs).toEqual(rowsIn(path));
    const rows = turnsOf(interview).flatMap((turn) => turn.rows);
    expect(rows.filter(({ match }) => match !== "sure")).toEqual([]);
  });

  it.each(withFile("speech.tsv"))("$slug has each piece of speech with who says it", ({ interview, path }) => {
    const quotes = turnsOf(interview).flatMap(({ line, quotes: spoken = [] }) =>
      spoken.map(({ speaker, text }) => [String(line), speaker ?? "null", text]),
    );
    expect(quotes).toEqual(rowsIn(path));
  });
});
