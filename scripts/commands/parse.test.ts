import { describe, expect, it } from "vitest";
import { Interview } from "../../lib/schema/schema";
import { checkout, runScript } from "../testing/checkout";

const SOURCE = "# 渡口五分钟\n\n*船几点开？*\n\n天黑就开。\n\n*下雪呢？*\n\n也开。\n";

describe("corpus:parse", () => {
  const cwd = checkout({
    "ferry.md": SOURCE,
    "labelled.md": "# 渡口\n\n问：几点开？\n\n答：天黑。\n\n问：下雪呢？\n\n答：也开。\n",
    "ferry.yml": "printed: { questions: italic }\n",
    "wrong.yml": "printed: { questions: bald }\n",
  });
  const kindsOf = (json: string) =>
    Interview.parse(JSON.parse(json)).sections.flatMap(({ turns }) => turns.map(({ kind }) => kind));

  it("reads a file with the lines of a sidecar that is to be tried", async () => {
    const tried = await runScript("parse.ts", cwd, "ferry.md", "--sidecar", "ferry.yml");
    expect(kindsOf(tried.stdout)).toEqual(["question", "answer", "question", "answer"]);
    expect(tried.status).toBe(0);
  });

  it("says in one line how the turns were told", async () => {
    const lines = (stderr: string) => stderr.split("\n").filter((line) => line.startsWith("ferry.md: "));
    const tried = await runScript("parse.ts", cwd, "ferry.md", "--sidecar", "ferry.yml");
    expect(lines(tried.stderr)).toEqual([
      "ferry.md: form: dialogue，4 个话轮，凭 interview.yml 区分 · 4 turns, told by interview.yml",
    ]);
    expect(lines((await runScript("parse.ts", cwd, "ferry.md")).stderr)).toEqual([
      "ferry.md: form: narrative，没有分话轮 · no turns",
    ]);
    const labelled = await runScript("parse.ts", cwd, "labelled.md");
    expect(labelled.stderr).toMatch(
      /，4 个话轮，凭名字区分，对数几率 [\d.]+ · 4 turns, told by labels, log odds [\d.]+\n/,
    );
  });

  it("says what is wrong with the sidecar, and where", async () => {
    const wrong = await runScript("parse.ts", cwd, "ferry.md", "--sidecar", "wrong.yml");
    expect(wrong.stderr).toContain("wrong.yml:1:12 error yaml-field");
    expect([wrong.stdout, wrong.status]).toEqual(["", 1]);
    const none = await runScript("parse.ts", cwd, "ferry.md", "--sidecar", "none.yml");
    expect(none.stderr).toContain("none.yml:1:1 error file-unreadable");
    expect([none.stdout, none.status]).toEqual(["", 1]);
  });
});
