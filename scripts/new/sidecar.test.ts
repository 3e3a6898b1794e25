import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildOne, readPeople, readSidecar } from "../../lib/corpus/fixtures/build";
import { SpeakerId } from "../../lib/schema/ids";
import { firstSidecar, type ReadSource } from "./sidecar";

const NOTHING_SAID = { original: null, date: null, isDraft: false };
const PEOPLE = "lin-xiao: { name: { zh: 林晓 } }\n";

function readSource(source: string): ReadSource {
  const { interviews, corpus, problems } = buildOne({ source, people: PEOPLE });
  const [interview] = interviews;
  if (interview === undefined) throw new Error("the source of a test is wrong");
  return { interview, speakers: corpus.speakers, hasTitle: !problems.some(({ rule }) => rule === "title-missing") };
}

const linesOf = (source: string) =>
  firstSidecar(readSource(source), readPeople(PEOPLE), NOTHING_SAID).split("\n").slice(5);

describe("the first sidecar", () => {
  it("suggests an id for whoever has a name, and none for a voice without one", () => {
    const source = "# Talk\n\n**Ann Lee:** 怎么样？\n\n**答：**这样。\n\n**Ann Lee:** 为什么？\n\n**答：**那样。\n";
    const lines = linesOf(source).join("\n");
    expect(lines).toContain('#   ann-lee: { name: { en: "Ann Lee" } } # decide: id, other language; here interviewer');
    expect(lines).toContain('# labels: { "答": "" } # decide: who it is, where that is known');
    expect(lines).not.toContain("\nparticipants:");
  });

  it("asks whether the turns are right where it is not clear how they were told", () => {
    const asked = "*船几点开？*\n\n天黑就开。\n\n*下雪呢？*\n\n也开。\n\n*说说那条船。*\n\n它很旧。\n";
    expect(linesOf(`# 渡口\n\n${asked}`)[1]).toBe(
      "# printed: { questions: italic } # decide: its 6 turns were told by italic questions: are they right?",
    );
    const clear = linesOf("# 渡口\n\n问：几点开？\n\n答：天黑。\n\n问：下雪呢？\n\n答：也开。\n");
    expect(clear.join("\n")).not.toContain("printed:");
  });

  it("asks about the kind of each version, and what a text without labels is", () => {
    const lines = linesOf("河边有一家书店，开了整整十年，从来不做广告。\n");
    expect(lines).toEqual([
      "form: narrative # decide: narrative or letter",
      '# title: { zh: "", en: "" } # decide: where the source has none',
      '# publisher: { zh: "" } # decide: who published it',
      "editions:",
      "  - { lang: zh, kind: original } # decide: original, published- or unofficial-translation",
      "# participants: { } # decide: the author, or who is quoted, and their role",
      "",
    ]);
  });

  it("is right whatever a label looks like", () => {
    const source = "**林晓：**开了多久？\n\n**答：**整整十年。\n";
    const { interview } = readSource(source);
    const name = fc.string({ unit: "binary", minLength: 1 });
    fc.assert(
      fc.property(fc.array(name, { maxLength: 4 }), (names) => {
        const speakers = names.map((zh) => ({ id: SpeakerId.parse("voice-x"), name: { zh }, aliases: [] }));
        const text = firstSidecar({ interview, speakers, hasTitle: true }, readPeople(PEOPLE), NOTHING_SAID);
        const read = readSidecar(text);
        expect("checked" in read && read.checked.value).toMatchObject({
          form: "dialogue",
          participants: { "lin-xiao": "interviewer" },
        });
        expect(buildOne({ source, sidecar: text, people: PEOPLE }).problems.map(({ rule }) => rule)).toEqual([
          "title-missing",
        ]);
      }),
      { seed: 3, numRuns: 200 },
    );
  });
});
