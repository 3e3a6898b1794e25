import { describe, expect, it } from "vitest";
import { Quotation } from "../../lib/schema/quotation";
import { checkout, runScript } from "../testing/checkout";

const SOURCE = `# 灯塔

**海岸：**你是什么时候来到岛上的？灯还要油吗？

**林夏：**我是十年前的冬天来到岛上的。灯早就不用油了，可是台阶还是一百级。

**海岸：**风浪大的时候，你怎么把东西搬上去？

**林夏：**我请来看灯塔的人每人带一样东西上去。
`;
const SIDECAR = `title: { zh: 与林夏谈灯塔 }
people:
  coast: { name: { zh: 海岸, en: Coast Weekly } }
participants: { coast: interviewer, lin-xia: guest }
`;
const PEOPLE = "lin-xia: { name: { zh: 林夏, en: Lin Xia }, aliases: [小夏] }\n";

describe("quote", () => {
  const cwd = checkout({
    "content/people.yml": PEOPLE,
    "content/interviews/lighthouse/source.md": SOURCE,
    "content/interviews/lighthouse/interview.yml": SIDECAR,
  });
  const quote = async (...args: string[]) => {
    const { status, stdout, stderr } = await runScript("quote.ts", cwd, ...args);
    return { status, stderr, quotation: stdout === "" ? null : Quotation.parse(JSON.parse(stdout)) };
  };

  it("ends with 0 for words that were said word for word, and prints where", async () => {
    const { status, stderr, quotation } = await quote(
      "「我是十年前的冬天来到岛上的」",
      "--by",
      "小夏",
      "--in",
      "lighthouse",
    );
    expect(quotation).toMatchObject({
      verdict: "word-for-word",
      places: [{ slug: "lighthouse", speaker: { id: "lin-xia" }, wording: "said", lang: "zh", edition: "original" }],
    });
    expect(status).toBe(0);
    expect(stderr).toContain("Said word for word");
    expect(stderr).toMatch(/interviews\/lighthouse\/#[a-z0-9]+\n$/);
  });

  it("ends with 1 for all others, and with --json prints nothing else", async () => {
    const edited = await quote("我是二十年前的冬天来到岛上的", "--by", "lin-xia", "--json");
    expect(edited).toMatchObject({
      status: 1,
      stderr: "",
      quotation: {
        verdict: "edited",
        places: [
          {
            differences: [
              { text: "我是", in: "both" },
              { text: "二", in: "typed" },
              { text: "十年前的冬天来到岛上的", in: "both" },
            ],
          },
        ],
      },
    });
    const other = await quote("我是十年前的冬天来到岛上的", "--by", "coast");
    expect(other).toMatchObject({ status: 1, quotation: { verdict: "somebody-else", exact: true } });
    expect(other.stderr).toContain("Somebody else said this");
    const none = await quote("昨天下了一整夜的大雪，街上没有声音", "--by", "Lin Xia");
    expect(none).toMatchObject({
      status: 1,
      quotation: {
        verdict: "not-found",
        held: { speaker: { id: "lin-xia" }, interviews: 1, turns: 2, words: { zh: 46, en: 0 } },
      },
    });
    expect(none.stderr).toContain("Not found is not the same as never said");
  });

  it("refuses people, interviews and words that are not there with 2", async () => {
    for (const [args, message] of [
      [["我是十年前来的", "--by", "nobody"], "there are coast, lin-xia"],
      [["我是十年前来的", "--in", "nowhere"], "there are lighthouse"],
      [["……！"], "there are no words"],
      [[], "1 more to be given"],
    ] as const) {
      const { status, stderr, quotation } = await quote(...args);
      expect({ status, quotation }).toEqual({ status: 2, quotation: null });
      expect(stderr).toContain(message);
    }
  });
});
