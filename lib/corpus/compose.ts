import { anchor } from "./anchors";
import type { Draft } from "./draft";
import { hashText } from "./hash";
import type { SpeakerId, TurnId } from "./ids";
import { type ReportedTurn, reportPairs } from "./pair-report";
import type { PairedSection, PairedTurn } from "./paired";
import type { Passage } from "./passages";
import { type Problem, problem } from "./problems";
import type { Named } from "./quotations";
import { type BlockContext, loneRow, makeRows, type SettledPair } from "./rows";
import { Interview, type Lang, type Localized, type Quote, type Row, type Section, type Turn } from "./schema";
import { lineAt, placeAt, type Source } from "./source";
import { readRulings, readSpeech } from "./speech";
import { languageOfAll, type PrintedTurn } from "./turns";

/**
 * The version of a turn that stands first in the source: its words are the ones that the permalink is kept for.
 *
 * @param source the interview's own file, which comes before that of an edition
 */
export function firstPrinted({ zh, en }: PairedTurn, source: Source): PrintedTurn {
  const rank = (turn: PrintedTurn) => (turn.source === source ? 0 : 1);
  const sides = [zh, en].filter((turn) => turn !== null);
  const [first] = sides.toSorted((a, b) => rank(a) - rank(b) || a.start - b.start);
  if (first === undefined) throw new Error("a paired turn has at least one side");
  return first;
}

/**
 * Makes the checked interview of a draft: rows paired and rendered, speech found, everything against the schema.
 *
 * @param ids the permalinks of the turns, in their order
 */
export function composeInterview(
  draft: Draft,
  ids: readonly TurnId[],
): { interview: Interview | null; problems: Problem[] } {
  const problems: Problem[] = [];
  const reported: ReportedTurn[] = [];
  const settled = readPairs(draft, problems);
  const { rulings, problems: unruled } = readRulings(draft.source, draft.sidecar);
  problems.push(...unruled);
  const people = namedPeople(draft);
  const context: BlockContext = { sourceOf: draft.sourceOf, kindOf: draft.editions.kindOf };

  const makeTurn = (paired: PairedTurn, id: TurnId): Turn => {
    const first = firstPrinted(paired, draft.source);
    const speaker = draft.cast.speakerOf(first);
    const sides = { zh: paired.zh?.passages ?? [], en: paired.en?.passages ?? [] };
    const rows = makeRows(id, sides, draft.editions.list.length > 1, settled, context);
    problems.push(...rows.problems);
    reported.push(rows);
    const turn: Turn = {
      id,
      kind: draft.cast.kindOf(speaker),
      speaker,
      ...(first.printed === null ? {} : { label: first.printed }),
      line: lineAt(first.source, first.start),
      rows: rows.rows,
    };
    if (turn.kind !== "narration") return turn;
    const quotes = first.passages.flatMap((passage): Quote[] => {
      const start = passage.words.at[0] ?? passage.start;
      const row = rows.rows.find((one) => one[first.lang].some((block) => block.span[0] === start))?.id ?? id;
      const found = readSpeech(first.source, { words: passage.words, lang: first.lang, row }, rulings, people);
      problems.push(...found.problems);
      return found.quotes;
    });
    return quotes.length > 0 ? { ...turn, quotes } : turn;
  };

  let next = 0;
  const headings = new Map<string, number>();
  const sections = draft.sections.map((section): Section => {
    const turns = section.turns.map((paired) => {
      const id = ids[next];
      next += 1;
      if (id === undefined) throw new Error(`turn ${next} of ${draft.slug} has no permalink`);
      return makeTurn(paired, id);
    });
    const heading = headingOf(section);
    return { id: sectionId(heading, headings), heading, turns };
  });
  problems.push(...reportPairs(reported, draft.sourceOf));
  return check(
    draft,
    { sections, front: around("front", draft, settled, context), back: around("back", draft, settled, context) },
    problems,
  );
}

function check(
  draft: Draft,
  parts: Pick<Interview, "front" | "sections" | "back">,
  problems: Problem[],
): { interview: Interview | null; problems: Problem[] } {
  const { publisher, spoken, originalUrl, sourceUrl = draft.metadata.sourceUrl } = draft.sidecar.value;
  const { date } = draft.metadata;
  const result = Interview.safeParse({
    version: 1,
    slug: draft.slug,
    title: draft.title,
    form: draft.form,
    ...(date === null ? {} : { date }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(sourceUrl === null ? {} : { sourceUrl }),
    editions: draft.editions.list,
    ...(spoken === undefined ? {} : { spoken }),
    ...(originalUrl === undefined ? {} : { originalUrl }),
    participants: draft.cast.participants,
    ...parts,
  });
  if (result.success) return { interview: result.data, problems };
  const broken = result.error.issues.map(({ path, message }) =>
    problem("schema", placeAt(draft.source, 0), { field: path.join("."), reason: message }),
  );
  return { interview: null, problems: [...problems, ...broken] };
}

function headingOf({ heading }: PairedSection): Localized | null {
  const [zh, en] = [heading.zh?.words.text.trim(), heading.en?.words.text.trim()];
  if (!zh && !en) return null;
  return { ...(zh ? { zh } : {}), ...(en ? { en } : {}) };
}

/** Made from the heading's words, so that a section put in before it does not rename it; equal headings are counted. */
function sectionId(heading: Localized | null, seen: Map<string, number>): string {
  const words = heading === null ? "" : (heading.zh ?? heading.en ?? "");
  const nth = (seen.get(words) ?? 0) + 1;
  seen.set(words, nth);
  return `s-${hashText(`${words}\n${nth}`, 8)}`;
}

function around(part: "front" | "back", draft: Draft, settled: readonly SettledPair[], context: BlockContext): Row[] {
  const langs = draft.editions.list.map(({ lang }) => lang);
  const langOf = (passage: Passage): Lang => {
    const lang = languageOfAll([passage]);
    return lang !== null && langs.includes(lang) ? lang : draft.mainLang;
  };
  const beside = draft.beside?.[part] ?? [];
  if (beside.length === 0) {
    return draft[part].map((passage, i) => loneRow(`${part}-${i + 1}`, passage, langOf(passage), context));
  }
  const [own, other] = [draft[part], beside];
  const sides = draft.mainLang === "zh" ? { zh: own, en: other } : { zh: other, en: own };
  const { rows } = makeRows(part, sides, true, settled, context);
  // Around the interview a paragraph without counterpart is no gap: metadata and advertising are not translated.
  return rows.map(({ match, ...row }) => (match === undefined || match === "missing" ? row : { ...row, match }));
}

function readPairs(draft: Draft, problems: Problem[]): SettledPair[] {
  return draft.sidecar.value.pairs.map((pair, index) => {
    const offsets = (lang: Lang) =>
      pair[lang].flatMap((words, i) => {
        const found = anchor(draft.sourceOf(lang), words, draft.sidecar.placeOf(["pairs", index, lang, i]));
        if ("offset" in found) return [found.offset];
        problems.push(found.problem);
        return [];
      });
    const quote = pair.zh[0] ?? pair.en[0] ?? "";
    return { zh: offsets("zh"), en: offsets("en"), quote, place: draft.sidecar.placeOf(["pairs", index]) };
  });
}

/** The participants of a retelling, by every name that the narration may use for them. */
function namedPeople(draft: Draft): Named<SpeakerId>[] {
  return draft.cast.participants.map(({ speaker }) => {
    const person = draft.directory.people[speaker];
    const names = [person?.name.zh, person?.name.en, ...(person?.aliases ?? [])];
    return { id: speaker, names: names.filter((name) => name !== undefined) };
  });
}
