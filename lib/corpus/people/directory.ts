import { ownValue } from "../../arrays/own-value";
import { LONGEST_ID, SpeakerId } from "../../schema/ids";
import type { Localized, Role, Speaker } from "../../schema/schema";
import { slugOf } from "../../text/slug";
import { type Problem, problem } from "../problems/problems";
import type { Checked, People, Sidecar } from "../sidecar/sidecar";
import { hashText } from "../text/hash";
import { nearestWord } from "../text/nearest";
import { anyOf } from "../text/phrases";
import { ANSWERERS, ASKERS, AUDIENCE, ROLES_BEFORE_NAMES } from "../vocabulary/voices";

/** Role words that are printed before a name, as in `嘉宾Yann LeCun` or `主持人 某某`. */
const ROLE_PREFIX = new RegExp(`^${anyOf(ROLES_BEFORE_NAMES)}(?=.)`, "iu");

/** Roles of conventional labels. */
const ROLE_OF_LABEL: readonly (readonly [RegExp, Role])[] = [
  [new RegExp(`^${anyOf(ASKERS)}$`, "iu"), "interviewer"],
  [new RegExp(`^${anyOf(ANSWERERS)}$`, "iu"), "guest"],
  [new RegExp(`^${anyOf(AUDIENCE)}`, "iu"), "audience"],
];

/** Ignores width, case, spaces, brackets and the dots inside transliterated names. */
export function normaliseLabel(label: string): string {
  return label
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s·•・‧.'’「」『』《》【】[\]]/gu, "");
}

/** Resolves the labels of one interview to speakers. */
export interface PeopleDirectory {
  /** The speaker of a label; null when unknown. */
  readonly find: (label: string) => SpeakerId | null;
  /** The speaker with an id, as a sidecar may write it in place of a label; null when there is none. */
  readonly withId: (id: string) => SpeakerId | null;
  readonly name: (speaker: SpeakerId) => Localized | undefined;
  readonly people: People;
}

/** Indexes the people of the corpus and of one interview by every form of their labels. */
export function makePeopleDirectory(people: People, sidecar: Sidecar): PeopleDirectory {
  const hasOwnPeople = Object.keys(sidecar.people).length > 0;
  const all: People = hasOwnPeople ? { ...people, ...sidecar.people } : people;
  const shared = formsOf(people);
  const own = hasOwnPeople ? new Map(formsOf(sidecar.people)) : new Map<string, SpeakerId>();
  for (const [label, id] of Object.entries(sidecar.labels)) own.set(normaliseLabel(label), id);
  const known = (label: string) => own.get(normaliseLabel(label)) ?? shared.get(normaliseLabel(label));
  const find = (label: string) => known(label) ?? known(label.replace(ROLE_PREFIX, "")) ?? null;
  const withId = (id: string) => (Object.hasOwn(all, id) ? SpeakerId.parse(id) : null);
  return { find, withId, name: (speaker) => ownValue(all, speaker)?.name, people: all };
}

/** Speakers by every form of their labels. */
type Forms = ReadonlyMap<string, SpeakerId>;

/** Cached, because thousands of interviews share the people of the corpus. */
const indexed = new WeakMap<People, Forms>();

function formsOf(people: People): Forms {
  const known = indexed.get(people);
  if (known !== undefined) return known;
  const forms = new Map<string, SpeakerId>();
  for (const [id, { name, aliases }] of entries(people)) {
    for (const form of [name.zh, name.en, ...aliases]) if (form !== undefined) forms.set(normaliseLabel(form), id);
  }
  indexed.set(people, forms);
  return forms;
}

/** The entries of a record keyed by speaker, with typed ids. */
export function entries<Value>(record: Readonly<Record<SpeakerId, Value>>): [SpeakerId, Value][] {
  return Object.entries<Value>(record).map(([id, value]) => [SpeakerId.parse(id), value]);
}

/** A provisional entry for an undefined speaker: the conventional name of an unnamed voice, or the label itself. */
export function provisionalSpeaker(label: string): Speaker {
  const role = roleOfLabel(label);
  const latin = slugOf(label).replace(/^[-\d]+/, "");
  const unnamed = role !== null && role !== "audience" ? role : null;
  const spelled = [...label].map((character) => (character.codePointAt(0) ?? 0).toString(36)).join("-");
  // Dropping letters would merge `CEO张三` and `CEO李四` into one person.
  const isLatin = !/(?!\p{Script=Latin})\p{L}/u.test(label);
  const id = unnamed ?? (isLatin && latin.length > 1 ? latin : `voice-${spelled}`);
  return { id: speakerId(id), name: /\p{Script=Han}/u.test(label) ? { zh: label } : { en: label }, aliases: [] };
}

/** An id made from words: of one that is too long, the beginning and a hash of the whole stay. */
export function speakerId(made: string): SpeakerId {
  if (made.length <= LONGEST_ID) return SpeakerId.parse(made);
  const hash = hashText(made, HASH_DIGITS);
  return SpeakerId.parse(`${made.slice(0, LONGEST_ID - HASH_DIGITS - 1).replace(/-$/, "")}-${hash}`);
}

/** Hexadecimal digits: among a million such ids, two are the same by one chance in five hundred. */
const HASH_DIGITS = 12;

/** The role that a label names by itself, as `主持人` and `Q` do. */
export function roleOfLabel(label: string): Role | null {
  const bare = label.replace(/^[「『《【[]|[」』》】\]]$/gu, "").trim();
  return ROLE_OF_LABEL.find(([form]) => form.test(bare))?.[1] ?? null;
}

/**
 * Every id that the sidecar uses without a definition. The speaker of a settled turn may also be a label.
 *
 * @param printed the labels of the text
 */
export function reportUndefinedSpeakers(
  sidecar: Checked<Sidecar>,
  directory: PeopleDirectory,
  printed: ReadonlySet<string>,
): Problem[] {
  const { participants, labels, speech, turns } = sidecar.value;
  const isLabel = (name: string) => directory.find(name) !== null || roleOfLabel(name) !== null || printed.has(name);
  const used: [string | null, readonly (string | number)[]][] = [
    ...Object.keys(participants).map((id): [string, string[]] => [id, ["participants", id]]),
    ...Object.entries(labels).map(([label, id]): [string, string[]] => [id, ["labels", label]]),
    ...speech.flatMap((piece, i): [string | null, (string | number)[]][] =>
      "speaker" in piece ? [[piece.speaker, ["speech", i, "speaker"]]] : [],
    ),
    ...turns.flatMap(({ speaker }, i): [string, (string | number)[]][] =>
      isLabel(speaker) ? [] : [[speaker, ["turns", i, "speaker"]]],
    ),
  ];
  return used
    .filter(([id]) => id !== null && !Object.hasOwn(directory.people, id))
    .map(([id, path]) => {
      const likely = nearestWord(id ?? "", Object.keys(directory.people));
      const facts = { found: id ?? "", ...(likely === null ? {} : { likely }) };
      return problem("speaker-undefined", sidecar.placeOf(path), facts);
    });
}
