import type { SpeakerId } from "./ids";
import { type Directory, provisionalSpeaker, roleOfLabel } from "./people";
import { type Problem, problem } from "./problems";
import type { Form, Participant, Role, Speaker, TurnKind } from "./schema";
import type { Sidecar } from "./sidecar";
import { placeAt } from "./source";
import type { PrintedTurn } from "./turns";

/** Who speaks in an interview, and in what role. */
export interface Cast {
  readonly speakerOf: (turn: PrintedTurn) => SpeakerId | null;
  readonly kindOf: (speaker: SpeakerId | null) => TurnKind;
  readonly participants: readonly Participant[];
  /** Speakers whom nobody has defined, made up from their label. */
  readonly provisional: readonly Speaker[];
  readonly problems: readonly Problem[];
}

/** From this share of turns that end in a question mark on, a speaker without a declared role is the one who asks. */
const ASKS = 0.5;

/**
 * Identifies the speakers of a conversation from their labels. Each unknown label is reported once, where it first stands.
 *
 * @param links the labels of one version by those of the other, as the paired turns show them: the same people
 */
export function castConversation(
  turns: readonly PrintedTurn[],
  directory: Directory,
  sidecar: Sidecar,
  links: ReadonlyMap<string, string>,
): Cast {
  const byLabel = new Map<string, SpeakerId>();
  const provisional: Speaker[] = [];
  const problems: Problem[] = [];
  for (const turn of turns) {
    const label = labelOf(turn);
    if (label === "" || byLabel.has(label)) continue;
    const known = directory.find(label) ?? byLabel.get(links.get(label) ?? "") ?? null;
    if (known !== null) {
      byLabel.set(label, known);
      continue;
    }
    const stranger = provisionalSpeaker(label);
    byLabel.set(label, stranger.id);
    if (provisional.every(({ id }) => id !== stranger.id)) provisional.push(stranger);
    if (roleOfLabel(label) === null)
      problems.push(problem("speaker-unknown", placeAt(turn.source, turn.start), { label }));
  }
  const speakerOf = (turn: PrintedTurn) => byLabel.get(labelOf(turn)) ?? null;
  const participants = [...new Set(byLabel.values())].map((speaker): Participant => {
    const theirs = turns.filter((turn) => speakerOf(turn) === speaker);
    return { speaker, role: sidecar.participants[speaker] ?? roleFrom(theirs) };
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

/** What a turn is called: its label, else the voice that its form tells. */
function labelOf({ label, voice }: PrintedTurn): string {
  return label ?? voice ?? "";
}

/** The role that somebody's turns show: what their label says, else whether they mostly ask. */
function roleFrom(turns: readonly PrintedTurn[]): Role {
  for (const turn of turns) {
    const role = roleOfLabel(labelOf(turn));
    if (role !== null) return role;
  }
  const asked = turns.filter(({ passages }) => /[？?]["”」』）)]*\s*$/u.test(passages.at(-1)?.words.text ?? ""));
  return asked.length >= turns.length * ASKS ? "interviewer" : "guest";
}

/** The cast of a text in which nobody has labels: a letter is its author's, a retelling nobody's. */
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
