import { describe, expect, it } from "vitest";
import { Slug } from "../../schema/ids";
import { buildCorpus } from "../build-corpus";
import { EMPTY_LOCKFILE, type Lockfile } from "../permalinks/assign-ids";
import { readYaml, Sidecar } from "../sidecar/sidecar";
import { makeSource } from "../text/source";

const CHINESE = "# 书店\n\n**问：**开了多久？\n\n**答：**开了三年。街上的人都来。\n";
const ENGLISH =
  "# A bookshop\n\n**Q:** How long has it been open?\n\n**A:** It has been open for three years. Everybody in the street comes.\n";
const EDITIONS = "editions: [{ lang: zh, kind: original }, { lang: en, kind: unofficial-translation, of: zh }]\n";

function build(chinese: string, english: string, lockfile: Lockfile, sidecar = "") {
  const read = readYaml(Sidecar, "interview.yml", EDITIONS + sidecar);
  if ("problems" in read) throw new Error("the sidecar of the test is wrong");
  const source = makeSource("source.md", chinese);
  const interview = { slug: Slug.parse("shop"), source, edition: makeSource("en.md", english), sidecar: read.checked };
  return buildCorpus({
    interviews: [interview],
    people: {},
    glossary: { 街: ["street"] },
    lockfile,
    unread: new Set(),
  });
}

describe("translations and the source that they were made from", () => {
  const first = () => build(CHINESE, ENGLISH, EMPTY_LOCKFILE);
  const rules = (built: ReturnType<typeof build>) =>
    built.problems.map(({ rule, place }) => `${rule} ${place.file}:${place.line}`);
  const outdated = (built: ReturnType<typeof build>) =>
    built.interviews.flatMap(({ sections }) =>
      sections.flatMap(({ turns }) => turns.flatMap((turn) => turn.rows.map((row) => row.outdated === true))),
    );
  const changed = CHINESE.replace("街上的人", "街上所有的人");

  it("are named in the report by how they begin", () => {
    const [problem] = build(changed, ENGLISH, first().lockfile).problems;
    expect(problem?.found.en).toContain("It has been open for thr");
  });

  it("are recorded when they are made, and say nothing while neither changes", () => {
    expect(Object.keys(first().lockfile.translations)).toHaveLength(2);
    expect(rules(first())).toEqual([]);
    expect(rules(build(CHINESE, ENGLISH, first().lockfile))).toEqual([]);
  });

  it("are older than their source when that changes, in the report and for the reader, until they change too", () => {
    const later = build(changed, ENGLISH, first().lockfile);
    expect(rules(later)).toEqual(["translation-outdated en.md:5"]);
    expect(outdated(later)).toEqual([false, true]);
    expect(rules(build(changed, ENGLISH, later.lockfile))).toEqual(["translation-outdated en.md:5"]);
    const mended = build(changed, ENGLISH.replace("Everybody", "Everyone"), later.lockfile);
    expect(rules(mended)).toEqual([]);
    expect(outdated(mended)).toEqual([false, false]);
  });

  it("count as made from the new words when the editor has reviewed them", () => {
    const reviewed = build(changed, ENGLISH, first().lockfile, "reviewed: [Everybody in the street]\n");
    expect(rules(reviewed)).toEqual([]);
    expect(rules(build(changed, ENGLISH, reviewed.lockfile))).toEqual([]);
  });

  it("must use the words of the glossary", () => {
    const strange = build(CHINESE, ENGLISH.replace("street", "road"), EMPTY_LOCKFILE);
    expect(rules(strange)).toEqual(["glossary-term en.md:5"]);
  });
});
