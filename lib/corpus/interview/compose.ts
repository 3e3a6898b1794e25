import { ownValue } from "../../arrays/own-value";
import { SectionId, type SpeakerId, type TurnId } from "../../schema/ids";
import { LANGUAGES, otherLang } from "../../schema/languages";
import {
  type Edition,
  Interview,
  type Lang,
  type Localized,
  type Row,
  type Section,
  type SuppliedField,
  type Told,
} from "../../schema/schema";
import type { Lexicon } from "../align/lexicon";
import { learnModel, type Model } from "../align/model";
import { splitSentences } from "../align/sentences";
import { noteKind } from "../asides/notes";
import type { Passage } from "../markdown/passages";
import { type PictureOf, pathBeside, pictureAddress } from "../markdown/pictures";
import {
  type BlockContext,
  type FixedPair,
  loneRow,
  makeRows,
  reportCrossing,
  type SettledPairs,
} from "../pairing/pair-rows";
import type { PairedSection } from "../pairing/paired";
import { type ReportedTurn, reportPairs } from "../pairing/report-pairs";
import { type Problem, problem } from "../problems/problems";
import { findQuote } from "../sidecar/find-quote";
import { isReviewed } from "../sidecar/sidecar";
import type { Named } from "../speech/narration";
import { type QuotedWords, type Ruling, readQuotations, readRulings } from "../speech/speech";
import { isTraditional } from "../text/chinese-script";
import { hashText } from "../text/hash";
import { placeAt } from "../text/source";
import { numbersDiffer } from "../translations/numbers-differ";
import { languageOfAll } from "../turns/read-turns";
import { composeTurn, firstPrinted, type TurnTools } from "./compose-turn";
import type { Draft } from "./draft";

/**
 * Composes and validates the interview of a draft: pairs and renders rows, finds speech, checks against the schema.
 *
 * @param ids the permalinks of the turns, in order
 * @param lexiconOf the dictionary, loaded only when there are two languages to pair
 */
export function composeInterview(
  draft: Draft,
  ids: readonly TurnId[],
  lexiconOf: () => Lexicon,
): { interview: Interview | null; problems: Problem[] } {
  const [pairs, sentences] = [readPairs(draft, "pairs"), readPairs(draft, "sentences")];
  const settled: SettledPairs = { pairs: pairs.pairs, sentences: sentences.pairs };
  const rulings = readRulings([draft.source, ...(draft.edition === null ? [] : [draft.edition])], draft.sidecar);
  const problems = [...pairs.problems, ...sentences.problems, ...rulings.problems];
  const context: BlockContext = {
    sourceOf: draft.sourceOf,
    kindOf: draft.editions.kindOf,
    model: modelOf(draft, lexiconOf),
    pictureOf: picturesOf(draft),
  };
  const quotations = quotationsIn(draft, rulings.rulings);
  const tools: TurnTools = { context, settled, quotations };
  const reported: ReportedTurn[] = [];
  const open = new Set(settled.sentences);
  const headings = new Map<string, number>();
  let next = 0;
  const sections = draft.sections.map((section): Section => {
    const turns = section.turns.map((paired) => {
      const id = ids[next];
      next += 1;
      if (id === undefined) throw new Error(`turn ${next} of ${draft.slug} has no permalink`);
      const composed = composeTurn(draft, paired, id, tools);
      problems.push(...composed.problems);
      reported.push(composed.reported);
      for (const pair of composed.sentences) open.delete(pair);
      return composed.turn;
    });
    const heading = headingOf(section);
    return { id: sectionId(heading, headings), heading, turns };
  });
  const around = (part: "front" | "back") => rowsAround(part, draft, settled, context);
  const rows = reported.flatMap((turn) => turn.rows);
  problems.push(...numbersDiffer(rows, draft.sourceOf, (text) => isReviewed(draft.sidecar.value, text)));
  problems.push(...[...open].map(reportCrossing), ...reportPairs(reported, draft.sourceOf));
  return check(draft, { sections, front: around("front"), back: around("back") }, problems);
}

/** The pictures that lie beside the source, described by the source or by the sidecar. */
function picturesOf({ slug, sidecar, sizeOf }: Draft): (lang: Lang) => PictureOf {
  return (lang) => (url, words) => {
    const path = pathBeside(url);
    const size = path === null ? null : (sizeOf?.(path) ?? null);
    if (path === null || size === null) return null;
    const said = ownValue(sidecar.value.pictures, path);
    const alt = words !== "" ? words : (said?.[lang] ?? said?.[otherLang(lang)] ?? "");
    return { src: pictureAddress(slug, path), ...size, alt };
  };
}

/** The alignment model, learnt from paired turns; null when there is one language. */
function modelOf(draft: Draft, lexiconOf: () => Lexicon): Model | null {
  if (draft.editions.list.length < 2) return null;
  const sentences = (passages: readonly Passage[], lang: Lang) =>
    passages.flatMap(({ words: { text } }) => splitSentences(text, lang).map(([start, end]) => text.slice(start, end)));
  const turns = draft.sections.flatMap((section) => section.turns);
  const parts = turns.map(({ zh, en }) => ({
    zh: sentences(zh?.passages ?? [], "zh"),
    en: sentences(en?.passages ?? [], "en"),
  }));
  return learnModel(parts, lexiconOf());
}

function check(
  draft: Draft,
  parts: Pick<Interview, "front" | "sections" | "back">,
  problems: Problem[],
): { interview: Interview | null; problems: Problem[] } {
  const { publisher, series, tags, spoken, originalUrl, recording } = draft.sidecar.value;
  const { sourceUrl = draft.metadata.sourceUrl } = draft.sidecar.value;
  const { date } = draft.metadata;
  const supplied = suppliedIn(draft);
  const printedCorrections = correctionsIn(parts);
  const told = toldOf(draft, parts.sections);
  const result = Interview.safeParse({
    version: 1,
    slug: draft.slug,
    title: draft.title,
    form: draft.form,
    ...(date === null ? {} : { date }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(series === undefined ? {} : { series }),
    ...(tags === undefined ? {} : { tags }),
    ...(sourceUrl === null ? {} : { sourceUrl }),
    editions: draft.editions.list.map((edition) => withScript(edition, parts.sections)),
    ...(spoken === undefined ? {} : { spoken }),
    ...(originalUrl === undefined ? {} : { originalUrl }),
    ...(recording === undefined ? {} : { recording }),
    ...(supplied.length === 0 ? {} : { supplied }),
    participants: draft.cast.participants,
    ...(told === null ? {} : { told }),
    ...parts,
    ...(printedCorrections.length === 0 ? {} : { printedCorrections }),
  });
  if (result.success) return { interview: result.data, problems };
  const broken = result.error.issues.map(({ path, message }) =>
    problem("schema", placeAt(draft.source, 0), { field: path.join("."), reason: message }),
  );
  return { interview: null, problems: [...problems, ...broken] };
}

/** What the editor says and the source does not. */
function suppliedIn({ metadata, sidecar, sourceOf }: Draft): SuppliedField[] {
  const texts = LANGUAGES.map((lang) => sourceOf(lang).text);
  const isSupplied = (url: string | undefined) => url !== undefined && !texts.some((text) => text.includes(url));
  const isNamed = (name: Localized) =>
    Object.values(name).some((words) => texts.some((text) => text.toLowerCase().includes(words.toLowerCase())));
  const { sourceUrl, originalUrl, publisher, series, tags } = sidecar.value;
  return [
    ...(metadata.isDateSupplied ? (["date"] as const) : []),
    ...(isSupplied(sourceUrl) ? (["sourceUrl"] as const) : []),
    ...(isSupplied(originalUrl) ? (["originalUrl"] as const) : []),
    ...(publisher !== undefined && !isNamed(publisher) ? (["publisher"] as const) : []),
    ...(series !== undefined && !isNamed(series) ? (["series"] as const) : []),
    ...(tags === undefined ? [] : (["tags"] as const)),
  ];
}

/** How the turns were told, as published: logarithms to one decimal. */
function toldOf({ told, form }: Draft, sections: readonly Section[]): Told | null {
  const turns = sections.flatMap((section) => section.turns).filter(({ speaker }) => speaker !== null).length;
  if (told === null || form !== "dialogue" || turns === 0) return null;
  const { by, odds, rival } = told;
  return {
    by,
    turns,
    ...(odds === undefined ? {} : { odds: toTenths(odds) }),
    ...(rival === undefined ? {} : { rival: { by: rival.by, margin: toTenths(rival.margin) } }),
  };
}

function toTenths(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A Chinese edition says whether it is in traditional characters. */
function withScript(edition: Edition, sections: readonly Section[]): Edition {
  if (edition.lang !== "zh" || edition.script !== undefined) return edition;
  const rows = sections.flatMap(({ turns }) => turns).flatMap((turn) => turn.rows);
  const text = rows.flatMap(({ zh }) => zh.map((block) => block.text)).join("\n");
  return isTraditional(text) ? { ...edition, script: "Hant" } : edition;
}

/** The ids of the rows of nobody's words that correct the interview. */
function correctionsIn({ front, sections, back }: Pick<Interview, "front" | "sections" | "back">): string[] {
  const turns = sections.flatMap((section) => section.turns);
  const asides = turns.filter(({ kind }) => kind === "editorial").flatMap(({ rows }) => rows);
  const isCorrection = ({ zh, en }: Row) => [...zh, ...en].some(({ text }) => noteKind(text) === "correction");
  return [...front, ...asides, ...back].filter(isCorrection).map(({ id }) => id);
}

function headingOf({ heading }: PairedSection): Localized | null {
  const [zh, en] = [heading.zh?.words.text.trim(), heading.en?.words.text.trim()];
  if (!zh && !en) return null;
  return { ...(zh ? { zh } : {}), ...(en ? { en } : {}) };
}

/**
 * Made from the words of the heading, so that inserting a section before it does not change it; equal headings are
 * counted.
 */
function sectionId(heading: Localized | null, seen: Map<string, number>): SectionId {
  const words = heading === null ? "" : (heading.zh ?? heading.en ?? "");
  const nth = (seen.get(words) ?? 0) + 1;
  seen.set(words, nth);
  return SectionId.parse(`s-${hashText(`${words}\n${nth}`, 8)}`);
}

function rowsAround(part: "front" | "back", draft: Draft, settled: SettledPairs, context: BlockContext): Row[] {
  const langs = draft.editions.list.map(({ lang }) => lang);
  const langOf = (passage: Passage): Lang => {
    const lang = languageOfAll([passage]);
    return lang !== null && langs.includes(lang) ? lang : draft.mainLang;
  };
  const beside = draft.beside?.[part] ?? [];
  if (draft[part].some(({ printedRow }) => printedRow !== undefined))
    return rowsAsPrinted(part, draft[part], langOf, settled, context);
  if (beside.length === 0) {
    return draft[part].map((passage, i) => loneRow(`${part}-${i + 1}`, passage, langOf(passage), context));
  }
  const [own, other] = [draft[part], beside];
  const sides = draft.mainLang === "zh" ? { zh: own, en: other } : { zh: other, en: own };
  const paired = makeRows(part, sides, true, settled, context).rows;
  // Each edition may have its own front and back matter: advertising in one, translator's notes in the other.
  const isShared = paired.some(({ match }) => match === "sure");
  const rows = isShared ? paired : makeRows(part, sides, true, settled, { ...context, model: null }).rows;
  // In front and back matter, a paragraph without counterpart is no gap: metadata and advertising are not translated.
  return rows.map(({ match, ...row }) => (match === undefined || match === "missing" ? row : { ...row, match }));
}

/** Front or back matter in printed rows of both editions. */
function rowsAsPrinted(
  part: "front" | "back",
  passages: readonly Passage[],
  langOf: (passage: Passage) => Lang,
  settled: SettledPairs,
  context: BlockContext,
): Row[] {
  const side = (lang: Lang) => passages.filter((passage) => (passage.printedRow?.lang ?? langOf(passage)) === lang);
  const { rows } = makeRows(part, { zh: side("zh"), en: side("en") }, false, settled, context);
  return rows;
}

/** The pairs settled in the sidecar, with each paragraph or sentence located in its file. */
function readPairs(
  { sidecar, sourceOf }: Draft,
  field: "pairs" | "sentences",
): { pairs: FixedPair[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const pairs = sidecar.value[field].map((pair, index) => {
    const offsets = (lang: Lang) =>
      pair[lang].flatMap((words, i) => {
        const found = findQuote(sourceOf(lang), words, sidecar.placeOf([field, index, lang, i]));
        if ("offset" in found) return [found.offset];
        problems.push(found.problem);
        return [];
      });
    const quote = pair.zh[0] ?? pair.en[0] ?? "";
    return { zh: offsets("zh"), en: offsets("en"), quote, place: sidecar.placeOf([field, index]) };
  });
  return { pairs, problems };
}

/** The quotations in narration, by passage. */
function quotationsIn(draft: Draft, rulings: readonly Ruling[]): ReadonlyMap<Passage, readonly QuotedWords[]> {
  const { cast } = draft;
  const narration = draft.sections
    .flatMap((section) => section.turns)
    .filter((turn) => cast.kindOf(cast.speakerOf(firstPrinted(turn, draft.source))) === "narration");
  const people = namedPeople(draft);
  const found = LANGUAGES.flatMap((lang) => {
    const printed = narration.flatMap(({ [lang]: turn }) => (turn === null ? [] : [turn]));
    const paragraphs = printed.flatMap(({ source, passages }) =>
      passages.map((passage) => ({ passage, source, words: passage.words, lang })),
    );
    const quotations = readQuotations(paragraphs, rulings, people);
    return paragraphs.map(({ passage }, i) => [passage, quotations[i] ?? []] as const);
  });
  return new Map(found);
}

/** The participants of a retelling, with every name that the narration may use for them. */
function namedPeople(draft: Draft): Named<SpeakerId>[] {
  return draft.cast.participants.map(({ speaker }) => {
    const person = ownValue(draft.directory.people, speaker);
    const names = [person?.name.zh, person?.name.en, ...(person?.aliases ?? [])];
    return { id: speaker, names: names.filter((name) => name !== undefined) };
  });
}
