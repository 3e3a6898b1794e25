import { expect, it } from "vitest";
import { buildCorpus, claimsIn } from "./build-corpus";
import { interviewFiles } from "./fixtures/build";
import type { InterviewFiles } from "./interview/draft";
import { EMPTY_LOCKFILE } from "./permalinks/assign-ids";

const TALK = "# 书店\n\n问：开了多久？\n\n答：整整十年。\n";

const content = (interviews: readonly InterviewFiles[]) => {
  return { interviews, people: {}, glossary: {}, lockfile: EMPTY_LOCKFILE, unread: new Set<never>() };
};

it("interviews stand in the order of their dates, the newest first, and those of one date in that of their slugs", () => {
  const dates = { anchor: "", bell: "2024-01-05", clock: "2025-02-07", dune: "2024-01-05", eel: "" };
  const interviews = Object.entries(dates).map(([slug, date]) =>
    interviewFiles(TALK, date === "" ? "" : `date: ${date}\n`, slug),
  );
  for (const order of [interviews, interviews.toReversed()]) {
    const slugs = buildCorpus(content(order)).interviews.map(({ slug }) => slug);
    expect(slugs).toEqual(["clock", "bell", "dune", "anchor", "eel"]);
  }
});

it("only what can be read claims permalinks", () => {
  const claims = claimsIn(content([interviewFiles("", "", "anchor"), interviewFiles(TALK, "", "bell")]));
  expect(claims.map(({ slug, turns }) => [slug, turns.length])).toEqual([["bell", 2]]);
});
