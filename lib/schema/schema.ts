import { z } from "zod";
import { SectionId, Slug, SpeakerId, TurnId } from "./ids";

/**
 * The schema of the data that the build script writes and the pages read. Every type below is inferred from it, and the
 * JSON Schema under `out/data/schema/` is generated from it. `docs/content-format.md` explains the fields to editors.
 */

export const Lang = z.enum(["zh", "en"]);
export type Lang = z.infer<typeof Lang>;
/** A text in at least one of the two languages. */
export const Localized = z
  .strictObject({ zh: z.string().min(1).exactOptional(), en: z.string().min(1).exactOptional() })
  .refine((value) => value.zh !== undefined || value.en !== undefined, "needs zh, en or both");
export type Localized = z.infer<typeof Localized>;

export const Form = z.enum(["dialogue", "narrative", "letter"]);
export type Form = z.infer<typeof Form>;

export const Role = z.enum(["interviewer", "guest", "audience", "author", "narrator"]);
export type Role = z.infer<typeof Role>;

/** How an edition relates to the words as first said or written. */
export const EditionKind = z.enum(["original", "published-translation", "unofficial-translation"]);
export type EditionKind = z.infer<typeof EditionKind>;

/** Traditional characters (ISO 15924), in which a Chinese edition may be; simplified ones are not named. */
export const Script = z.literal("Hant");
export type Script = z.infer<typeof Script>;

export const Edition = z.strictObject({
  lang: Lang,
  kind: EditionKind,
  /** Set if a Chinese edition is in traditional characters. */
  script: Script.exactOptional(),
  /** The language it was translated from; the original need not be in the corpus. */
  of: Lang.exactOptional(),
  /** Who wrote or translated this edition, in the words of the source. */
  credit: Localized.exactOptional(),
});
export type Edition = z.infer<typeof Edition>;

/** A paragraph, heading, list or image placeholder in one language. */
export const Block = z.strictObject({
  /** Plain text without markup. */
  text: z.string(),
  /** The same text as sanitised HTML. */
  html: z.string(),
  /** Name of the file inside the interview's folder. */
  file: z.string(),
  /** 1-based line of the file where the block begins. */
  line: z.int().positive(),
  /** UTF-16 offsets into the file, end exclusive. */
  span: z.tuple([z.int().nonnegative(), z.int().nonnegative()]),
  lang: Lang,
  edition: EditionKind,
  /** The timestamp printed before it inside a turn, without brackets. */
  time: z.string().min(1).exactOptional(),
});
export type Block = z.infer<typeof Block>;

const Match = z.enum(["sure", "unsure", "missing"]);

/**
 * A sentence: index of its block within its side of the row, and UTF-16 offsets into that block's `text`, end
 * exclusive.
 */
const SentencePlace = z.tuple([z.int().nonnegative(), z.int().nonnegative(), z.int().positive()]);

/** Sentences of a row that say the same thing; one side is empty if the other edition omits them. */
export const SentencePair = z.strictObject({ zh: z.array(SentencePlace), en: z.array(SentencePlace), match: Match });
export type SentencePair = z.infer<typeof SentencePair>;

/** Blocks that say the same thing in the two languages; one side is empty if there is no counterpart. */
export const Row = z.strictObject({
  id: z.string().min(1),
  zh: z.array(Block),
  en: z.array(Block),
  /** How certain the pairing is; absent if there is only one language. */
  match: Match.exactOptional(),
  /** If both sides have words: their sentences, each in exactly one pair. */
  sentences: z.array(SentencePair).exactOptional(),
  /** Set if the source has changed since it was translated. */
  outdated: z.literal(true).exactOptional(),
});
export type Row = z.infer<typeof Row>;

/** Speech quoted inside narration. `speaker` is null for an invented or unnamed speaker. */
export const Quote = z.strictObject({
  speaker: SpeakerId.nullable(),
  lang: Lang,
  text: z.string().min(1),
  /** The row that contains the quotation. */
  row: z.string(),
  /** The same words in the other language, where the row has both and the pair is certain. */
  counterpart: z.strictObject({ lang: Lang, text: z.string().min(1) }).exactOptional(),
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
    /** The timestamp printed beside the label, without brackets. */
    time: z.string().min(1).exactOptional(),
    /** 1-based line of the label, or of the first text if there is none. */
    line: z.int().positive(),
    rows: z.array(Row).min(1),
    quotes: z.array(Quote).exactOptional(),
  })
  .refine(
    (turn) => (turn.speaker === null) === (turn.kind === "narration" || turn.kind === "editorial"),
    "speaker is null for narration and editorial, and only for these",
  );
export type Turn = z.infer<typeof Turn>;

export const Section = z.strictObject({
  id: SectionId,
  heading: Localized.nullable(),
  turns: z.array(Turn),
});
export type Section = z.infer<typeof Section>;

/** A calendar date as given by the source. */
const DateOnly = z.iso.date();

/** What tells the turns of a conversation apart; `settled` is what an editor says. */
export const TurnForm = z.enum([
  "labels",
  "attribute",
  "bold questions",
  "italic questions",
  "numbered questions",
  "marked questions",
  "headings",
  "quoted answers",
  "quoted questions",
  "plain questions",
  "dashes",
  "letters",
  "settled",
]);
export type TurnForm = z.infer<typeof TurnForm>;

/** How the turns of a conversation were told. */
export const Told = z.strictObject({
  by: TurnForm,
  /** How many turns somebody says. */
  turns: z.int().positive(),
  /** The logarithm (natural) of the odds that these are the turns, to one decimal; absent if an editor settles them. */
  odds: z.number().exactOptional(),
  /** The likeliest other reading, and how much less likely it is, as a logarithm; absent if there is none. */
  rival: z.strictObject({ by: TurnForm, margin: z.number().nonnegative() }).exactOptional(),
});
export type Told = z.infer<typeof Told>;

export const Participant = z.strictObject({ speaker: SpeakerId, role: Role });
export type Participant = z.infer<typeof Participant>;

/** What a source may not say of itself, so that an editor does. */
export const SuppliedField = z.enum(["date", "sourceUrl", "originalUrl", "publisher", "series", "tags"]);
export type SuppliedField = z.infer<typeof SuppliedField>;

export const Interview = z.strictObject({
  version: z.literal(1),
  slug: Slug,
  title: Localized,
  form: Form,
  date: DateOnly.exactOptional(),
  publisher: Localized.exactOptional(),
  /** The series it is part of. */
  series: Localized.exactOptional(),
  /** What it is about, in the words of the editor. */
  tags: z.array(Localized).min(1).exactOptional(),
  sourceUrl: z.url({ protocol: /^https?$/ }).exactOptional(),
  editions: z.array(Edition).min(1),
  /** The language it was first said or written in, if an editor knows it; it need not be among the editions. */
  spoken: Lang.exactOptional(),
  /** Where the original can be heard or read, if the source says so. */
  originalUrl: z.url({ protocol: /^https?$/ }).exactOptional(),
  /** Where it can be heard or seen, as an editor says; the times of the turns are times of it. */
  recording: z.url({ protocol: /^https?$/ }).exactOptional(),
  /** Which of these an editor supplied, and the source does not say; absent if there are none. */
  supplied: z.array(SuppliedField).min(1).exactOptional(),
  participants: z.array(Participant),
  /** How its turns were told; absent if nobody takes turns, as in a retelling or a letter. */
  told: Told.exactOptional(),
  front: z.array(Row),
  sections: z.array(Section),
  back: z.array(Row),
  /** Ids of the rows in which the publisher prints a correction of this interview, in reading order. */
  printedCorrections: z.array(z.string().min(1)).min(1).exactOptional(),
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
 * What became of a published address `/interviews/<slug>/<id>/`: one that no longer shows a turn, or that now shows
 * only part of what it used to.
 */
export const PastTurn = z.strictObject({
  id: TurnId,
  /** The interview in the address, which may no longer exist. An id has one entry for each of its slugs. */
  slug: Slug,
  /**
   * Moved: the same turn is now under another slug. Merged: its words are now part of a longer turn. Split: the address
   * is live and shows the largest part. Withdrawn: the words were removed, and there is no redirect.
   */
  state: z.enum(["moved", "merged", "split", "withdrawn"]),
  /** Live addresses of the words: one, or every part of a split turn in reading order; none if withdrawn. */
  to: z.array(z.strictObject({ slug: Slug, id: TurnId })),
  /** The first words last shown there, up to 40 characters. */
  words: z.string(),
});
export type PastTurn = z.infer<typeof PastTurn>;

/** An interview with past addresses; its title and date are those of its last build. */
export const PastInterview = z.strictObject({
  slug: Slug,
  /** Absent if the interview was removed before the lockfile recorded titles. */
  title: Localized.exactOptional(),
  date: DateOnly.exactOptional(),
  /** Absent if it still exists; otherwise the slug it moved to, or null if it was withdrawn. */
  now: Slug.nullable().exactOptional(),
});
export type PastInterview = z.infer<typeof PastInterview>;

/** A speaker whose address `/speakers/<id>/` no longer shows anybody. */
export const PastSpeaker = z.strictObject({
  id: SpeakerId,
  /** Absent if nobody has had the id since the lockfile records names. */
  name: Localized.exactOptional(),
  /** Who now says what was shown there: the same person under a new id, several, or nobody if the words are withdrawn. */
  to: z.array(SpeakerId),
});
export type PastSpeaker = z.infer<typeof PastSpeaker>;

/** `data/permalinks.json`: what became of every past address. All lists are empty if nothing ever changed. */
export const Past = z.strictObject({
  version: z.literal(1),
  /** By slug, then id. */
  turns: z.array(PastTurn),
  /** Every interview named in `turns` or no longer under its slug, by slug. */
  interviews: z.array(PastInterview),
  /** By id. */
  speakers: z.array(PastSpeaker),
});
export type Past = z.infer<typeof Past>;
