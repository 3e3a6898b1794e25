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

it("a host and a reporter without names are two people; another word for the one who asks is none", () => {
  const speakers = (labels: readonly string[]) => {
    const source = labels.map((label) => `${label}：早吗？`).join("\n\n");
    const turns = buildOne({ source }).interviews.flatMap(({ sections }) =>
      sections.flatMap((section) => section.turns),
    );
    return turns.map(({ speaker }) => speaker);
  };
  const guest = expect.stringContaining("voice-");
  expect(speakers(["主持人", "林晓", "记者", "林晓", "记者", "主持人"])).toEqual([
    ...["host", guest, "interviewer", guest, "interviewer", "host"],
  ]);
  expect(speakers(["主持人", "林晓", "主持人", "林晓", "问", "林晓"])).toEqual([
    ...["interviewer", guest, "interviewer", guest, "interviewer", guest],
  ]);
});
