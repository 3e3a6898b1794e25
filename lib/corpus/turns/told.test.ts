import { describe, expect, it } from "vitest";
import { isClear } from "./told";

describe("how the turns were told", () => {
  it("is clear from log odds of 5 on", () => {
    expect(isClear({ by: "dashes", odds: 2 })).toBe(true);
    expect(isClear({ by: "dashes", odds: 1.9 })).toBe(false);
  });

  it("is clear where the next reading is less likely by 4", () => {
    expect(isClear({ by: "labels", odds: 9, rival: { by: "headings", margin: 4 } })).toBe(true);
    expect(isClear({ by: "labels", odds: 9, rival: { by: "headings", margin: 3.9 } })).toBe(false);
  });

  it("is clear where an editor settles it", () => {
    expect(isClear({ by: "settled" })).toBe(true);
  });
});
