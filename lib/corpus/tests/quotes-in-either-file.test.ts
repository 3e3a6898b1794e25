import { describe, expect, it } from "vitest";
import { buildOne } from "../fixtures/build";

const EDITIONS = "editions: [{ lang: zh, kind: original }, { lang: en, kind: published-translation, of: zh }]\n";
const SOURCE = "# 书店\n\n林晓：开了多久？\n\n周岸：整整十年。\n\n图：门口的河\n\n林晓：以后呢？\n\n周岸：再开十年。\n";
const EDITION = `# Bookshop

Lin: How long has it been open?

Zhou: Ten whole years.

Photo: the river at the door

Lin: And then? Zhou: Ten more.
`;

function built(sidecar: string, edition = EDITION) {
  const { interviews, problems } = buildOne({ source: SOURCE, edition, sidecar: `${EDITIONS}${sidecar}` });
  const turns = interviews.flatMap(({ sections }) => sections.flatMap((section) => section.turns));
  const words = (lang: "zh" | "en") =>
    turns.map(({ rows }) => rows.flatMap((row) => row[lang].map(({ text }) => text)).join(" + "));
  return {
    en: words("en"),
    front: interviews[0]?.front.length,
    reported: problems.flatMap(({ rule, place }) => (rule.startsWith("quote") ? [`${place.line} ${rule}`] : [])),
  };
}

describe("words that a sidecar quotes from the file of an edition", () => {
  it("begin a turn there", () => {
    expect(built("").en).not.toContain("Ten more.");
    const { en, reported } = built("turns: [{ at: 'Zhou: Ten more', speaker: 周岸 }]\n");
    expect(reported).toEqual([]);
    expect(en.join("\n")).toMatch(/And then\?\n.*Ten more\./s);
  });

  it("are nobody's, a paragraph, a heading, or where it begins and ends", () => {
    expect(built("nobody: [the river at the door]\n").reported).toEqual([]);
    expect(built("corrections: [{ paragraph: whole years }]\n").en).toContain("Ten + whole years.");
    const { en, reported } = built("corrections: [{ ends: 'Lin: And then' }]\n");
    expect([en.join(" ").includes("And then"), reported]).toEqual([false, []]);
  });

  it("are reported once where neither file has them, and where both do", () => {
    expect(built("nobody: [没有的话]\n").reported).toEqual(["2 quote-not-found"]);
    const both = built("nobody: [the river at the door]\n", `${EDITION}\nthe river at the door\n`);
    expect(both.reported).toEqual(["2 quote-not-unique"]);
    expect(built("nobody: [10]\n", `${EDITION}\nAt 10 sharp.\n`).reported).toEqual([]);
  });
});
