import { expect, it } from "vitest";
import { buildOne } from "../fixtures/build";

it("the overview names each interview with its languages, speakers and how many turns and answers it has", () => {
  const source = "# 书店\n\n**林夏：**开了多久？\n\n**周渔：**三年。\n\n**林夏：**谁来？\n\n**周渔：**邻居。\n";
  const people = "lin-xia: { name: { zh: 林夏 } }\nzhou-yu: { name: { zh: 周渔 } }\n";
  const sidecar = "participants: { lin-xia: interviewer, zhou-yu: guest }\n";
  const { corpus } = buildOne({ source, sidecar, people });
  expect(corpus.interviews).toEqual([
    {
      slug: expect.any(String),
      title: { zh: "书店" },
      form: "dialogue",
      languages: ["zh"],
      speakers: ["lin-xia", "zhou-yu"],
      turns: 4,
      answers: 2,
    },
  ]);
});
