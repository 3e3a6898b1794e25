import { z } from "zod";
import { Slug, SpeakerId, TurnId } from "./ids";

/**
 * The one schema of what the build script writes and the pages read. Every type below is inferred from it, and the JSON
 * Schema under `out/data/schema/` is generated from it. `docs/content-format.md` explains the fields to an editor.
 */

export const Lang = z.enum(["zh", "en"]);
export type Lang = z.infer<typeof Lang>;
export const LANGS = Lang.options;

/** A text in one language or both, never in none. */
export const Localized = z
  .strictObject({ zh: z.string().min(1).exactOptional(), en: z.string().min(1).exactOptional() })
  .refine((value) => value.zh !== undefined || value.en !== undefined, "needs zh, en or both");
export type Localized = z.infer<typeof Localized>;

export const Form = z.enum(["dialogue", "narrative", "letter"]);
export type Form = z.infer<typeof Form>;

export const Role = z.enum(["interviewer", "guest", "audience", "author", "narrator"]);
export type Role = z.infer<typeof Role>;

/** What a version is to the words that were said or written first. */
export const EditionKind = z.enum(["original", "published-translation", "unofficial-translation"]);
export type EditionKind = z.infer<typeof EditionKind>;

export const Edition = z.strictObject({
  lang: Lang,
  kind: EditionKind,
  /** The language that was translated; the original itself need not be in the corpus. */
  of: Lang.exactOptional(),
  /** Who wrote or translated this version, in the words of the source. */
  credit: Localized.exactOptional(),
});
export type Edition = z.infer<typeof Edition>;

/** One paragraph, heading, list or image place of one language. */
export const Block = z.strictObject({
  /** Plain text without markup. */
  text: z.string(),
  /** The same, sanitised HTML. */
  html: z.string(),
  /** Name of the file inside the interview's folder. */
  file: z.string(),
  /** 1-based line of the file where the block begins. */
  line: z.int().positive(),
  /** UTF-16 offsets into the file, end exclusive. */
  span: z.tuple([z.int().nonnegative(), z.int().nonnegative()]),
  lang: Lang,
  edition: EditionKind,
  /** The time printed before it inside a turn, as printed but for brackets. */
  time: z.string().min(1).exactOptional(),
});
export type Block = z.infer<typeof Block>;

const Match = z.enum(["sure", "unsure", "missing"]);

/** A sentence: index of its block in its side of the row, and UTF-16 offsets into that block's `text`, end exclusive. */
const SentencePlace = z.tuple([z.int().nonnegative(), z.int().nonnegative(), z.int().positive()]);

/** Sentences of a row that say the same thing, one side empty where the other version leaves them out. */
export const SentencePair = z.strictObject({ zh: z.array(SentencePlace), en: z.array(SentencePlace), match: Match });
export type SentencePair = z.infer<typeof SentencePair>;

/** Blocks that say the same thing in the two languages, one side empty where a language has no counterpart. */
export const Row = z.strictObject({
  id: z.string().min(1),
  zh: z.array(Block),
  en: z.array(Block),
  /** How sure the pairing is; absent where there is only one language to show. */
  match: Match.exactOptional(),
  /** Where both sides have words: their sentences, each in exactly one pair. */
  sentences: z.array(SentencePair).exactOptional(),
  /** Set where the source has changed since its translation was made. */
  outdated: z.literal(true).exactOptional(),
});
export type Row = z.infer<typeof Row>;

/** Speech quoted inside narration. A speaker of `null` is a made-up or unnamed voice. */
export const Quote = z.strictObject({
  speaker: SpeakerId.nullable(),
  lang: Lang,
  text: z.string().min(1),
  /** The row that the quotation stands in. */
  row: z.string(),
});
export type Quote = z.infer<typeof Quote>;

export const TurnKind = z.enum(["question", "answer", "remark", "narration", "editorial"]);
export type TurnKind = z.infer<typeof TurnKind>;

export const Turn = z
  .strictObject({
    id: TurnId,
    kind: TurnKind,
    speaker: SpeakerId.nullable(),
    /** The speaker label as printed, without the colon. */
    label: z.string().exactOptional(),
    /** The time printed beside the label, as printed but for brackets. */
    time: z.string().min(1).exactOptional(),
    /** 1-based line of the label, else of the first text. */
    line: z.int().positive(),
    rows: z.array(Row).min(1),
    quotes: z.array(Quote).exactOptional(),
  })
  .refine(
    (turn) => (turn.speaker === null) === (turn.kind === "narration" || turn.kind === "editorial"),
    "speaker is null for narration and editorial and nowhere else",
  );
export type Turn = z.infer<typeof Turn>;

export const Section = z.strictObject({
  id: z.string().min(1),
  heading: Localized.nullable(),
  turns: z.array(Turn),
});
export type Section = z.infer<typeof Section>;

/** A calendar day as the source gives it. */
const DateOnly = z.iso.date();

export const Participant = z.strictObject({ speaker: SpeakerId, role: Role });
export type Participant = z.infer<typeof Participant>;

export const Interview = z.strictObject({
  version: z.literal(1),
  slug: Slug,
  title: Localized,
  form: Form,
  date: DateOnly.exactOptional(),
  publisher: Localized.exactOptional(),
  sourceUrl: z.url({ protocol: /^https?$/ }).exactOptional(),
  editions: z.array(Edition).min(1),
  /** The language in which it was said or written first, where an editor knows it; it need not be among the editions. */
  spoken: Lang.exactOptional(),
  /** Where the original can be heard or read, as far as the source names it. */
  originalUrl: z.url({ protocol: /^https?$/ }).exactOptional(),
  participants: z.array(Participant),
  front: z.array(Row),
  sections: z.array(Section),
  back: z.array(Row),
});
export type Interview = z.infer<typeof Interview>;

export const Speaker = z.strictObject({ id: SpeakerId, name: Localized, aliases: z.array(z.string()) });
export type Speaker = z.infer<typeof Speaker>;

export const Corpus = z.strictObject({
  version: z.literal(1),
  interviews: z.array(
    z.strictObject({
      slug: Slug,
      title: Localized,
      form: Form,
      date: DateOnly.exactOptional(),
      languages: z.array(Lang).min(1),
      speakers: z.array(SpeakerId),
      turns: z.int().nonnegative(),
      answers: z.int().nonnegative(),
    }),
  ),
  speakers: z.array(Speaker),
});
export type Corpus = z.infer<typeof Corpus>;

/**
 * What became of an address `/interviews/<slug>/<id>/` that was given out once. An address is listed when no turn is shown
 * there any more, and when the turn that is shown there is a part of what it was.
 */
export const PastTurn = z.strictObject({
  id: TurnId,
  /** The interview that the address names; it need not be there any more. An id has one entry for each of its slugs. */
  slug: Slug,
  /**
   * Moved: the same turn stands under another slug. Merged: its words stand in a longer turn now. Split: the address is
   * live and shows the largest part. Withdrawn: the words were taken out, and there is nowhere to lead to.
   */
  state: z.enum(["moved", "merged", "split", "withdrawn"]),
  /** Live addresses where the words are now: one, or every part of a split turn in reading order; none when withdrawn. */
  to: z.array(z.strictObject({ slug: Slug, id: TurnId })),
  /** How the words began that stood there last, up to 40 characters. */
  words: z.string(),
});
export type PastTurn = z.infer<typeof PastTurn>;

/** An interview of which something in the past is told; the title and day are those that it was last built with. */
export const PastInterview = z.strictObject({
  slug: Slug,
  /** Absent where the interview was gone before the book of permalinks kept titles. */
  title: Localized.exactOptional(),
  date: DateOnly.exactOptional(),
  /** Absent when it is still there; else where its turns went under another slug, null when it was taken out. */
  now: Slug.nullable().exactOptional(),
});
export type PastInterview = z.infer<typeof PastInterview>;

/** `data/permalinks.json`: what became of every address of the past. Empty lists mean that nothing ever changed. */
export const Past = z.strictObject({
  version: z.literal(1),
  /** By slug, then id. */
  turns: z.array(PastTurn),
  /** Every interview that `turns` names or that is no more under its slug, by slug. */
  interviews: z.array(PastInterview),
});
export type Past = z.infer<typeof Past>;
