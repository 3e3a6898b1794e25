import { describe, expect, it } from "vitest";
import { dayIn } from "./dates";

describe("the day in a printed date", () => {
  it.each([
    "2022-05-22",
    "2022-05-22T23:30:00-08:00",
    "2022/5/22",
    "2022.5.22 07:08",
    "20220522",
    "2022年5月22日",
    "2022 年 5 月 22 日　星期日",
    "２０２２年５月２２日",
    "星期日，2022年5月22日",
    "二〇二二年五月二十二日",
    "二○二二年五月二十二日",
    "二零二二年五月二十二號",
    "民國111年5月22日",
    "May 22, 2022",
    "MAY 22ND, 2022, 1:31 P.M. EST",
    "Sunday, May 22 2022",
    "Sun May 22 2022 10:00:00 GMT+0800",
    "22 May 2022",
    "22-May-2022",
    "the 22nd of May, 2022",
    "Sun, 22 May 2022 10:00:00 +0000",
    "2022 May 22",
    "22/5/2022",
    "5/22/2022",
    "22.05.2022",
  ])("%s", (text) => {
    expect(dayIn(text)).toBe("2022-05-22");
  });

  it.each([
    ["Sept. 3rd, 2021", "2021-09-03"],
    ["Sep 3 2021", "2021-09-03"],
    ["二〇二一年十月十日", "2021-10-10"],
    ["二〇一九年十二月三十一日", "2019-12-31"],
    ["7/7/2025", "2025-07-07"],
    ["February 29, 2024", "2024-02-29"],
  ])("%s: %s", (text, day) => {
    expect(dayIn(text)).toBe(day);
  });

  it.each([
    ["may be another", "7/2/2025"],
    ["is in no calendar", "2023-02-29"],
    ["is in no calendar in words", "February 30, 2024"],
    ["is in no calendar in any order", "31/2/2025"],
    ["has no month of that number", "13/13/2025"],
    ["is missing", "May 2022"],
    ["has no year", "5月22日"],
    ["is a year", "2022"],
    ["is told from another", "前天"],
    ["goes on with another digit", "2022-05-223"],
    ["goes on in its year", "May 22, 20225"],
    ["has a month that begins like one", "Mayor 22, 2022"],
    ["stands behind other words", "on May 22, 2022"],
  ])("that %s: %s", (_, text) => {
    expect(dayIn(text)).toBeNull();
  });
});
