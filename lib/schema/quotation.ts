import { z } from "zod";
import { SectionId, Slug, TurnId } from "./ids";
import { EditionKind, Lang, Localized, Role, Script, Speaker, TurnKind } from "./schema";

/**
 * Whether words were said: what `npm run quote` prints and the search page shows. `docs/quote.md` explains it to those
 * who read it with a program.
 */

/**
 * A piece of a comparison, from left to right: in both wordings, only in what was typed, only in what was said, or left
 * out where the words typed have an ellipsis.
 */
export const Difference = z.strictObject({ text: z.string(), in: z.enum(["both", "typed", "said", "omitted"]) });
export type Difference = z.infer<typeof Difference>;

/** Where words were said. */
export const QuotedFrom = z.strictObject({
  slug: Slug,
  /** Of the turn, or of the section in whose heading the words stand. */
  id: z.union([TurnId, SectionId]),
  /** The permalink, from the root of the site: `interviews/<slug>/#<id>`. */
  link: z.string(),
  title: Localized,
  date: z.iso.date().exactOptional(),
  kind: TurnKind,
  /** Null for the words of a narrator or editor. */
  speaker: Speaker.nullable(),
  role: Role.nullable(),
  /** Whether they are words of the turn itself, or quoted in a retelling. */
  wording: z.enum(["said", "quoted"]),
  lang: Lang,
  /** Set if the Chinese edition is in traditional characters. */
  script: Script.exactOptional(),
  edition: EditionKind,
  /** Both wordings as one text; a single piece, in both, if they are the same. */
  differences: z.array(Difference).min(1),
});
export type QuotedFrom = z.infer<typeof QuotedFrom>;

const Count = z.int().nonnegative();
/** Chinese characters and other words, by the language of the text. */
const WordCount = z.strictObject({ zh: Count, en: Count });

/** How much the corpus has of one person, or of everybody. */
export const Held = z.strictObject({
  /** The person; null for everybody. */
  speaker: Speaker.nullable(),
  interviews: Count,
  /** The turns that the person says or is quoted in. */
  turns: Count,
  /** In originals. */
  words: WordCount,
  /** In translations. */
  translated: WordCount,
});
export type Held = z.infer<typeof Held>;

const Places = z.array(QuotedFrom).min(1);

/** The verdicts on some words; `more` is what each of them has besides. */
const verdicts = <More extends z.ZodRawShape>(more: More) => {
  const common = { words: z.string(), ...more };
  /** Elsewhere than asked for, or not the words themselves; `exact` if only punctuation differs. */
  const besides = { ...common, exact: z.boolean(), places: Places };
  return [
    z.strictObject({ verdict: z.literal("word-for-word"), ...common, places: Places }),
    z.strictObject({ verdict: z.literal("edited"), ...common, places: Places.max(1) }),
    z.strictObject({ verdict: z.literal("somebody-else"), ...besides }),
    z.strictObject({ verdict: z.literal("another-interview"), ...besides }),
    z.strictObject({ verdict: z.literal("translation-only"), ...besides }),
    z.strictObject({ verdict: z.literal("not-found"), ...common, held: Held }),
  ] as const;
};

/** The verdict on words that are judged as one. */
export const Judgement = z.discriminatedUnion("verdict", verdicts({}));
export type Judgement = z.infer<typeof Judgement>;

/** The verdict on each sentence. */
const Sentences = z.array(Judgement).min(2);
/** How many further sentences have not been judged; absent if all have. */
const Unjudged = z.int().positive().exactOptional();

/** The verdict on a quotation. */
export const Quotation = z.discriminatedUnion("verdict", [
  /** With `sentences` if there are several, and they are not found as they are. */
  ...verdicts({ sentences: Sentences.exactOptional(), unjudged: Unjudged }),
  /** Not found as one; each sentence has a verdict of its own. */
  z.strictObject({
    verdict: z.literal("by-sentence"),
    words: z.string(),
    sentences: Sentences,
    unjudged: Unjudged,
  }),
]);
export type Quotation = z.infer<typeof Quotation>;
