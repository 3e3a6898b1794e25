import { expect, test } from "vitest";
import { Slug, SpeakerId } from "../../schema/ids";
import type { Answer } from "../answer/answer";
import { answers } from "../answer/answers";
import { EMPTY_SEARCH } from "../query/search-state";
import { openLibraries, type Shelved, shelve } from "../testing/libraries";
import { corpusOf, row, turn } from "../testing/turns";
import { addChecksum, ShardError } from "./checksum";
import { openLibrary } from "./shard-library";

const corpus = (words: string) => ({
  ...corpusOf(
    Array.from({ length: 40 }, (_, number) =>
      turn(number, [`${words}模型${number}`], { rows: [row({ zh: [`${words}模型${number}`], en: ["Llama models"] })] }),
    ),
  ),
  interviews: [{ slug: Slug.parse("one"), title: { en: "One" }, form: "dialogue" as const, kinds: {} }],
  speakers: [{ id: SpeakerId.parse("lecun"), name: { en: "Yann LeCun" }, aliases: [] }],
});

async function last(shelved: Shelved, q: string): Promise<Answer> {
  let given: Answer | null = null;
  for await (const one of answers(await openLibraries(shelved), { ...EMPTY_SEARCH, q }, 20)) given = one;
  return given ?? expect.fail();
}

const QUERIES = ["世界模型", "世", "llam", "世界 -模型", "39"];
const shelveSound = () => shelve(corpus("世界"), "sound");

/** Possible faults of a file; null when it cannot be fetched. */
const FAULTS: readonly [string, (path: string, file: Uint8Array) => Uint8Array | null][] = [
  ["missing", () => null],
  ["empty", () => new Uint8Array()],
  ["cut off", (_, file) => file.slice(0, file.length - 3)],
  ["damaged in the middle", (_, file) => file.map((byte, at) => (at % 97 === 60 ? byte ^ 3 : byte))],
  ["damaged", (_, file) => file.map((byte, at) => (at === file.length - 1 ? byte ^ 1 : byte))],
  ["a page that says «not found»", () => new TextEncoder().encode("<!doctype html><title>404</title>")],
  [
    "of another corpus",
    (path) => {
      const foreign = shelve(corpus("世间"), "foreign");
      return foreign.files.get(path.replace(shelveSound().manifest.folder, foreign.manifest.folder)) ?? null;
    },
  ],
];

test.each(FAULTS)(
  "a file that is %s fails the search, or does not affect it; no wrong result is given",
  async (_, fault) => {
    const sound = shelveSound();
    const expected = new Map<string, unknown>();
    for (const q of QUERIES) expected.set(q, await last(sound, q));
    let broken = 0;
    for (const [path, file] of sound.files) {
      const files = new Map(sound.files);
      const wrong = fault(path, file);
      if (wrong === null) files.delete(path);
      else files.set(path, wrong);
      for (const q of QUERIES) {
        try {
          expect(await last({ ...sound, files }, q)).toEqual(expected.get(q));
        } catch (error) {
          if (!(error instanceof ShardError)) throw error;
          expect(error.message).toContain(path.split("/").slice(2).join("/"));
          broken += 1;
        }
      }
    }
    expect(broken).toBeGreaterThan(sound.files.size);
  },
);

test("a file that was missing is fetched again", async () => {
  const sound = shelveSound();
  const files = new Map<string, Uint8Array>();
  const library = await openLibraries({ ...sound, files });
  const search = () => answers(library, { ...EMPTY_SEARCH, q: "世界模型" }, 20).next();
  await expect(search()).rejects.toThrow(ShardError);
  for (const [path, file] of sound.files) files.set(path, file);
  expect((await search()).value.hits).not.toHaveLength(0);
});

test("an index made by other code is refused", async () => {
  const manifest = { ...shelveSound().manifest, configuration: "0123456789abcdef" };
  await expect(openLibrary(manifest, async () => new Uint8Array())).rejects.toThrow(/another version/);
});

test("a file of one index is refused by another", () => {
  expect(shelve(corpus("世界"), "one").manifest.folder).not.toBe(shelve(corpus("世界"), "two").manifest.folder);
  expect(addChecksum("a", new Uint8Array())).not.toEqual(addChecksum("b", new Uint8Array()));
});
