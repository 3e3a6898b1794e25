import { ownValue } from "../../arrays/own-value";
import type { SpeakerId } from "../../schema/ids";
import type { Form, Participant, Role, Speaker, TurnKind } from "../../schema/schema";
import { endsInQuestion } from "../../text/sentence-end";
import { formAmong, misspellingOf } from "../labels/name-variants";
import { isFullName } from "../labels/person-names";
import { countedLines } from "../problems/counted-lines";
import { type Problem, problem } from "../problems/problems";
import { yamlName } from "../problems/rules/wording";
import type { Sidecar } from "../sidecar/sidecar";
import { nearestWord } from "../text/nearest";
import { anyOf } from "../text/phrases";
import { placeAt } from "../text/source";
import type { PrintedTurn } from "../turns/read-turns";
import { HOSTS } from "../vocabulary/voices";
import { entries, type PeopleDirectory, provisionalSpeaker, roleOfLabel, speakerId } from "./directory";

/** Who speaks in an interview, and in what role. */
export interface Cast {
  readonly speakerOf: (turn: PrintedTurn) => SpeakerId | null;
  readonly kindOf: (speaker: SpeakerId | null) => TurnKind;
  readonly participants: readonly Participant[];
  /** Undefined speakers, derived from their labels. */
  readonly provisional: readonly Speaker[];
  readonly problems: readonly Problem[];
}

/** A speaker without a declared role is the interviewer from this share of turns ending in a question mark on. */
const ASKS = 0.5;

/**
 * Identifies the speakers of a conversation from their labels, and says who of them asks.
 *
 * @param links labels of one edition, with those of the other for the same people, as derived from paired turns
 * @param abbreviations what labels stand for, as the text says
 */
export function castConversation(
  turns: readonly PrintedTurn[],
  directory: PeopleDirectory,
  sidecar: Sidecar,
  links: ReadonlyMap<string, string>,
  abbreviations: ReadonlyMap<string, string>,
): Cast {
  const { byLabel, provisional, problems } = identify(turns, directory, links, abbreviations);
  const speakerOf = (turn: PrintedTurn) => byLabel.get(labelOf(turn)) ?? null;
  const participants = [...new Set(byLabel.values())].map((speaker): Participant => {
    const theirs = turns.filter((turn) => speakerOf(turn) === speaker);
    return { speaker, role: ownValue(sidecar.participants, speaker) ?? roleFrom(theirs) };
  });
  const asks = participants.some(({ role }) => role === "interviewer" || role === "audience");
  const roles = new Map(participants.map(({ speaker, role }) => [speaker, role]));
  const kindOf = (speaker: SpeakerId | null): TurnKind => {
    const role = speaker === null ? undefined : roles.get(speaker);
    if (role === undefined) return "editorial";
    if (!asks) return "remark";
    return role === "interviewer" || role === "audience" ? "question" : "answer";
  };
  return { speakerOf, kindOf, participants, provisional, problems };
}

/** Whose every label is. Each unknown label is reported once, at its first occurrence. */
function identify(
  turns: readonly PrintedTurn[],
  directory: PeopleDirectory,
  links: ReadonlyMap<string, string>,
  abbreviations: ReadonlyMap<string, string>,
): { byLabel: ReadonlyMap<string, SpeakerId> } & Pick<Cast, "provisional" | "problems"> {
  const byLabel = new Map<string, SpeakerId>();
  const counts = countLabels(turns);
  const isHostApart = hasHostAndReporter(counts) && directory.withId(HOST) === null;
  const provisional: Speaker[] = [];
  const problems: Problem[] = [];
  const once: PrintedTurn[] = [];
  for (const turn of turns) {
    const label = labelOf(turn);
    if (label === "" || byLabel.has(label)) continue;
    const likely = likelyName(label, counts);
    const name = abbreviations.get(label) ?? label;
    const known =
      directory.find(label) ??
      directory.withId(label) ??
      directory.find(name) ??
      byLabel.get(name) ??
      byLabel.get(links.get(label) ?? "") ??
      formKnown(label, turns, byLabel, directory);
    if (known !== null) {
      byLabel.set(label, known);
      continue;
    }
    if (likely !== null) {
      byLabel.set(label, byLabel.get(likely) ?? directory.find(likely) ?? provisionalSpeaker(likely).id);
      problems.push(problem("speaker-misspelt", placeAt(turn.source, turn.start), { label, likely }));
      continue;
    }
    const standIn = isHostApart && isHost(label) ? hostNamed(name) : provisionalSpeaker(name);
    byLabel.set(label, standIn.id).set(name, standIn.id);
    if (provisional.every(({ id }) => id !== standIn.id)) provisional.push(standIn);
    if (roleOfLabel(label) !== null) continue;
    if (standsOnce(label, counts)) once.push(turn);
    else problems.push(unknown(turn, label, standIn.id, directory));
  }
  return { byLabel, provisional, problems: [...problems, ...speakersOnce(once)] };
}

const IS_HOST = new RegExp(`^[「《【[]?${anyOf(HOSTS)}[」》】\\]]?$`, "iu");
const HOST = "host";

function isHost(label: string): boolean {
  return IS_HOST.test(label);
}

/** The unnamed voice of whoever leads a programme, where another one asks in it. */
function hostNamed(label: string): Speaker {
  return { ...provisionalSpeaker(label), id: speakerId(HOST) };
}

/** A label that occurs once may be another word for the one who asks. */
const FEWEST_TURNS = 2;

function isHan(label: string): boolean {
  return /\p{Script=Han}/u.test(label);
}

/** Whether both a host and a reporter speak without a name: they are two people. */
function hasHostAndReporter(counts: ReadonlyMap<string, number>): boolean {
  const asking = [...counts].flatMap(([label, count]) =>
    count >= FEWEST_TURNS && roleOfLabel(label) === "interviewer" ? [label] : [],
  );
  // `主持人` in one edition and `Interviewer` in the other are one person.
  const [chinese, english] = [true, false].map((isChinese) => asking.filter((label) => isHan(label) === isChinese));
  return [chinese, english].some((labels) => labels?.some(isHost) === true && !labels.every(isHost));
}

/** Reports those who speak once, at the first of them. */
function speakersOnce(turns: readonly PrintedTurn[]): Problem[] {
  const [first] = turns;
  if (first === undefined) return [];
  const facts = {
    ...countedLines(turns.map(({ source, start }) => placeAt(source, start).line)),
    label: turns.map(labelOf).join("、"),
    fields: turns.map((turn) => `${yamlName(labelOf(turn))}: their-id`).join(", "),
  };
  return [problem("speaker-once", placeAt(first.source, first.start), facts)];
}

/** The problem for an unknown label, with the name it may be, and an id to suggest. */
function unknown(turn: PrintedTurn, label: string, id: SpeakerId, { people }: PeopleDirectory): Problem {
  const names = entries(people).flatMap(([, { name, aliases }]) => [name.zh, name.en, ...aliases]);
  const likely = nearestWord(
    label,
    names.filter((name) => name !== undefined),
  );
  const facts = { label, id: id.startsWith("voice-") ? "name-in-letters" : id };
  return problem("speaker-unknown", placeAt(turn.source, turn.start), {
    ...facts,
    ...(likely === null ? {} : { likely }),
  });
}

function countLabels(turns: readonly PrintedTurn[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const turn of turns) counts.set(labelOf(turn), (counts.get(labelOf(turn)) ?? 0) + 1);
  return counts;
}

/** Whether a full name occurs as a label only once, and in no other form. */
function standsOnce(label: string, counts: ReadonlyMap<string, number>): boolean {
  const names = [...counts.keys()].filter((other) => roleOfLabel(other) === null);
  return isFullName(label) && (counts.get(label) ?? 0) === 1 && formAmong(label, names) === null;
}

/** The frequent label of which a label that occurs once seems to be a misspelling. */
function likelyName(label: string, counts: ReadonlyMap<string, number>): string | null {
  if ((counts.get(label) ?? 0) > 1 || roleOfLabel(label) !== null) return null;
  const often = [...counts].filter(([other, count]) => count > 1 && roleOfLabel(other) === null);
  return misspellingOf(
    label,
    often.map(([other]) => other),
  );
}

/** The speaker of whose name a label is another form: one announced in a label, or a longer or shorter one. */
function formKnown(
  label: string,
  turns: readonly PrintedTurn[],
  byLabel: ReadonlyMap<string, SpeakerId>,
  directory: PeopleDirectory,
): SpeakerId | null {
  if (roleOfLabel(label) !== null) return null;
  const announced = turns.find(({ alias }) => alias === label)?.label ?? null;
  const form =
    announced ??
    formAmong(
      label,
      [...byLabel.keys()].filter((other) => roleOfLabel(other) === null),
    );
  if (form === null || (announced === null && isNamesake(label, form, turns))) return null;
  return byLabel.get(form) ?? directory.find(form);
}

/** After so many turns of somebody, a title or an initial before their name tells somebody else of that name from them. */
const NAMED_BEFORE = 2;
const BEFORE_NAME = /^(?:Mrs?|Ms|Miss|Dr|Prof|\p{Lu})\.?\s+/iu;

/** Whether a label is the name of a relative, as `MR. LAKE:` behind several turns of `LAKE:`. */
function isNamesake(label: string, form: string, turns: readonly PrintedTurn[]): boolean {
  if (label.replace(BEFORE_NAME, "") !== form) return false;
  const first = turns.findIndex((turn) => labelOf(turn) === label);
  return turns.slice(0, first).filter((turn) => labelOf(turn) === form).length >= NAMED_BEFORE;
}

/** The label of a turn, else the voice derived from its form. */
function labelOf({ label, voice }: PrintedTurn): string {
  return label ?? voice ?? "";
}

/** The role implied by a speaker's turns: from the label, else from whether they mostly ask. */
function roleFrom(turns: readonly PrintedTurn[]): Role {
  for (const turn of turns) {
    const role = roleOfLabel(labelOf(turn));
    if (role !== null) return role;
  }
  const asked = turns.filter(({ passages }) => endsInQuestion(passages.at(-1)?.words.text ?? ""));
  return asked.length >= turns.length * ASKS ? "interviewer" : "guest";
}

/** The cast of a text without labels: a letter is attributed to its author, a retelling is unattributed. */
export function castProse(form: Form, participants: readonly Participant[]): Cast {
  const author = participants.find(({ role }) => role === "author")?.speaker ?? null;
  const speaker = form === "letter" ? author : null;
  return {
    speakerOf: () => speaker,
    kindOf: () => (speaker === null ? "narration" : "answer"),
    participants,
    provisional: [],
    problems: [],
  };
}
