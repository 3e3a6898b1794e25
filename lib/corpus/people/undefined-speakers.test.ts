import { describe, expect, it } from "vitest";
import { buildCorpus } from "../build-corpus";
import { interviewFiles, readPeople } from "../fixtures/build";
import { EMPTY_LOCKFILE } from "../permalinks/lockfile";

const TALK = "# 书店\n\n问：开了多久？\n\n**Lee:** 整整十年。\n\n问：涨水呢？\n\n**Lee:** 来过。\n";

function speakers(slugs: readonly string[], people = "", talk = TALK): { [slug: string]: string[] } {
  const built = buildCorpus({
    interviews: slugs.map((slug) => interviewFiles(talk.replace("十年", `${slug.length}年`), "", slug)),
    people: readPeople(people),
    glossary: {},
    lockfile: EMPTY_LOCKFILE,
    unread: new Set(),
  });
  const said = built.interviews.map(({ slug, participants, sections }) => {
    const turns = sections.flatMap((section) => section.turns.map(({ speaker, kind }) => `${speaker} ${kind}`));
    expect(new Set(turns).size).toBe(2);
    expect(participants.map(({ speaker }) => `${speaker}`)).toEqual(
      [...new Set(turns)].map((turn) => turn.split(" ")[0]),
    );
    return [slug, participants.map(({ speaker, role }) => `${speaker} ${role}`)];
  });
  expect(built.corpus.speakers.map(({ id }) => id)).toEqual(
    expect.arrayContaining(said.flatMap(([, ids]) => ids).map((id) => String(id).split(" ")[0])),
  );
  return Object.fromEntries(said);
}

describe("undefined speakers", () => {
  it("have short ids in a single interview", () => {
    expect(speakers(["shop"])).toEqual({ shop: ["interviewer interviewer", "lee guest"] });
  });

  it.each([
    ["José Núñez", "jose-nunez"],
    ["Łukasz Müller", "lukasz-mueller"],
    ["李明", "voice-kem-k5q"],
  ])("have the Latin letters of their names in it, as %s has", (name, id) => {
    expect(speakers(["shop"], "", TALK.replaceAll("Lee", name))).toEqual({
      shop: ["interviewer interviewer", `${id} guest`],
    });
  });

  it("are not one person in two interviews, nor somebody who is known by that id", () => {
    expect(speakers(["shop", "harbour"])).toEqual({
      shop: ["interviewer-shop interviewer", "lee-shop guest"],
      harbour: ["interviewer-harbour interviewer", "lee-harbour guest"],
    });
    expect(speakers(["shop"], "lee: { name: { zh: 李明 } }\n")).toEqual({
      shop: ["interviewer interviewer", "lee-shop guest"],
    });
  });
});
