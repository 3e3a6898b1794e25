import { join } from "node:path";
import { roleOfLabel } from "../../lib/corpus/people/directory";
import { toldLine } from "../../lib/corpus/sidecar/settling-lines";
import type { People, Sidecar } from "../../lib/corpus/sidecar/sidecar";
import { isClear } from "../../lib/corpus/turns/told";
import { DATA_FOLDER } from "../../lib/io/folders";
import { LANGUAGES } from "../../lib/schema/languages";
import type { Edition, Form, Interview, Lang, Localized, Speaker } from "../../lib/schema/schema";
import { asCalled } from "../as-called";

/** What an editor says of a new source; null where nobody says it. */
export interface SaidOfSource {
  readonly original: Lang | null;
  readonly date: string | null;
  /** Whether it is not to be published yet: it is then given no permalinks. */
  readonly isDraft: boolean;
}

/** What was read of a new source without a sidecar. */
export interface ReadSource {
  readonly interview: Interview;
  /** Everybody who speaks, by the name that is known or printed. */
  readonly speakers: readonly Speaker[];
  /** Whether the source gives itself a title. */
  readonly hasTitle: boolean;
}

/** The word that marks a line which a person has to settle. */
export const DECIDE = "# decide";

const HEAD = [
  `# yaml-language-server: $schema=../../../${join(DATA_FOLDER, "schema", "sidecar.json").replaceAll("\\", "/")}`,
  "# 由 npm run corpus:new 写成；标有 decide 的各行请人来定，定了就删去这个标记。",
  "# Written by npm run corpus:new. A person settles each line that says decide, and then takes the mark off.",
  "# docs/content-format.md says what else may stand here.",
];

/**
 * Writes the first `interview.yml` of a source: what could be read stands as fields, what could not as comments, so that
 * the file is right as it is. Each line with `# decide` was guessed or is missing.
 *
 * @param read null where the source has an error: then there is nothing to fill in yet
 * @param people of the whole corpus
 * @param answers what an editor has said: it needs no decision any more
 * @param made the texts that are not as they were supplied
 */
export function firstSidecar(
  read: ReadSource | null,
  people: People,
  { original, date, isDraft }: SaidOfSource,
  made: Sidecar["made"] = [],
): string {
  const own = HEAD.map((line) => asCalled(line));
  const head = made.length === 0 ? own : [...own, "", "made:", ...made.map(madeLine)];
  if (read === null) return `${head.join("\n")}\n`;
  const { form, editions } = read.interview;
  const lines = [
    ...head,
    ...(made.length === 0 ? [""] : []),
    ...(isDraft ? ["status: draft"] : []),
    formLine(form),
    ...toldLines(read.interview),
    ...titleLines(read),
    `# publisher: { zh: "" } ${DECIDE}: who published it`,
    ...(date === null ? [] : [`date: ${date}`]),
    "editions:",
    ...editions.map((edition) => editionLine(edition, original)),
    ...participantLines(read, people),
    ...strangerLines(read, people),
  ];
  return `${lines.join("\n")}\n`;
}

function madeLine({ file, from, by }: Sidecar["made"][number]): string {
  return `  - { file: ${file}, from: ${from}, by: ${JSON.stringify(by)} }`;
}

/** Labels make a conversation; whether a text without them is a letter nothing tells. */
function formLine(form: Form): string {
  return form === "dialogue" ? `form: ${form}` : `form: ${form} ${DECIDE}: narrative or letter`;
}

/** The line that settles the turns as they were told, where that is not clear. */
function toldLines({ told, sections }: Interview): string[] {
  if (told === undefined || isClear(told)) return [];
  const turns = sections.flatMap((section) => section.turns);
  const labels = [...new Set(turns.flatMap(({ label }) => label ?? []))];
  const line = toldLine(told.by, labels) ?? 'turns: [{ at: "", speaker: "" }]';
  const rival = told.rival === undefined ? "" : `, or by ${told.rival.by}`;
  return [`# ${line} ${DECIDE}: its ${told.turns} turns were told by ${told.by}${rival}: are they right?`];
}

function titleLines({ interview: { title }, hasTitle }: ReadSource): string[] {
  const missing = LANGUAGES.filter((lang) => !hasTitle || title[lang] === undefined);
  const fields = missing.map((lang) => `${lang}: ""`).join(", ");
  return missing.length === 0 ? [] : [`# title: { ${fields} } ${DECIDE}: where the source has none`];
}

/** An edition; where an editor says which is the original, only that of a translation is still to be decided. */
function editionLine({ lang, kind, of }: Edition, original: Lang | null): string {
  const decide = ` ${DECIDE}: original, published- or unofficial-translation`;
  if (original === null) return `  - { ${fieldsOf({ lang, kind, ...(of === undefined ? {} : { of }) })} }${decide}`;
  if (lang === original) return `  - { ${fieldsOf({ lang, kind: "original" })} }`;
  return `  - { ${fieldsOf({ lang, kind: "published-translation", of: original })} }${decide}`;
}

function fieldsOf({ lang, kind, of }: { lang: Lang; kind: string; of?: Lang }): string {
  return `lang: ${lang}, kind: ${kind}${of === undefined ? "" : `, of: ${of}`}`;
}

/** Who takes part and is known; an id that nobody defines would be an error. */
function participantLines({ interview }: ReadSource, people: People): string[] {
  const known = interview.participants.filter(({ speaker }) => Object.hasOwn(people, speaker));
  if (interview.form !== "dialogue")
    return [`# participants: { } ${DECIDE}: the author, or who is quoted, and their role`];
  if (known.length === 0) return [];
  return [
    "participants:",
    ...known.map(({ speaker, role }) => `  ${speaker}: ${role} ${DECIDE}: the role is inferred`),
  ];
}

/** What to write for labels that are nobody's yet. */
function strangerLines({ interview, speakers }: ReadSource, people: People): string[] {
  const undefinedSpeakers = speakers.filter(({ id }) => !Object.hasOwn(people, id));
  const isUnnamed = ({ name }: Speaker) => roleOfLabel(printed(name)) !== null;
  const named = undefinedSpeakers.filter((undefinedSpeaker) => !isUnnamed(undefinedSpeaker));
  const voices = undefinedSpeakers.filter(isUnnamed).map(({ name }) => `${JSON.stringify(printed(name))}: ""`);
  const roles = new Map(interview.participants.map(({ speaker, role }) => [speaker, role]));
  const suggested = named.map((undefinedSpeaker) => {
    const id = undefinedSpeaker.id.startsWith("voice-") ? "name-in-letters" : undefinedSpeaker.id;
    const role = roles.get(undefinedSpeaker.id) ?? "guest";
    return `#   ${id}: { name: { ${nameFields(undefinedSpeaker.name)} } } ${DECIDE}: id, other language; here ${role}`;
  });
  return [
    ...(suggested.length === 0
      ? []
      : ["# For content/people.yml, or for people: here when it is a voice of this interview alone:"]),
    ...suggested,
    ...(voices.length === 0 ? [] : [`# labels: { ${voices.join(", ")} } ${DECIDE}: who it is, where that is known`]),
  ];
}

function nameFields(name: Localized): string {
  return LANGUAGES.flatMap((lang) => (name[lang] === undefined ? [] : [`${lang}: ${JSON.stringify(name[lang])}`])).join(
    ", ",
  );
}

function printed({ zh, en }: Localized): string {
  return zh ?? en ?? "";
}
