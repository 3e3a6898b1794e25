import { expect, it } from "vitest";
import { sampleInterview, sampleTurn } from "../testing/sample";
import { correctionFragments } from "./corrections";

it("leads to the turn of a correction, or to its row in front and back matter", () => {
  const interview = sampleInterview([sampleTurn("aaaaaa", "answer"), sampleTurn("bbbbbb", "editorial")]);
  expect(correctionFragments(interview)).toEqual([]);
  const corrected = { ...interview, printedCorrections: ["front-1", "bbbbbb-1", "back-2"] };
  expect(correctionFragments(corrected)).toEqual(["front-1", "bbbbbb", "back-2"]);
});
