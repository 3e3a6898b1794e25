import { expect, test } from "vitest";
import { buildOne, interviewFiles } from "../fixtures/build";
import { futureDates } from "./future-dates";

const TALK = "# 书店\n\n问：开了多久？\n\n答：整整十年。\n";

/** What is asked about an interview on a day. */
function asked(today: string, sidecar: string, head = "") {
  const { interviews } = buildOne({ source: head + TALK, sidecar });
  return futureDates(interviews, [interviewFiles(head + TALK, sidecar)], today).map(
    ({ place, found }) => `${place.file}:${place.line} ${found.en}`,
  );
}

test("a date is asked about until its day has come", () => {
  expect(asked("2026-11-27", "form: dialogue\ndate: 2026-11-28\n")).toEqual(["interview.yml:2 2026-11-28"]);
  expect(asked("2026-11-28", "form: dialogue\ndate: 2026-11-28\n")).toEqual([]);
  expect(asked("2026-11-28", "form: dialogue\n")).toEqual([]);
});

test("a date that the source gives is asked about at the source", () => {
  expect(asked("2026-11-27", "", "---\ndate: 2027-01-02\n---\n\n")).toEqual(["source.md:1 2027-01-02"]);
});
