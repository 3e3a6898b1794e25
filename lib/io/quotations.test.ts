import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildCorpus } from "../corpus/build-corpus";
import { LANGUAGES } from "../schema/languages";
import { Quotation } from "../schema/quotation";
import type { Lang } from "../schema/schema";
import { quotationSource } from "../search/answer/similar-turns";
import type { SearchTurn } from "../search/documents/documents";
import { makeSearchCorpus } from "../search/documents/make-search-corpus";
import { comparisonUnits } from "../search/fold/comparison-units";
import { ENOUGH, weightOf } from "../search/suggest/cut-quotation";
import { type Attribution, judgeQuotation } from "../search/suggest/quotation";
import { openLibraries, shelve } from "../search/testing/libraries";
import { makeLibrary } from "../search/whole/whole-library";
import { cutAtSentenceEnds } from "../text/sentence-end";
import { readContent } from "./read-content";

/** What people really said, whatever the content folder holds: each sentence is a quotation. */
const { corpus: overview, interviews } = buildCorpus(readContent("content").files);
const corpus = makeSearchCorpus(overview, interviews);

interface Said {
  readonly turn: SearchTurn;
  readonly lang: Lang;
  readonly isOriginal: boolean;
  readonly words: string;
}

const editionOf = (turn: SearchTurn, lang: Lang) =>
  corpus.interviews.find(({ slug }) => slug === turn.slug)?.kinds[lang];
const SENTENCES: readonly Said[] = corpus.turns.flatMap((turn) =>
  LANGUAGES.flatMap((lang) =>
    turn.rows
      .flatMap((row) => row[lang])
      .flatMap(cutAtSentenceEnds)
      .map((words) => ({ turn, lang, isOriginal: editionOf(turn, lang) === "original", words: words.trim() }))
      .filter(({ words }) => weightOf(comparisonUnits(words)) >= ENOUGH),
  ),
);
/** Sentences of people, in their own words. */
const ORIGINALS = SENTENCES.filter(({ turn, isOriginal }) => isOriginal && turn.speaker !== null);
/** These weigh enough with a word less, too. */
const LONGER = ORIGINALS.filter(({ words }) => weightOf(comparisonUnits(words)) >= ENOUGH + 2);
const TRANSLATED = SENTENCES.filter(({ isOriginal }) => !isOriginal);

const unitsOf = (text: string) => comparisonUnits(text).map(({ text }) => text);
const keyOf = ({ words }: Said) => unitsOf(words).join(" ");
const TURNS_WITH = new Map<string, Set<SearchTurn>>();
for (const said of SENTENCES) TURNS_WITH.set(keyOf(said), (TURNS_WITH.get(keyOf(said)) ?? new Set()).add(said.turn));
/** Whether nobody says these words elsewhere. */
const isOnlyHere = (said: Said) => TURNS_WITH.get(keyOf(said))?.size === 1;

describe.each([
  ["in memory", () => makeLibrary(corpus)],
  ["in files", () => openLibraries(shelve(corpus))],
] as const)("%s", (_, open) => {
  const library = open();

  const judge = async (typed: string, attribution: Partial<Attribution> = {}) =>
    Quotation.parse(
      await judgeQuotation(quotationSource(await library), typed, { speaker: null, in: null, ...attribution }),
    );
  /** For some sentences, the same with every run. */
  const some = (sentences: readonly Said[], holds: (said: Said) => Promise<void>) =>
    fc.assert(fc.asyncProperty(fc.constantFrom(...sentences), holds), { numRuns: 40 });

  test("a sentence of an original was said word for word, by the speaker of its turn", async () => {
    await some(ORIGINALS, async ({ turn, words }) => {
      for (const attribution of [{}, { speaker: turn.speaker }, { speaker: turn.speaker, in: turn.slug }]) {
        const found = await judge(words, attribution);
        expect(found.verdict, words).toBe("word-for-word");
        const places = "places" in found ? found.places : [];
        const own = places.find(({ slug, id }) => slug === turn.slug && id === turn.id);
        expect(own?.speaker?.id, words).toBe(turn.speaker);
      }
    });
  });

  test("quotation marks, other punctuation and case are no edits", async () => {
    await some(ORIGINALS, async ({ words }) => {
      const [plain] = [words.replace(/[\p{P}\s]+/gu, (gap) => (/['’.,-]/.test(gap) ? gap : " "))];
      for (const typed of [`“${words}”`, `「${words.toUpperCase()}」`, plain])
        expect((await judge(typed)).verdict, typed).toBe("word-for-word");
    });
  });

  test("a word that was put in, left out or exchanged is an edit, and it is the difference", async () => {
    await some(LONGER, async ({ turn, words }) => {
      const units = comparisonUnits(words);
      const unit = units[Math.floor(units.length / 2)] ?? expect.fail();
      const planted = turn.rows.some((row) => row.zh.some((text) => words === text || text.includes(words)))
        ? "鼹"
        : "aardvark";
      const [before, after] = [words.slice(0, unit.start), words.slice(unit.end)];
      const original = words.slice(unit.start, unit.end);
      for (const [typed, inTyped, inSaid] of [
        [`${before} ${planted} ${original}${after}`, [planted], []],
        [`${before} ${planted} ${after}`, [planted], [original]],
        [`${before} ${after}`, [], [original]],
      ] as const) {
        const found = await judge(typed, { speaker: turn.speaker });
        expect(found.verdict, typed).toBe("edited");
        const [place] = "places" in found ? found.places : [];
        const pieces = (where: string) =>
          (place?.differences ?? []).filter((piece) => piece.in === where).flatMap(({ text }) => unitsOf(text));
        expect(pieces("typed"), typed).toEqual(inTyped);
        expect(pieces("said"), typed).toEqual(inSaid.flatMap(unitsOf));
        expect(
          (place?.differences ?? []).filter((piece) => piece.in !== "typed").flatMap(({ text }) => unitsOf(text)),
        ).toEqual(units.map(({ text }) => text));
      }
    });
  });

  test("the words of one person are not those of another", async () => {
    await some(ORIGINALS.filter(isOnlyHere), async ({ turn, words }) => {
      const other = overview.speakers.find(({ id }) => id !== turn.speaker) ?? expect.fail();
      const found = await judge(words, { speaker: other.id });
      expect(found, words).toMatchObject({
        verdict: "somebody-else",
        exact: true,
        places: [{ slug: turn.slug, id: turn.id, speaker: { id: turn.speaker } }],
      });
      const elsewhere = interviews.find(({ slug }) => slug !== turn.slug) ?? expect.fail();
      expect((await judge(words, { in: elsewhere.slug })).verdict, words).toBe("another-interview");
    });
  });

  test("the words of a translation are only in the translation", async () => {
    await some(TRANSLATED.filter(isOnlyHere), async ({ turn, lang, words }) => {
      expect(await judge(words), words).toMatchObject({
        verdict: "translation-only",
        exact: true,
        places: [{ slug: turn.slug, id: turn.id, lang, edition: editionOf(turn, lang) }],
      });
    });
  });
});
