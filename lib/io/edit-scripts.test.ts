import { describe, expect, it } from "vitest";
import { cutScript, editScript } from "../corpus/fixtures/edit-scripts";
import { addScores, comesBack, judge, NO_SCORE, ourRule } from "../corpus/fixtures/judge";
import { libraryOf } from "../corpus/fixtures/library";
import { readCheckedInterviews } from "./testing/checked-interviews";

const interviews = readCheckedInterviews();
const SCRIPTS = 600;

// Ten thousand scripts: npm run fuzz:permalinks. The plain rule beside ours: npm run bench:permalinks.
describe("permalinks through generated edits of the interviews", () => {
  it.each(["zh", "en"] as const)("%s: none lost, none redirected wrongly, few referred to the editor", (lang) => {
    const library = libraryOf(interviews, lang);
    let score = NO_SCORE;
    for (let seed = 0; seed < SCRIPTS; seed += 1) {
      const script = editScript(seed, library, lang);
      score = addScores(score, judge(script, ourRule(script)));
    }
    const { touched, lost, redirected, wrong, missed, asked } = score;
    expect(touched).toBeGreaterThan(500);
    expect({ lost, wrong, redirected }).toEqual({ lost: 0, wrong: 0, redirected: 0 });
    expect(asked / touched).toBeLessThan(0.03);
    expect(missed / touched).toBeLessThan(0.001);
  });

  it.each(["zh", "en"] as const)("%s: all are on their words again when what was cut comes back", (lang) => {
    const library = libraryOf(interviews, lang);
    const seeds = Array.from({ length: 150 }, (_, seed) => seed);
    expect(seeds.filter((seed) => !comesBack(cutScript(seed, library, lang)))).toEqual([]);
  });
});
