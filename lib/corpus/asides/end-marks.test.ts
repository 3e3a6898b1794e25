import { describe, expect, it } from "vitest";
import { passagesIn } from "../fixtures/read";
import { cutEndMark, isEnd, isMarkedEnd } from "./end-marks";

describe("an end mark", () => {
  it.each([
    "（完）",
    "【完】",
    "· 完 ·",
    "（未完待续）",
    "（未完待續）",
    "— END —",
    "-30-",
    "30 -",
    "[End of interview]",
  ])("is one anywhere: %s", (text) => {
    expect([isEnd(text), isMarkedEnd(text)]).toEqual([true, true]);
  });

  it.each(["完", "END", "The End.", "未完待续", "End of transcript", "全文完，谢谢阅读"])(
    "may be an answer, and is one only behind the last label: %s",
    (text) => {
      expect([isEnd(text), isMarkedEnd(text)]).toEqual([true, false]);
    },
  );

  it.each(["完了", "完？", "（说完）", "30", "End of the road", "（完全）"])("is not %s", (text) => {
    expect([isEnd(text), isMarkedEnd(text)]).toEqual([false, false]);
  });

  const cut = (text: string) => passagesIn(text).flatMap((one) => cutEndMark(one).map(({ words }) => words.text));

  it("in brackets behind a sentence is cut off", () => {
    expect(cut("明天见。（完）")).toEqual(["明天见。", "（完）"]);
    expect(cut("**明天见。** (The End)")).toEqual(["明天见。", "(The End)"]);
    expect(cut("明天见（完）")).toEqual(["明天见（完）"]);
    expect(cut("明天见。（完成）")).toEqual(["明天见。（完成）"]);
  });
});
