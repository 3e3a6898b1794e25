import { describe, expect, it } from "vitest";
import { buildOne } from "../fixtures/build";

/** The role of 林晓, who asks so often and says something so often, in a talk with 周墨. */
function roleOf(asked: number, said: number): string | undefined {
  const turn = (asks: boolean) => `林晓：早${asks ? "吗？" : "。"}\n\n周墨：早。\n\n`;
  const people = "lin: { name: { zh: 林晓 } }\nzhou: { name: { zh: 周墨 } }\n";
  const { interviews } = buildOne({ source: turn(true).repeat(asked) + turn(false).repeat(said), people });
  return interviews[0]?.participants.find(({ speaker }) => speaker === "lin")?.role;
}

describe("who asks in half of the turns is the interviewer", () => {
  it("and who asks less often a guest", () => {
    expect(roleOf(2, 2)).toBe("interviewer");
    expect(roleOf(2, 3)).toBe("guest");
  });
});
