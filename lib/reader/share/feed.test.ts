import { describe, expect, it } from "vitest";
import { Corpus } from "../../schema/schema";
import { feedXml } from "./feed";

const corpus = Corpus.parse({
  version: 1,
  interviews: [
    {
      slug: "dated",
      title: { zh: "问 & 答", en: "<Questions>" },
      form: "dialogue",
      date: "2025-02-07",
      languages: ["zh", "en"],
      speakers: ["host"],
      turns: 2,
      answers: 1,
    },
    { slug: "undated", title: { zh: "信" }, form: "letter", languages: ["zh"], speakers: [], turns: 1, answers: 1 },
  ],
  speakers: [{ id: "host", name: { en: "Host" }, aliases: [] }],
});

describe("feedXml", () => {
  const [dated = "", undated = ""] = feedXml(corpus).match(/<item>.*?<\/item>/gs) ?? [];

  it("escapes titles", () => {
    expect(dated).toContain("<title>问 &amp; 答 · &lt;Questions&gt;</title>");
  });

  it("gives dates where there are any and invents none", () => {
    expect(dated).toContain("<pubDate>Fri, 07 Feb 2025 00:00:00 GMT</pubDate>");
    expect(undated).not.toContain("pubDate");
    expect(undated).toContain("<link>http://localhost:3000/interviews/undated/</link>");
  });
});
