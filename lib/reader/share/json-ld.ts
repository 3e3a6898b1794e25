import { LANGUAGES } from "../../schema/languages";
import type { Interview, Lang, Localized, Turn } from "../../schema/schema";
import type { AnswerPageContent } from "../links/answer-pages";
import { absolute, answerPath, interviewPath, speakerPath } from "../links/paths";
import { markOf } from "../words/edition-notes";
import { htmlLangOf, inLanguage, type SpeakerNames, speakerName } from "../words/names";
import { editionOf, paragraphsOf } from "../words/sides";

/** A node of schema.org data: a type and its properties. */
type Node = Readonly<Record<string, unknown>>;

/**
 * One answer as schema.org data (JSON-LD): a `Quotation` for each language, which is also an `Answer` if there is a
 * question; the `Question`; and the interview they are part of. A translation names the work it translates. The words
 * are those of the page, in full.
 */
export function quotationData(interview: Interview, passage: AnswerPageContent, names: SpeakerNames): Node {
  const page = absolute(answerPath(interview.slug, passage.turn.id));
  const spoken = LANGUAGES.filter((lang) => wordsOf([passage.turn], lang) !== "");
  const quotations = spoken.map((lang) => quotationIn(lang, interview, passage, names, page));
  const questions = spoken.flatMap((lang) => questionIn(lang, interview, passage, names, page));
  return { "@context": "https://schema.org", "@graph": [...quotations, ...questions, interviewNode(interview)] };
}

function quotationIn(
  lang: Lang,
  interview: Interview,
  passage: AnswerPageContent,
  names: SpeakerNames,
  page: string,
): Node {
  const { turn } = passage;
  const isTranslation = editionOf(turn.rows, lang) !== "original";
  const asked = wordsOf(passage.questions, lang) !== "";
  const mark = markOf(interview, turn, lang);
  return {
    "@type": asked ? ["Quotation", "Answer"] : "Quotation",
    "@id": `${page}#quotation-${lang}`,
    url: page,
    text: wordsOf([turn], lang),
    inLanguage: htmlLangOf(interview)[lang],
    ...(turn.speaker === null ? {} : { creator: person(turn, lang, names) }),
    isPartOf: { "@id": absolute(interviewPath(interview.slug)) },
    ...(asked ? { parentItem: { "@id": `${page}#question-${lang}` } } : {}),
    ...(isTranslation ? { translationOfWork: translated(lang, interview, turn, page) } : {}),
    ...(mark === "" ? {} : { disambiguatingDescription: mark }),
  };
}

/**
 * The translated work: the other side of this page if it is the source, otherwise a work known only by its language.
 */
function translated(lang: Lang, interview: Interview, turn: Turn, page: string): Node {
  const of = interview.editions.find((edition) => edition.lang === lang)?.of;
  if (of === undefined) return { "@type": "CreativeWork" };
  if (of !== lang && wordsOf([turn], of) !== "") return { "@id": `${page}#quotation-${of}` };
  return { "@type": "CreativeWork", inLanguage: htmlLangOf(interview)[of] };
}

function questionIn(
  lang: Lang,
  interview: Interview,
  { questions }: AnswerPageContent,
  names: SpeakerNames,
  page: string,
): Node[] {
  const text = wordsOf(questions, lang);
  const asker = questions.find(({ speaker }) => speaker !== null);
  if (text === "") return [];
  return [
    {
      "@type": "Question",
      "@id": `${page}#question-${lang}`,
      name: text,
      text,
      inLanguage: htmlLangOf(interview)[lang],
      answerCount: 1,
      ...(asker === undefined ? {} : { author: person(asker, lang, names) }),
      acceptedAnswer: { "@id": `${page}#quotation-${lang}` },
    },
  ];
}

function interviewNode({ slug, title, date, publisher, editions, sourceUrl }: Interview): Node {
  const url = absolute(interviewPath(slug));
  return {
    "@type": "Article",
    "@id": url,
    url,
    ...named(title, "headline"),
    inLanguage: editions.map(({ lang }) => htmlLangOf({ editions })[lang]),
    ...(date === undefined ? {} : { datePublished: date }),
    ...(publisher === undefined ? {} : { publisher: { "@type": "Organization", ...named(publisher, "name") } }),
    ...(sourceUrl === undefined ? {} : { isBasedOn: sourceUrl }),
  };
}

function person(turn: Turn, lang: Lang, names: SpeakerNames): Node {
  if (turn.speaker === null) throw new RangeError(`${turn.id} has no speaker`);
  const name = speakerName(names, turn.speaker);
  const shown = inLanguage(name, lang);
  const other = Object.values(name).filter((text) => text !== shown.text);
  return {
    "@type": "Person",
    "@id": absolute(speakerPath(turn.speaker)),
    name: shown.text,
    ...(other.length === 0 ? {} : { alternateName: other }),
  };
}

function named(text: Localized, key: "headline" | "name"): Node {
  const all = LANGUAGES.flatMap((lang) => text[lang] ?? []);
  return { [key]: all[0], ...(all.length > 1 ? { alternateName: all.slice(1) } : {}) };
}

function wordsOf(turns: readonly Turn[], lang: Lang): string {
  return turns.flatMap((turn) => paragraphsOf(turn.rows, lang)).join("\n\n");
}
