import { type SpeakerId, TurnId } from "../../schema/ids";
import type { Interview, Lang, Speaker, Turn } from "../../schema/schema";
import type { Lexicon } from "../align/lexicon";
import { type Limit, withinLimit } from "../files/limit";
import { type FullIds, fullIds, withFullIds } from "../people/undefined-speakers";
import type { Claim } from "../permalinks/assign-ids";
import { hasError, type Problem } from "../problems/problems";
import type { People } from "../sidecar/sidecar";
import { placeAt } from "../text/source";
import type { PrintedTurn } from "../turns/read-turns";
import { composeInterview } from "./compose";
import { firstPrinted } from "./compose-turn";
import { type Draft, type Drafted, draftInterview, type InterviewFiles } from "./draft";

/**
 * An interview as read and composed separately: it depends only on its own files and the people of the corpus, so that
 * it can be kept as JSON until one of these changes. What depends on other interviews, the permalinks of its turns and
 * the full names of undefined speakers, is added by `settleReading`.
 */
export interface Reading {
  /** Its problems; with an error among them it is not part of the corpus. */
  readonly problems: readonly Problem[];
  /** Null when it could not be read or has an error. */
  readonly read: {
    readonly claim: Claim;
    /** Undefined speakers. */
    readonly undefinedSpeakers: readonly Speaker[];
    /** The file with the edition in a language. */
    readonly paths: Readonly<Record<Lang, string>>;
    /** The interview, with numbers in place of turn ids; null when it cannot be composed. */
    readonly interview: Interview | null;
    /** Problems found while composing. */
    readonly problems: readonly Problem[];
  } | null;
}

/** Reads and composes one interview. */
export function readInterview(files: InterviewFiles, people: People, lexiconOf: () => Lexicon, limit: Limit): Reading {
  const made = withinLimit(limit, files.source, () => draftInterview(files, people, lexiconOf));
  return "draft" in made ? readDraft(made, people, lexiconOf, limit) : { ...made, read: null };
}

/** Composes an interview whose turns and speakers are known. */
export function readDraft(made: Drafted, people: People, lexiconOf: () => Lexicon, limit: Limit): Reading {
  if (made.draft === null || hasError(made.problems)) return { problems: made.problems, read: null };
  const draft = withFullIdsOfCast(made.draft, people);
  // Loading the dictionary must not count towards the limit for this text.
  if (draft.editions.list.length > 1) lexiconOf();
  const claim = claimOf(draft);
  const numbers = claim.turns.map((_, index) => numbered(index));
  const sources = new Set([draft.source, draft.sourceOf("zh"), draft.sourceOf("en")]);
  const length = [...sources].reduce((sum, { text }) => sum + text.length, 0);
  const composed = withinLimit(limit, draft.source, () => composeInterview(draft, numbers, lexiconOf), length);
  return {
    problems: made.problems,
    read: {
      claim,
      undefinedSpeakers: draft.cast.provisional,
      paths: { zh: draft.sourceOf("zh").path, en: draft.sourceOf("en").path },
      interview: "interview" in composed ? composed.interview : null,
      problems: composed.problems,
    },
  };
}

/** Gives undefined speakers their full names when a short one is already taken. */
export function withFullIdsOfCast(draft: Draft, people: People): Draft {
  if (draft.cast.provisional.length === 0) return draft;
  const own = {
    slug: draft.slug,
    undefinedSpeakers: draft.cast.provisional,
    people: Object.keys(draft.sidecar.value.people),
  };
  const names = fullIds([own], people).get(draft.slug);
  return names === undefined ? draft : { ...draft, cast: withFullIds(draft.cast, names) };
}

/** The provisional id of a turn. */
function numbered(index: number): TurnId {
  return TurnId.parse(`t${String(index).padStart(7, "0")}`);
}

/** The turns of an interview, for the permalinks. */
export function claimOf(draft: Draft): Claim {
  const turns = draft.sections
    .flatMap((section) => section.turns)
    .map((turn) => {
      const printed = firstPrinted(turn, draft.source);
      return { printed, other: [turn.zh, turn.en].find((side) => side !== null && side !== printed) ?? null };
    });
  const wordsOf = ({ passages }: PrintedTurn) => passages.map(({ words }) => words.text).join("\n");
  return {
    slug: draft.slug,
    title: draft.title,
    ...(draft.metadata.date === null ? {} : { date: draft.metadata.date }),
    turns: turns.map(({ printed, other }) => ({
      text: wordsOf(printed),
      ...(other === null ? {} : { translation: wordsOf(other) }),
      place: placeAt(printed.source, printed.start),
      speaker: draft.cast.speakerOf(printed),
    })),
  };
}

/** A claim with the full names of undefined speakers; the same object again for the same names. */
export function nameInClaim(claim: Claim, names: FullIds): Claim {
  if (names.size === 0) return claim;
  const before = named.get(claim);
  if (before !== undefined && areEqual(before.names, names)) return before.claim;
  const turns = claim.turns.map((turn) => ({ ...turn, speaker: nameIn(names, turn.speaker) }));
  const made = { names, claim: { ...claim, turns } };
  named.set(claim, made);
  return made.claim;
}

const named = new WeakMap<Claim, { readonly names: FullIds; readonly claim: Claim }>();

function areEqual(one: FullIds, other: FullIds): boolean {
  return one.size === other.size && [...one].every(([id, name]) => other.get(id) === name);
}

/**
 * Puts the permalinks of the turns and the full names of undefined speakers into an interview.
 *
 * @param ids in the order of the turns
 */
export function withPermalinks(interview: Interview, ids: readonly TurnId[], names: FullIds): Interview {
  let next = 0;
  const rowIds = new Map<string, string>();
  const settle = (turn: Turn): Turn => {
    const id = ids[next];
    next += 1;
    if (id === undefined) throw new Error(`turn ${next} of ${interview.slug} has no permalink`);
    const rename = (row: string) => id + row.slice(turn.id.length);
    const { quotes } = turn;
    for (const row of turn.rows) rowIds.set(row.id, rename(row.id));
    return {
      ...turn,
      id,
      speaker: nameIn(names, turn.speaker),
      rows: turn.rows.map((row) => ({ ...row, id: rename(row.id) })),
      ...(quotes === undefined ? {} : { quotes: quotes.map((quote) => ({ ...quote, row: rename(quote.row) })) }),
    };
  };
  const sections = interview.sections.map((section) => ({ ...section, turns: section.turns.map(settle) }));
  const corrections = interview.printedCorrections?.map((id) => rowIds.get(id) ?? id);
  return {
    ...interview,
    participants: interview.participants.map(({ speaker, role }) => ({ speaker: names.get(speaker) ?? speaker, role })),
    sections,
    ...(corrections === undefined ? {} : { printedCorrections: corrections }),
  };
}

function nameIn(names: FullIds, speaker: SpeakerId | null): SpeakerId | null {
  return speaker === null ? null : (names.get(speaker) ?? speaker);
}
