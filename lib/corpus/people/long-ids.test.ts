import { expect, it } from "vitest";
import { LONGEST_ID } from "../../schema/ids";
import { buildOne } from "../fixtures/build";
import { speakerId } from "./directory";

it("an id as long as may be stays, and of a longer one the beginning, with a hash that tells it from others", () => {
  expect(speakerId("a".repeat(LONGEST_ID))).toBe("a".repeat(LONGEST_ID));
  const [one, other] = ["x", "y"].map((end) => speakerId("a".repeat(LONGEST_ID) + end));
  expect(one).toHaveLength(LONGEST_ID);
  expect(other).not.toBe(one);
});

it("people whose names no file system takes are read", () => {
  const name = "东海岸灯塔管理委员会观测记录与口述历史联合工作组首席顾问";
  const { interviews, problems } = buildOne({ source: `# 雾\n\n**问：**多久？\n\n**${name}：**十年。\n` });
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(interviews[0]?.sections[0]?.turns.map(({ speaker }) => (speaker?.length ?? 0) <= LONGEST_ID)).toEqual([
    true,
    true,
  ]);
});

it("names that every object of JavaScript has are names", () => {
  const labels = ["Constructor", "Value Of", "To String"];
  const turns = [...labels, ...labels].map((label, i) => `**${label}:** ${i} lamps were lit.`);
  const { interviews, problems, corpus } = buildOne({ source: `# Names\n\n${turns.join("\n\n")}\n` });
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(corpus.speakers.map(({ id }) => id)).toEqual(["constructor", "to-string", "value-of"]);
  expect(interviews[0]?.participants.map(({ role }) => role)).toEqual(["guest", "guest", "guest"]);
});
