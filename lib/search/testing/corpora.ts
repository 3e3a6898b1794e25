import fc from "fast-check";
import { Slug, SpeakerId, TurnId } from "../../schema/ids";
import { LANGUAGES } from "../../schema/languages";
import type { QuotedPlace, SearchCorpus, SearchInterview, SearchRow, SearchTurn } from "../documents/documents";

/**
 * Generated corpora and queries. The alphabet is deliberately small: with few characters, words repeat, touch, overlap
 * and nearly match all the time.
 */

const HAN = ["世", "界", "模", "型", "李", "飞", "飛", "里", "裡", "裏", "着", "著", "像", "象", "𠮷", "〇", "々"];
const LATIN = ["a", "A", "ａ", "i", "t", "I", "é", "e\u0301", "l", "ll", "x\u0302", "ﬁ", "İ"];
const DIGITS = ["0", "1", "３", "½"];
const SIGNS = [
  " ",
  "  ",
  "\u3000",
  "-",
  "–",
  "—",
  "·",
  ".",
  "，",
  "。",
  "’",
  "'",
  "“",
  '"',
  "…",
  "\u200B",
  "\u00AD",
  "？",
  ",",
  "《",
  "🙂",
];

const character = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...HAN) },
  { weight: 5, arbitrary: fc.constantFrom(...LATIN) },
  { weight: 2, arbitrary: fc.constantFrom(...DIGITS) },
  { weight: 4, arbitrary: fc.constantFrom(...SIGNS) },
);

export const text = fc.array(character, { minLength: 1, maxLength: 24 }).map((characters) => characters.join(""));

const SPEAKERS = ["lecun", "li", "lee"].map((id) => SpeakerId.parse(id));
const SLUGS = ["one", "two"].map((slug) => Slug.parse(slug));

/** The interviews, with all that a filter may ask about. */
const INTERVIEWS: readonly SearchInterview[] = [
  {
    slug: Slug.parse("one"),
    title: { zh: "one" },
    date: "2024-05-06",
    form: "dialogue",
    publisher: { zh: "海岸", en: "Coast" },
    tags: [{ zh: "灯" }, { en: "sea" }],
    kinds: {},
  },
  { slug: Slug.parse("two"), title: { zh: "two" }, form: "narrative", series: { en: "Islanders" }, kinds: {} },
];

const row = fc.record({ zh: fc.array(text, { maxLength: 2 }), en: fc.array(text, { maxLength: 2 }) });

/** Somewhere in these rows, a quotation from one character to another. */
function quotedPlace(rows: readonly SearchRow[]): fc.Arbitrary<QuotedPlace[]> {
  const paragraphs = rows.flatMap((row, number) =>
    LANGUAGES.flatMap((lang) => row[lang].map((text, nth) => ({ number, lang, nth, text }))),
  );
  if (paragraphs.length === 0) return fc.constant([]);
  const one = fc.record({
    paragraph: fc.constantFrom(...paragraphs),
    from: fc.nat(23),
    length: fc.integer({ min: 1, max: 12 }),
  });
  return fc.array(
    one.map(({ paragraph: { number, lang, nth, text }, from, length }): QuotedPlace => {
      const characters = [...text];
      const first = from % characters.length;
      const start = characters.slice(0, first).join("").length;
      return [number, lang, nth, start, start + characters.slice(first, first + length).join("").length];
    }),
    { maxLength: 3 },
  );
}

const quotedIn = (rows: readonly SearchRow[]) =>
  fc
    .subarray(SPEAKERS)
    .chain((speakers) =>
      fc.tuple(...speakers.map((speaker) => quotedPlace(rows).map((places) => ({ speaker, places })))),
    );

const words = fc.record({
  slug: fc.constantFrom(...SLUGS),
  kind: fc.constantFrom("question", "answer", "remark", "narration", "editorial"),
  speaker: fc.option(fc.constantFrom(...SPEAKERS)),
  role: fc.option(fc.constantFrom("interviewer", "guest", "audience", "author", "narrator")),
  rows: fc.array(row, { minLength: 1, maxLength: 3 }),
});
const turn = words.chain((said) => quotedIn(said.rows).map((quoted) => ({ ...said, quoted })));

/** Every second turn answers the one before it, if that is in the same interview. */
function questionOf(turns: readonly { slug: Slug }[], number: number): TurnId | null {
  return number % 2 === 1 && turns[number]?.slug === turns[number - 1]?.slug ? idOf(number - 1) : null;
}

const idOf = (number: number) => TurnId.parse(`t${String(number).padStart(5, "0")}`);

export const corpus: fc.Arbitrary<SearchCorpus> = fc.array(turn, { maxLength: 12 }).map((turns) => ({
  version: 2,
  interviews: INTERVIEWS,
  speakers: SPEAKERS.map((id) => ({ id, name: { en: id }, aliases: [] })),
  turns: turns.map((turn, number): SearchTurn => ({ ...turn, id: idOf(number), question: questionOf(turns, number) })),
}));

/** Usually a piece of the corpus, sometimes random characters. */
function term(corpus: SearchCorpus): fc.Arbitrary<string> {
  const texts = corpus.turns.flatMap((turn) => turn.rows.flatMap((row) => [...row.zh, ...row.en]));
  const short = fc.array(character, { minLength: 1, maxLength: 4 }).map((characters) => characters.join(""));
  if (texts.length === 0) return short;
  const piece = fc
    .record({ text: fc.constantFrom(...texts), start: fc.nat(23), length: fc.integer({ min: 1, max: 8 }) })
    .map(({ text, start, length }) => [...text].slice(start % text.length, (start % text.length) + length).join(""));
  return fc.oneof({ weight: 4, arbitrary: piece }, { weight: 1, arbitrary: short });
}

/** One to three terms with spaces between them, some of them quoted, some excluded. */
function query(corpus: SearchCorpus): fc.Arbitrary<string> {
  const part = fc
    .tuple(fc.constantFrom("", "", "", "-", "－"), fc.constantFrom("", "", '""', "“”", "''", '"'), term(corpus))
    .map(([minus, [open = "", close = ""], text]) => minus + open + text + close);
  return fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(" "));
}

/** Most searches leave these filters alone: together they would leave nothing. */
const rarely = <Value extends string>(...values: Value[]) =>
  fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.constantFrom(...values) });

const filters = fc.record({
  speaker: fc.option(fc.constantFrom("lecun", "li", "lee", "nobody"), { freq: 2 }),
  wording: fc.option(fc.constantFrom("said", "quoted"), { freq: 2 }),
  role: fc.option(fc.constantFrom("interviewer", "guest", "narrator"), { freq: 2 }),
  kind: fc.option(fc.constantFrom("answer", "question", "narration"), { freq: 2 }),
  lang: fc.option(fc.constantFrom("zh", "en"), { freq: 2 }),
  in: fc.option(fc.constantFrom("one", "two"), { freq: 2 }),
  form: rarely("dialogue", "narrative"),
  publisher: rarely("海岸", "Coast"),
  series: rarely("Islanders"),
  tag: rarely("灯", "sea", "lamp"),
  from: rarely("2024-05-06", "2024-05-07"),
  to: rarely("2024-05-05", "2024-05-06"),
});

/** A search, together with its corpus. */
export function searchIn(corpus: SearchCorpus) {
  return fc.record({
    corpus: fc.constant(corpus),
    q: query(corpus),
    asked: fc.oneof({ weight: 3, arbitrary: fc.constant("") }, query(corpus)),
    filters,
    sort: fc.constantFrom("relevance", "date", "speaker"),
  });
}
