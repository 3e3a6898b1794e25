import { describe, expect, it } from "vitest";
import { Interview } from "../../lib/schema/schema";
import { checkout, runScript } from "../testing/checkout";

const SOURCE = "# 渡口五分钟\n\n*船几点开？*\n\n天黑就开。\n\n*下雪呢？*\n\n也开。\n";

describe("corpus:parse", () => {
  const cwd = checkout({
    "ferry.md": SOURCE,
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

  it("says what is wrong with the sidecar, and where", async () => {
    const wrong = await runScript("parse.ts", cwd, "ferry.md", "--sidecar", "wrong.yml");
    expect(wrong.stderr).toContain("wrong.yml:1:12 error yaml-field");
    expect([wrong.stdout, wrong.status]).toEqual(["", 1]);
    const none = await runScript("parse.ts", cwd, "ferry.md", "--sidecar", "none.yml");
    expect(none.stderr).toContain("none.yml:1:1 error file-unreadable");
    expect([none.stdout, none.status]).toEqual(["", 1]);
  });
});
