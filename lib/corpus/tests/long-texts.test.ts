import { describe, expect, it } from "vitest";
import { buildOne, type SourceTexts } from "../fixtures/build";

const SAID = "我们在河边开了一家书店，每天都有人来看书，有人一坐就是一个下午。";

function repeated(count: number, text: (i: number) => string): string {
  return Array.from({ length: count }, (_, i) => text(i)).join("");
}

/** CPU seconds, the minimum of three runs: other processes and the garbage collector do not affect it. */
function secondsFor(texts: SourceTexts): number {
  const times = Array.from({ length: 3 }, () => {
    const before = process.cpuUsage();
    expect(buildOne(texts).interviews).toHaveLength(1);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  });
  return Math.min(...times);
}

describe("a text that is four times as long takes about four times as long", () => {
  it.each<[string, (size: number) => SourceTexts]>([
    [
      "questions and answers in one paragraph",
      (size) => ({ source: repeated(size, (i) => `问：第${i}个？答：${SAID}`) }),
    ],
    [
      "questions and answers line by line",
      (size) => ({ source: repeated(size, (i) => `问：第${i}个？\n答：${SAID}\n`) }),
    ],
    ["a list", (size) => ({ source: `问：书？\n\n答：有。\n\n${repeated(size * 2, (i) => `- 第${i}本${SAID}\n`)}` })],
    [
      "corrections of one paragraph",
      (size) => ({
        source: `问：书？\n\n答：${repeated(size * 4, (i) => `第${i}句，${SAID}`)}\n`,
        sidecar: `corrections:\n${repeated(size / 20, (i) => `  - paragraph: 第${i * 40 + 7}句，\n`)}`,
      }),
    ],
  ])("%s", (_, textsOf) => {
    // Quadratic growth takes 16 times as long. Below about 600 the engine is measured, not the text.
    const small = secondsFor(textsOf(600));
    expect(secondsFor(textsOf(2400))).toBeLessThan(8 * small);
  });
});
