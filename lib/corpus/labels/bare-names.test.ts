import { describe, expect, it } from "vitest";
import { textsIn } from "../fixtures/read";
import { namesInBold } from "./bare-names";

/** A line for each letter: `L` asks, `l` says something, `Z` says something too. */
function namesOf(letters: string): string[] {
  const lines = [...letters].map((letter) =>
    letter === "L" ? "**林晓** 早吗？" : `**${letter === "l" ? "林晓" : "周墨"}** 早。`,
  );
  return [...namesInBold(textsIn(lines.join("\n\n")), () => false)];
}

describe("names in bold without a colon are labels", () => {
  it.each([
    ["one of them asks twice", "LZLZ", "LZlZ"],
    ["in half of his turns", "LZLZlZlZ", "LZLZlZlZlZ"],
  ])("where %s: %s, and not %s", (_, holds, fails) => {
    expect(namesOf(holds)).toEqual(["林晓", "周墨"]);
    expect(namesOf(fails)).toEqual([]);
  });

  it("unless they stand with a colon as often", () => {
    const colons = "**林晓：**早吗？\n\n**周墨：**早。\n\n";
    const bare = "**林晓** 早吗？\n\n**周墨** 早。\n\n";
    expect([...namesInBold(textsIn(bare.repeat(3) + colons.repeat(2)), () => false)]).toEqual(["林晓", "周墨"]);
    expect([...namesInBold(textsIn(bare.repeat(2) + colons.repeat(2)), () => false)]).toEqual([]);
  });
});
