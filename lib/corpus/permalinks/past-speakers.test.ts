import { describe, expect, it } from "vitest";
import { SpeakerId } from "../../schema/ids";
import { type BuiltCorpus, buildCorpus } from "../build-corpus";
import { interviewFiles, readPeople } from "../fixtures/build";
import { makeSource } from "../text/source";
import { EMPTY_LOCKFILE, type Lockfile, printLockfile } from "./lockfile";
import { pastOf } from "./past";
import { readLockfile } from "./read-lockfile";

const TALK = "# 书店\n\n记者：开了多久？\n\n林晓：整整十年。\n\n记者：涨水呢？\n\n林晓：第二年涨过一次水。\n";
const TALE = "# 书店\n\n林晓说：“涨水了。”\n";
const NARRATIVE = "form: narrative\nparticipants: { ID: guest }\n";

/** A content folder: the texts of interviews by slug, and people. */
interface Content {
  readonly talks: Readonly<Record<string, string>>;
  readonly sidecar?: string;
  readonly people?: string;
}

function build({ talks, sidecar = "", people = "" }: Content, lockfile: Lockfile): BuiltCorpus {
  const interviews = Object.entries(talks).map(([slug, source]) => interviewFiles(source, sidecar, slug));
  return buildCorpus({ interviews, people: readPeople(people), glossary: {}, lockfile, unread: new Set() });
}

/** What stands at the past addresses of speakers after these builds, as `past: now`. */
function pastAfter(...states: readonly Content[]): string[] {
  let lockfile = EMPTY_LOCKFILE;
  let living = new Set<SpeakerId>();
  for (const state of states) {
    const built = build(state, lockfile);
    lockfile = built.lockfile;
    living = new Set(built.corpus.speakers.map(({ id }) => id));
  }
  const past = pastOf(lockfile, living);
  return past.speakers.map(({ id, to }) => `${id}: ${to.join(" ") || "nobody"}`);
}

const LIN = "lin-xiao: { name: { zh: 林晓 } }\n";
const ONE = { shop: TALK };

describe("the past address of a speaker", () => {
  it("is none while the speaker has it", () => {
    expect(pastAfter({ talks: ONE, people: LIN }, { talks: ONE, people: LIN })).toEqual([]);
  });

  it("leads to the person whom people.yml then defines, and on through further names", () => {
    const renamed = { talks: ONE, people: LIN.replace("lin-xiao", "xiao-lin") };
    expect(pastAfter({ talks: ONE }, { talks: ONE, people: LIN })).toEqual(["voice-kgn-k7n: lin-xiao"]);
    expect(pastAfter({ talks: ONE }, { talks: ONE, people: LIN }, renamed)).toEqual([
      "lin-xiao: xiao-lin",
      "voice-kgn-k7n: xiao-lin",
    ]);
    expect(pastAfter({ talks: ONE, people: LIN }, renamed, { talks: ONE, people: LIN })).toEqual([
      "xiao-lin: lin-xiao",
    ]);
  });

  it("leads to the longer id of an undefined speaker who is told apart", () => {
    const two = { shop: TALK, harbour: TALK.replace("十年", "九年") };
    expect(pastAfter({ talks: ONE, people: LIN }, { talks: two, people: LIN })).toEqual([
      "interviewer: interviewer-shop",
    ]);
  });

  it("lists everyone who has some of the words", () => {
    const split = { shop: TALK.replace("林晓：第", "周墨：第") };
    const both = "labels: { 林晓: lin, 周墨: zhou }\npeople: { lin: { name: { en: L } }, zhou: { name: { en: Z } } }\n";
    expect(pastAfter({ talks: ONE, people: LIN }, { talks: split, sidecar: both })).toEqual(["lin-xiao: lin zhou"]);
  });

  it("says that nobody is there when the words are withdrawn, or the interview is", () => {
    const other = { harbour: "# 港口\n\n海关：船呢？\n\n周墨：开走了。\n\n海关：何时回来？\n\n周墨：明年春天回来。\n" };
    expect(pastAfter({ talks: ONE, people: LIN }, { talks: other })).toEqual([
      "interviewer: nobody",
      "lin-xiao: nobody",
    ]);
  });

  it("of someone who is only quoted leads to the one who has the name", () => {
    const tale = (id: string) => ({
      talks: { shop: TALE },
      sidecar: NARRATIVE.replace("ID", id),
      people: `${id}: { name: { zh: 林晓 } }\n`,
    });
    expect(pastAfter(tale("lin-xiao"), tale("xiao-lin"))).toEqual(["lin-xiao: xiao-lin"]);
    expect(pastAfter(tale("lin-xiao"), { ...tale("zhou"), people: "zhou: { name: { zh: 周墨 } }\n" })).toEqual([
      "lin-xiao: nobody",
    ]);
  });
});

describe("a lockfile without speakers", () => {
  const { speakers: _, ...older } = build({ talks: ONE }, EMPTY_LOCKFILE).lockfile;

  it("is read, and knows the past of its turns from the next change on", () => {
    const read = readLockfile(makeSource("permalinks.lock.json", JSON.stringify(older)));
    if ("problems" in read) throw new Error(read.problems.map(({ found }) => found.en).join());
    const { lockfile } = build({ talks: ONE, people: LIN }, read.lockfile);
    expect(pastOf(lockfile, new Set(["lin-xiao", "interviewer"].map((id) => SpeakerId.parse(id)))).speakers).toEqual([
      { id: "voice-kgn-k7n", to: ["lin-xiao"] },
    ]);
    expect(printLockfile(build({ talks: ONE, people: LIN }, lockfile).lockfile)).toBe(printLockfile(lockfile));
  });
});
