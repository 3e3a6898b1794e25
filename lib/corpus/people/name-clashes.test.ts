import { describe, expect, it } from "vitest";
import { buildOne } from "../fixtures/build";

/** Every clash of names, as the place of the later name and what was found. */
function clashes(people: string, sidecar = ""): string[] {
  const { problems } = buildOne({ source: "# 书店\n\n问：开了多久？\n\n答：十年。\n", people, sidecar });
  return problems
    .filter(({ rule }) => rule === "name-clash")
    .map(({ place: { file, line, column }, found }) => `${file}:${line}:${column} ${found.en}`);
}

const LIN = "lin: { name: { zh: 林晓, en: Lin Xiao }, aliases: [Dr. Lin] }\n";

describe("a name that two people have is reported with both places", () => {
  it.each<[string, string, string]>([
    [
      "as a name",
      "other: { name: { zh: 林晓 } }\n",
      "people.yml:2:18 “林晓” for other, and “林晓” for lin at people.yml:1:16",
    ],
    [
      "as an alias",
      "other: { name: { en: O }, aliases: [o, 林晓] }\n",
      "people.yml:2:40 “林晓” for other, and “林晓” for lin at people.yml:1:16",
    ],
    [
      "in other case",
      "other: { name: { en: lin xiao } }\n",
      "people.yml:2:18 “lin xiao” for other, and “Lin Xiao” for lin at people.yml:1:24",
    ],
    [
      "in other width and spaces",
      "other: { name: { en: ＬｉｎＸｉａｏ } }\n",
      "people.yml:2:18 “ＬｉｎＸｉａｏ” for other, and “Lin Xiao” for lin at people.yml:1:24",
    ],
    [
      "without points",
      "other: { name: { en: Dr Lin } }\n",
      "people.yml:2:18 “Dr Lin” for other, and “Dr. Lin” for lin at people.yml:1:50",
    ],
  ])("%s", (_, other, found) => {
    expect(clashes(LIN + other)).toEqual([found.replace(/[“”]/g, '"')]);
  });

  it("once for everyone but the first", () => {
    expect(clashes("a: { name: { zh: 林晓 } }\nb: { name: { zh: 林晓 } }\nc: { name: { zh: 林晓 } }\n")).toEqual([
      'people.yml:2:14 "林晓" for b, and "林晓" for a at people.yml:1:14',
      'people.yml:3:14 "林晓" for c, and "林晓" for a at people.yml:1:14',
    ]);
  });

  it("not when one person has it twice, nor when there is nothing left of it to compare", () => {
    expect(clashes("lin: { name: { zh: 林晓, en: 林晓 }, aliases: [林 晓] }\n")).toEqual([]);
    expect(clashes("a: { name: { zh: 林晓 }, aliases: [·] }\nb: { name: { zh: 周墨 }, aliases: [・] }\n")).toEqual([]);
  });
});

describe("an interview", () => {
  it("may not give one name to two people", () => {
    const people = "people: { a: { name: { zh: 周墨 } }, b: { name: { zh: 周墨 } } }\n";
    expect(clashes("", people)).toEqual(['interview.yml:1:49 "周墨" for b, and "周墨" for a at interview.yml:1:24']);
    expect(clashes(LIN, "people: { a: { name: { zh: 周墨 } } }\nlabels: { 周墨: lin }\n")).toEqual([
      'interview.yml:2:11 "周墨" for lin, and "周墨" for a at interview.yml:1:24',
    ]);
    expect(clashes(`${LIN}zhou: { name: { zh: 周墨 } }\n`, "labels: { A: lin, Ａ: zhou }\n")).toEqual([
      'interview.yml:1:19 "Ａ" for zhou, and "A" for lin at interview.yml:1:11',
    ]);
  });

  it("may give a name in people.yml to somebody else only under labels", () => {
    const people = "people: { other: { name: { zh: 林晓 } } }\n";
    const found = 'interview.yml:1:28 "林晓" for other, and "林晓" for lin at people.yml:1:16';
    expect(clashes(LIN, people)).toEqual([found]);
    expect(clashes(LIN, `${people}labels: { 林晓: other }\n`)).toEqual([]);
    expect(clashes(`${LIN}zhou: { name: { zh: 周墨 } }\n`, "labels: { 林晓: zhou }\n")).toEqual([]);
  });
});
