import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { addressesOf } from "../../lib/reader/links/live-addresses";
import { pastSpeakerLeads } from "../../lib/reader/links/past-speakers";
import { redirectsOf } from "../../lib/reader/links/redirects";
import { sampleInterview, sampleTurn } from "../../lib/reader/testing/sample";
import { Past, Speaker } from "../../lib/schema/schema";
import { Site } from "../../lib/schema/site";
import { checkout } from "../testing/checkout";
import { printRedirects, writePastPages, writePastSpeakers } from "./past-pages";

const ADDRESSES = addressesOf([
  sampleInterview([
    sampleTurn("question1", "question"),
    sampleTurn("answer1", "answer"),
    sampleTurn("answer2", "answer"),
  ]),
]);
const at = (id: string) => ({ slug: "sample", id });
const turn = (id: string, state: string, to: readonly object[], slug = "sample") => ({
  id,
  slug,
  state,
  to,
  words: "我们",
});
const PAST = Past.parse({
  version: 1,
  turns: [
    turn("answer1", "moved", [at("answer1")], "old-name"),
    turn("merged1", "merged", [at("answer2")]),
    turn("merged2", "merged", [at("question1")]),
    turn("answer2", "split", [at("answer2"), at("answer1")]),
    turn("splitup", "split", [at("answer2"), at("answer1")]),
    turn("gone123", "withdrawn", []),
    turn("gone456", "withdrawn", [], "lost"),
  ],
  interviews: [
    { slug: "lost", title: { zh: "丢了的 <访谈>", en: "Lost" }, date: "2024-03-05", now: null },
    { slug: "old-name", now: "sample" },
    { slug: "sample", title: { zh: "样本" }, date: "2025-02-07" },
  ],
  speakers: [
    { id: "gone", name: { zh: "林晓" }, to: [] },
    { id: "moved", name: { zh: "林晓", en: "Lin" }, to: ["lin-xiao"] },
    { id: "several", to: ["lin-xiao", "zhou-mo"] },
  ],
});
const LEADS = redirectsOf(PAST, ADDRESSES);
const PEOPLE = pastSpeakerLeads(
  PAST,
  [
    { id: "lin-xiao", name: { zh: "林小", en: "Lin Xiao" }, aliases: [] },
    { id: "zhou-mo", name: { zh: "周墨" }, aliases: [] },
  ].map((speaker) => Speaker.parse(speaker)),
);

const out = join(checkout({}), "out");
mkdirSync(join(out, "interviews/sample/answer2"), { recursive: true });
writeFileSync(join(out, "interviews/sample/answer2/index.html"), "live");
const SITE = Site.parse({ name: "Duidu 对读" });
const written = writePastPages(LEADS, SITE, out);
const page = (path: string) => readFileSync(join(out, "interviews", path, "index.html"), "utf8");

describe("the page at an address of the past", () => {
  it.each([
    ["old-name/answer1", "/interviews/sample/answer1/"],
    ["sample/merged1", "/interviews/sample/answer2/"],
    ["sample/merged2", "/interviews/sample/#question1"],
    ["old-name", "/interviews/sample/"],
  ])("%s leads on without a script, with a link, and is known by the new address", (path, to) => {
    expect(page(path)).toContain(`<meta http-equiv="refresh" content="0; url=${to}"/>`);
    expect(page(path)).toContain(`<link rel="canonical" href="${to}"/>`);
    expect(page(path)).toContain(`<a href="${to}"`);
  });

  it.each([
    ["sample/gone123", "样本", "7 February 2025"],
    ["lost/gone456", "丢了的 &lt;访谈&gt;", "2024年3月5日"],
    ["lost", "Lost", "5 March 2024"],
  ])("%s says that it was withdrawn, with interview and day, and leads nowhere", (path, title, date) => {
    expect(page(path)).toContain(title);
    expect(page(path)).toContain(date);
    expect(page(path)).toContain("已撤下");
    expect(page(path)).not.toMatch(/http-equiv|canonical|data-leads-to/);
    // Its words were taken out: not even their beginning is shown.
    expect(page(path)).not.toContain("我们");
  });

  it("of a passage that was split lists all parts, where no page is live", () => {
    expect(page("sample/splitup")).not.toContain("http-equiv");
    for (const id of ["answer2", "answer1"])
      expect(page("sample/splitup")).toContain(`href="/interviews/sample/${id}/"`);
    expect(page("sample/answer2")).toBe("live");
    expect(written).toHaveLength(LEADS.length - 1);
  });

  it("is not there for an interview that is live", () => {
    expect(existsSync(join(out, "interviews/sample/index.html"))).toBe(false);
  });

  it("stands in _redirects where it leads to one place", () => {
    expect(printRedirects(LEADS, PEOPLE, "/reader").split("\n")).toEqual([
      "/reader/interviews/old-name/answer1/ /interviews/sample/answer1/ 301",
      "/reader/interviews/sample/merged1/ /interviews/sample/answer2/ 301",
      "/reader/interviews/sample/merged2/ /interviews/sample/#question1 301",
      "/reader/interviews/old-name/ /interviews/sample/ 301",
      "/reader/speakers/moved/ /speakers/lin-xiao/ 301",
      "",
    ]);
  });
});

describe("the page at the past address of a speaker", () => {
  mkdirSync(join(out, "speakers/several"), { recursive: true });
  const people = writePastSpeakers(PEOPLE, SITE, out);
  const speaker = (id: string) => readFileSync(join(out, "speakers", id, "index.html"), "utf8");

  it("leads on to the one who has the words now", () => {
    expect(speaker("moved")).toContain('<meta http-equiv="refresh" content="0; url=/speakers/lin-xiao/"/>');
    expect(speaker("moved")).toContain('<link rel="canonical" href="/speakers/lin-xiao/"/>');
    expect(speaker("moved")).toContain('<a href="/speakers/lin-xiao/"');
  });

  it("lists everyone who has some of them", () => {
    expect(speaker("several")).not.toContain("http-equiv");
    for (const id of ["lin-xiao", "zhou-mo"]) expect(speaker("several")).toContain(`href="/speakers/${id}/"`);
  });

  it("says so when nobody is there any more", () => {
    expect(speaker("gone")).toContain("林晓");
    expect(speaker("gone")).toContain("已没有人说话");
    expect(speaker("gone")).not.toMatch(/http-equiv|canonical|data-leads-to/);
  });

  it("is not written over the page of somebody who lives", () => {
    expect(people.map(({ id }) => id)).toEqual(["gone", "moved", "several"]);
    expect(writePastSpeakers(PEOPLE, SITE, out)).toEqual([]);
  });
});
