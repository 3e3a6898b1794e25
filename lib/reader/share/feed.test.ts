import { describe, expect, it } from "vitest";
import { SpeakerId } from "../../schema/ids";
import { Corpus } from "../../schema/schema";
import { feedXml, speakerFeedXml } from "./feed";

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

const SITE = { name: { zh: "河 & 岸", en: "River" }, tagline: { zh: "访谈", en: "<Talks>" } };

describe("feedXml", () => {
  const xml = feedXml(corpus, SITE);
  const [dated = "", undated = ""] = xml.match(/<item>.*?<\/item>/gs) ?? [];

  it("has the name of the site and what it is", () => {
    expect(xml).toContain("<title>河 &amp; 岸 · River</title>");
    expect(xml).toContain("<description>访谈 · &lt;Talks&gt;</description>");
  });

  it("escapes titles", () => {
    expect(dated).toContain("<title>问 &amp; 答 · &lt;Questions&gt;</title>");
  });

  it("gives dates where there are any and invents none", () => {
    expect(dated).toContain("<pubDate>Fri, 07 Feb 2025 00:00:00 GMT</pubDate>");
    expect(undated).not.toContain("pubDate");
    expect(undated).toContain("<link>http://localhost:3000/interviews/undated/</link>");
  });
});

describe("speakerFeedXml", () => {
  const host = SpeakerId.parse("host");
  const [dated] = corpus.interviews;
  const older = { ...dated, slug: "older", date: "2024-01-01" };
  const undated = { ...dated, slug: "without-date", date: undefined };
  const all = Corpus.parse({
    ...corpus,
    interviews: [JSON.parse(JSON.stringify(undated)), older, ...corpus.interviews],
  });
  const xml = speakerFeedXml(all, SITE, host);

  it("has what this person says alone, newest first, and what has no date last", () => {
    expect([...xml.matchAll(/<guid>[^<]*\/([^/<]+)\/<\/guid>/g)].map(([, slug]) => slug)).toEqual([
      "dated",
      "older",
      "without-date",
    ]);
  });

  it("is named after the person and the site, and says where it stands", () => {
    expect(xml).toContain("<title>Host — 河 &amp; 岸 · River</title>");
    expect(xml).toContain('href="http://localhost:3000/speakers/host/feed.xml" rel="self"');
  });
});
