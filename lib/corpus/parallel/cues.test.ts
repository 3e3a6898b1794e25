import { describe, expect, it } from "vitest";
import { passagesIn } from "../fixtures/read";

const times = (lines: readonly string[]) => lines.map((line, i) => `[00:0${i}] ${line}`);
const bare = (lines: readonly string[]) => lines.map((line, i) => `00:0${i} ${line}`);
const paragraphs = (text: string) => passagesIn(text).length;
/** How many passages face another one. */
const faced = (text: string) => passagesIn(text).filter(({ printedRow }) => printedRow !== undefined).length;
const cue = (i: number, lines: readonly string[]) => `00:00:0${i},000 --> 00:00:0${i + 1},000\n${lines.join("\n")}\n\n`;
const cues = (said: readonly (readonly string[])[]) => said.map((lines, i) => cue(i, lines)).join("");

describe("lines that begin with a time are a transcript", () => {
  it("from three on", () => {
    expect(paragraphs(times(["早。", "好。", "晚。"]).join("\n"))).toBe(3);
    expect(paragraphs(times(["早。", "好。"]).join("\n"))).toBe(1);
  });

  it("unless fewer than half of the lines of a list of chapters have a label", () => {
    expect(paragraphs(bare(["林晓：早", "周墨：好", "晚", "夜"]).join("\n"))).toBe(4);
    expect(paragraphs(bare(["林晓：早", "好", "晚"]).join("\n"))).toBe(1);
  });
});

describe("a cue is a paragraph", () => {
  it("from two on", () => {
    expect(passagesIn(cues([["早。"], ["好。"]])).map(({ time, words }) => [time, words.text])).toEqual([
      ["00:00:00,000 --> 00:00:01,000", "早。"],
      ["00:00:01,000 --> 00:00:02,000", "好。"],
    ]);
    expect(passagesIn(cues([["早。"]])).map(({ time }) => time)).toEqual([undefined]);
  });
});

describe("both languages at one time face each other", () => {
  const BOTH = ["早上好。", "Good morning to you."];

  it("where half of the cues have both", () => {
    expect(faced(cues([BOTH, BOTH, ["好。"], ["晚。"]]))).toBe(4);
    expect(faced(cues([BOTH, BOTH, ["好。"], ["晚。"], ["夜。"]]))).toBe(0);
  });

  it("but not where each has a time of its own", () => {
    expect(faced(cues([...BOTH, ...BOTH, ...BOTH].map((line) => [line])))).toBe(0);
  });

  it("where two cues have both", () => {
    expect(faced(cues([BOTH, BOTH]))).toBe(4);
    expect(faced(cues([BOTH, ["好。"]]))).toBe(0);
  });

  it("where two lines are in Chinese, one of them with a fifth less of it", () => {
    const mixed = (other: string) =>
      faced(
        times([...BOTH, ...BOTH].concat("书书书", other))
          .map((line, i) => line.replace(/:0\d/, `:0${Math.floor(i / 2)}`))
          .join("\n"),
      );
    expect(mixed("书书书 book")).toBe(6);
    expect(mixed("书书书书书 book")).toBe(4);
  });
});
