import { otherLang } from "../../schema/languages";
import type { Lang } from "../../schema/schema";
import type { Passage } from "../markdown/passages";
import { haveSteadyPartners } from "../parallel/steady-partners";
import { groupBy } from "../text/group";
import { languageOfAll, type PrintedSection, type PrintedTurn, splitOpening } from "../turns/read-turns";
import { type LikenessOf, pairTurns, sideOf } from "./pair-turns";
import type { PairedSection, PairedTurn } from "./paired";
import { placeHeadings } from "./place-headings";

/** The sections of an interview, with the turns of its two editions side by side. */
export interface PairedEditions {
  readonly sections: readonly PairedSection[];
  /** Passages that open the second edition: its title and byline. */
  readonly opening: readonly Passage[];
}

/**
 * Finds the two editions of an interview and pairs their turns: one language after the other (in one file or in two),
 * both inside each turn, or turn by turn. A text in one language is returned unchanged.
 *
 * @param roleOf distinguishes questions from answers; turns are paired by role, words and length, never by counting
 * alone
 * @param likenessOf needed only where one edition follows the other
 */
export function pairEditions(
  printed: readonly PrintedSection[],
  roleOf: (turn: PrintedTurn) => string,
  likenessOf: LikenessOf,
): PairedEditions {
  if (printed.some(({ turns }) => turns.some(({ row }) => row !== undefined))) {
    return { sections: printed.map((section) => pairRows(section, roleOf, likenessOf)), opening: [] };
  }
  if (isInterleaved(printed)) return { sections: printed.map(splitSides), opening: [] };
  const sections = settleBorder(printed);
  const turns = sections.flatMap((section) => section.turns);
  const border = turns.findIndex((turn) => turn.lang !== turns[0]?.lang);
  if (border < 0) return { sections: sections.map(single), opening: [] };
  const lang = turns[border]?.lang;
  const sequential = turns.slice(border).every((turn) => turn.lang === lang);
  if (sequential) return pairSequence(sections, turns, border, roleOf, likenessOf);
  const neighbours = sections.map((section) => pairNeighbours(section, turns[0]?.lang ?? "zh", roleOf, likenessOf));
  return { sections: areCounterparts(neighbours, roleOf) ? neighbours : sections.map(single), opening: [] };
}

/**
 * Minimum share of neighbouring turns in the same role, and not of two people who both speak both languages: where people
 * speak different languages, each answers the other, and an interpreter repeats what somebody else says.
 */
const SAME_ROLE = 0.5;

function areCounterparts(sections: readonly PairedSection[], roleOf: (turn: PrintedTurn) => string): boolean {
  const pairs = pairsIn(sections);
  const shared = labelsInBoth(sections);
  const isOfTwo = (zh: string | null, en: string | null) => zh !== en && [zh, en].some((one) => shared.has(one ?? ""));
  const timed = pairs.filter(({ zh, en }) => zh.time !== null && en.time !== null);
  // Two messages at two times are two people's, or one's: a translation has the time of what it translates.
  if (timed.length * 2 > pairs.length && timed.filter(({ zh, en }) => zh.time !== en.time).length * 2 > timed.length)
    return false;
  const same = pairs.filter(({ zh, en }) => roleOf(zh) === roleOf(en) && !isOfTwo(zh.label, en.label));
  const labels = pairs.flatMap(({ zh, en }) =>
    zh.label === null || en.label === null ? [] : [{ zh: zh.label, en: en.label }],
  );
  return same.length >= pairs.length * SAME_ROLE && haveSteadyPartners(labels);
}

function pairsIn(sections: readonly PairedSection[]): { zh: PrintedTurn; en: PrintedTurn }[] {
  return sections.flatMap(({ turns }) =>
    turns.flatMap(({ zh, en }) => (zh === null || en === null ? [] : [{ zh, en }])),
  );
}

/** The labels that stand before turns in either language: whose they are needs no counterpart to be known. */
function labelsInBoth(sections: readonly PairedSection[]): ReadonlySet<string> {
  const labelsOf = (lang: Lang) =>
    new Set(sections.flatMap(({ turns }) => turns.flatMap((turn) => turn[lang]?.label ?? [])));
  const english = labelsOf("en");
  return new Set([...labelsOf("zh")].filter((label) => english.has(label)));
}

/**
 * Pairs the turns of a section by the printed rows of the source; several turns in a row are aligned with each other.
 */
function pairRows(
  section: PrintedSection,
  roleOf: (turn: PrintedTurn) => string,
  likenessOf: LikenessOf,
): PairedSection {
  const rows = groupBy(section.turns, (turn) => turn.row ?? turn.start);
  const turns = [...rows.values()].flatMap((row): PairedTurn[] => {
    const [first] = row;
    if (first === undefined) return [];
    const [own, other] = [row.filter(({ lang }) => lang === first.lang), row.filter(({ lang }) => lang !== first.lang)];
    if (own.length === 1 && other.length < 2) return [sideOf(first, other[0] ?? null)];
    return [...pairTurns(own, other, roleOf, likenessOf).values()].flat();
  });
  return { heading: headingsOf(section, "zh"), turns: joinLone(turns) };
}

/**
 * Pairs adjacent turns of different editions that are in no row, in the edition order of the paired turns: a line lost
 * its time, or the time is misprinted. Only turns without a label, so that no words are attributed to another speaker.
 */
function joinLone(turns: readonly PairedTurn[]): PairedTurn[] {
  const whole = turns.find(({ zh, en }) => zh !== null && en !== null);
  const leads: Lang = (whole?.zh?.start ?? 0) < (whole?.en?.start ?? 0) ? "zh" : "en";
  const result: PairedTurn[] = [];
  for (const turn of turns) {
    const last = result.at(-1);
    const [before, own] = [last?.[leads] ?? null, turn[otherLang(leads)]];
    const areLone = last !== undefined && (last.zh === null || last.en === null) && turn[leads] === null;
    if (areLone && before !== null && own !== null && before.label === null && own.label === null) {
      result.splice(-1, 1, sideOf(before, own));
    } else result.push(turn);
  }
  return result;
}

/** Minimum share of turns in both languages for the editions to be inside each turn. */
const BOTH_INSIDE = 0.5;

function isInterleaved(sections: readonly PrintedSection[]): boolean {
  const turns = sections.flatMap((section) => section.turns);
  const both = turns.filter(({ passages }) => {
    const langs = new Set(passages.map((passage) => languageOfAll([passage])));
    return langs.has("zh") && langs.has("en");
  });
  return both.length > 0 && both.length >= turns.length * BOTH_INSIDE;
}

/**
 * The turns of a section, split into sides by the language of each paragraph; a paragraph without letters goes with the
 * one before it.
 */
function splitSides(section: PrintedSection): PairedSection {
  const paired = section.turns.map((turn): PairedTurn => {
    const sides: Record<Lang, Passage[]> = { zh: [], en: [] };
    let lang = turn.lang;
    for (const passage of turn.passages) {
      lang = languageOfAll([passage]) ?? lang;
      sides[lang].push(passage);
    }
    const sideOf = (side: Lang) => (sides[side].length === 0 ? null : { ...turn, lang: side, passages: sides[side] });
    return { zh: sideOf("zh"), en: sideOf("en") };
  });
  return { heading: headingsOf(section, "zh"), turns: paired };
}

/** Turn by turn, or a few turns at a time: those in the first language are followed by their counterparts, or alone. */
function pairNeighbours(
  section: PrintedSection,
  first: Lang,
  roleOf: (turn: PrintedTurn) => string,
  likenessOf: LikenessOf,
): PairedSection {
  const groups: { own: PrintedTurn[]; other: PrintedTurn[] }[] = [];
  for (const turn of section.turns) {
    const last = groups.at(-1);
    if (turn.lang !== first && last !== undefined) last.other.push(turn);
    else if (turn.lang === first && last?.other.length === 0) last.own.push(turn);
    else groups.push(turn.lang === first ? { own: [turn], other: [] } : { own: [], other: [turn] });
  }
  const paired = groups.flatMap(({ own, other }): PairedTurn[] => {
    const [turn, next] = [own[0], other[0]];
    if (own.length === 1 && other.length === 1 && turn !== undefined) return [sideOf(turn, next)];
    if (own.length === 0 || other.length === 0) return [...own, ...other].map((one) => sideOf(one));
    return [...pairTurns(own, other, roleOf, likenessOf).values()].flat();
  });
  return { heading: headingsOf(section, first), turns: paired };
}

/** Maps the labels of the second edition to those of the first, by most of their paired turns. */
export function linkedLabels({ sections }: PairedEditions): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  const shared = labelsInBoth(sections);
  for (const { zh, en } of pairsIn(sections)) {
    const [first, second] = zh.start <= en.start ? [zh, en] : [en, zh];
    const [to, from] = [first.label ?? first.voice, second.label ?? second.voice];
    if (from === null || to === null || from === to || shared.has(from)) continue;
    const partners = counts.get(from) ?? new Map<string, number>();
    partners.set(to, (partners.get(to) ?? 0) + 1);
    counts.set(from, partners);
  }
  return new Map(
    [...counts].flatMap(([from, partners]) => {
      const [most] = [...partners].toSorted((a, b) => b[1] - a[1]);
      return most === undefined ? [] : [[from, most[0]] as const];
    }),
  );
}

/** One language after the other. */
function pairSequence(
  sections: readonly PrintedSection[],
  turns: readonly PrintedTurn[],
  border: number,
  roleOf: (turn: PrintedTurn) => string,
  likenessOf: LikenessOf,
): PairedEditions {
  const [first, second] = [turns[0], turns[border]];
  const last = turns[border - 1];
  if (first === undefined || second === undefined || last === undefined) return { sections: [], opening: [] };
  // In a separate file, the second edition has its title and byline on top.
  const { own, opening } = last.source === second.source ? splitOpening(last) : { own: last.passages, opening: [] };
  const trimmed = new Map([[last, { ...last, passages: own }]]);
  const leading = turns.slice(0, border).map((turn) => trimmed.get(turn) ?? turn);
  const partners = pairTurns(leading, turns.slice(border), roleOf, likenessOf);
  const isOfSecond = ({ heading, turns: [head] }: PrintedSection) =>
    head === undefined ? heading !== null && languageOfAll([heading]) === second.lang : head.lang === second.lang;
  const paired = sections
    .filter((section) => !isOfSecond(section))
    .map((section): PairedSection => {
      const said = section.turns.map((turn) => trimmed.get(turn) ?? turn);
      const heading = sides(section, first.lang);
      return { heading, turns: said.flatMap((turn) => partners.get(turn) ?? []) };
    });
  const placed = placeHeadings(paired, sections.filter(isOfSecond), second.lang);
  return { sections: placed.sections, opening: [...opening, ...placed.opening] };
}

/**
 * Corrects the language of the last turn before the second edition: the title, byline and lead-in of that edition
 * follow it and may outweigh it, so the language in which it begins counts.
 */
function settleBorder(sections: readonly PrintedSection[]): readonly PrintedSection[] {
  const [first, ...others] = sections.flatMap((section) => section.turns);
  const border = others.find((turn) => turn.lang !== first?.lang);
  if (first === undefined || border === undefined) return sections;
  if (languageOfAll(border.passages.slice(0, 1)) !== first.lang) return sections;
  const settled = { ...border, lang: first.lang };
  return sections.map((section) => ({
    ...section,
    turns: section.turns.map((turn) => (turn === border ? settled : turn)),
  }));
}

function single(section: PrintedSection): PairedSection {
  const lang = section.turns[0]?.lang ?? "zh";
  return { heading: sides(section, lang), turns: section.turns.map((turn) => sideOf(turn)) };
}

/** The headings of a section by their languages; one without letters is in the given one. */
function headingsOf(section: PrintedSection, otherwise: Lang): PairedSection["heading"] {
  const { heading } = section;
  return sides(section, heading === null ? otherwise : (languageOfAll([heading]) ?? otherwise));
}

/** The headings of a section, where the source does not tell by a row that the first is in another language than this. */
function sides({ heading, otherHeading }: PrintedSection, lang: Lang): PairedSection["heading"] {
  const other = otherHeading ?? null;
  const own = heading?.printedRow?.lang ?? lang;
  return own === "zh" ? { zh: heading, en: other } : { zh: other, en: heading };
}
