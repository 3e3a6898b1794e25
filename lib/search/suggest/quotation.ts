import type { Slug, SpeakerId } from "../../schema/ids";
import { LANGUAGES } from "../../schema/languages";
import type { Held, Judgement, Quotation, QuotedFrom } from "../../schema/quotation";
import type { Lang, Speaker } from "../../schema/schema";
import { citationOf } from "../documents/citation";
import type { IndexedTurn } from "../documents/indexed-turn";
import { withinBudget } from "../index/budget";
import { type Comparison, compareWords, findVerbatim, inUnits, NEAR, type TextInUnits } from "../match/compare-wording";
import { cutQuotation, ENOUGH, type QuotedWords } from "./cut-quotation";

/** Whose words they are said to be, and in which interview; null for anybody and any. */
export interface Attribution {
  readonly speaker: SpeakerId | null;
  readonly in: Slug | null;
}

/** What a quotation is compared with. */
export interface QuotationSource {
  /** The turns that may have the words, and those that have the most in common with them. */
  readonly similar: (words: QuotedWords, attribution: Attribution) => Promise<readonly IndexedTurn[]>;
  /** How much there is of a person, or of everybody. */
  readonly held: (speaker: SpeakerId | null) => Promise<Held>;
}

/** Longer words are found if they are the same, but not compared otherwise: it keeps a comparison under a few million steps. */
const MOST_UNITS = 600;
/** How many texts are compared with words that are not found as they are: those with the most units in common. */
const COMPARED = 24;
/** How many sentences of a quotation are judged by themselves: more than two screens. */
const MOST_SENTENCES = 40;

/**
 * Tells whether words were said, by whom and where. Punctuation, quotation marks, spaces, case, width, and traditional or
 * simplified characters make no difference; any other character or word does. Where the words have an ellipsis, their
 * parts must come one after the other in one turn. Sentences that the budget of a search does not suffice for are
 * counted as unjudged.
 */
export async function judgeQuotation(
  source: QuotationSource,
  typed: string,
  attribution: Attribution,
): Promise<Quotation> {
  const { whole, sentences } = cutQuotation(typed);
  const turns = await source.similar(whole, attribution);
  const judgement = judge(whole, turns, attribution);
  if (judgement !== null && isExact(judgement)) return judgement;
  const notFound = async ({ text }: QuotedWords): Promise<Judgement> => ({
    verdict: "not-found",
    words: text,
    held: await source.held(attribution.speaker),
  });
  if (sentences.length < 2) return judgement ?? notFound(whole);
  const each: Judgement[] = [];
  for (const sentence of sentences.slice(0, MOST_SENTENCES)) {
    const here = judge(sentence, turns, attribution);
    const known = here?.verdict === "word-for-word" ? here : null;
    const looked = async () =>
      judge(sentence, await source.similar(sentence, attribution), attribution) ?? notFound(sentence);
    const judged = known ?? (await withinBudget(looked, null));
    if (judged === null) break;
    each.push(judged);
  }
  if (each.length < 2) return { ...(judgement ?? (await notFound(whole))), unjudged: sentences.length };
  const unjudged = sentences.length - each.length;
  const bySentence = { sentences: each, ...(unjudged === 0 ? {} : { unjudged }) };
  const found = each.filter(({ verdict }) => verdict !== "not-found").length;
  if (judgement === null && found === 0) return { ...(await notFound(whole)), ...bySentence };
  // A sentence that nobody said would be compared with whatever follows the others.
  if (judgement !== null && (found === 0 || found === each.length)) return { ...judgement, ...bySentence };
  return { verdict: "by-sentence", words: whole.text, ...bySentence };
}

/** True when the budget of a search did not suffice to judge as many sentences as are judged. */
export function isCutShort({ sentences = [], unjudged = 0 }: Quotation): boolean {
  return unjudged > 0 && sentences.length < MOST_SENTENCES;
}

const isExact = (judgement: Judgement) =>
  judgement.verdict === "word-for-word" || ("exact" in judgement && judgement.exact);

/** Words of one voice in one language of a turn. */
interface Stretch {
  readonly indexed: IndexedTurn;
  readonly lang: Lang;
  /** Who is quoted; undefined for the words of the turn itself. */
  readonly quoted: Speaker | undefined;
  readonly said: TextInUnits;
}

/** A stretch that has the words, or words close to them. */
interface Found {
  readonly stretch: Stretch;
  readonly comparison: Comparison;
  readonly standing: Standing;
}

/** How a place stands to what was asked, best first. */
const STANDINGS = ["as-asked", "another-interview", "translation-only", "somebody-else"] as const;
type Standing = (typeof STANDINGS)[number];

/** The verdict on words that are judged as one; null if neither they nor words close to them are in these turns. */
function judge(words: QuotedWords, turns: readonly IndexedTurn[], attribution: Attribution): Judgement | null {
  const stretches = turns.flatMap(stretchesOf);
  const same = stretches.flatMap((stretch): Found[] => {
    const comparison = findVerbatim(words, stretch.said, words.gaps);
    return comparison === null ? [] : [{ stretch, comparison, standing: standingOf(stretch, attribution) }];
  });
  const best = STANDINGS.find((standing) => same.some((one) => one.standing === standing));
  if (best !== undefined) return judged(words, best, true, oneOfEachTurn(same.filter((one) => one.standing === best)));
  const nearest = nearestOf(words, stretches, attribution);
  return nearest && judged(words, nearest.standing, false, [nearest]);
}

function judged(words: QuotedWords, standing: Standing, exact: boolean, found: readonly Found[]): Judgement {
  const places = found.map(quotedFrom);
  if (standing !== "as-asked") return { verdict: standing, words: words.text, exact, places };
  return { verdict: exact ? "word-for-word" : "edited", words: words.text, places };
}

/** Words that are both quoted and part of the narration around them are those of the person quoted. */
function oneOfEachTurn(found: readonly Found[]): Found[] {
  const numbers = found.map(({ stretch }) => stretch.indexed.number);
  return found.filter((_, place) => numbers.indexOf(numbers[place] ?? 0) === place);
}

/** What is quoted in a turn, by whom, and then all its words. */
function stretchesOf(indexed: IndexedTurn): Stretch[] {
  const { turn, names } = indexed;
  const stretch = (lang: Lang, texts: readonly string[], quoted?: Speaker): Stretch[] =>
    texts.length === 0 ? [] : [{ indexed, lang, quoted, said: inUnits(texts.join("\n")) }];
  const { quoted } = citationOf(names, turn);
  return LANGUAGES.flatMap((lang) => [
    ...turn.quoted.flatMap(({ places }, nth) => {
      const own = places.filter(([, of]) => of === lang);
      const texts = own.map(([row, , paragraph, start, end]) =>
        (turn.rows[row]?.[lang][paragraph] ?? "").slice(start, end),
      );
      return stretch(lang, texts, quoted[nth]);
    }),
    ...stretch(
      lang,
      turn.rows.flatMap((row) => row[lang]),
    ),
  ]);
}

function standingOf({ indexed: { turn, names }, lang, quoted }: Stretch, attribution: Attribution): Standing {
  const speaker = quoted?.id ?? turn.speaker;
  if (attribution.speaker !== null && speaker !== attribution.speaker) return "somebody-else";
  const { kinds } = citationOf(names, turn);
  if (kinds[lang] !== undefined && kinds[lang] !== "original") return "translation-only";
  return attribution.in !== null && turn.slug !== attribution.in ? "another-interview" : "as-asked";
}

/** The closest words; null if none are near, or if the words are too few to tell. */
function nearestOf(words: QuotedWords, stretches: readonly Stretch[], attribution: Attribution): Found | null {
  if (words.weight < ENOUGH || words.units.length > MOST_UNITS) return null;
  const candidates = stretches
    .map((stretch) => ({ stretch, least: shareMissing(words, stretch.said) }))
    .filter(({ least }) => least <= NEAR)
    .sort((a, b) => a.least - b.least);
  const rankOf = ({ standing }: Found) => STANDINGS.indexOf(standing);
  let nearest: Found | null = null;
  for (const { stretch, least } of candidates.slice(0, COMPARED)) {
    const before = nearest?.comparison.share ?? NEAR;
    if (least > before) break;
    const comparison = compareWords(words, stretch.said, words.gaps);
    if (comparison.share > before) continue;
    const found = { stretch, comparison, standing: standingOf(stretch, attribution) };
    if (nearest === null || comparison.share < before || rankOf(found) < rankOf(nearest)) nearest = found;
  }
  return nearest;
}

/** The share of units that a text does not have at all: no part of it is closer to the words than that. */
function shareMissing({ units }: QuotedWords, said: TextInUnits): number {
  const left = new Map<string, number>();
  for (const { text } of said.units) left.set(text, (left.get(text) ?? 0) + 1);
  let missing = 0;
  for (const { text } of units) {
    const count = left.get(text) ?? 0;
    if (count === 0) missing += 1;
    else left.set(text, count - 1);
  }
  return missing / units.length;
}

function quotedFrom({ stretch: { indexed, lang, quoted }, comparison }: Found): QuotedFrom {
  const { slug, id, kind, speaker, role, title, date, kinds, script } = citationOf(indexed.names, indexed.turn);
  return {
    slug,
    id,
    link: `interviews/${slug}/#${id}`,
    title: title ?? { en: slug },
    ...(date === null ? {} : { date }),
    kind,
    speaker: quoted ?? speaker,
    role,
    wording: quoted === undefined ? "said" : "quoted",
    lang,
    ...(script === undefined ? {} : { script }),
    edition: kinds[lang] ?? "original",
    differences: comparison.differences(),
  };
}
