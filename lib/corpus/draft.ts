import { type Cast, castConversation, castProse } from "./cast";
import { type Corrected, correct } from "./corrections";
import { type Editions, readEditions } from "./editions";
import { type FrontMatter, readFrontMatter } from "./front-matter";
import { unglueHeadings } from "./glued-headings";
import type { Slug } from "./ids";
import { languageOf, speechIn } from "./language";
import { type Metadata, readMetadata } from "./metadata";
import type { PairedSection } from "./paired";
import { type Passage, readPassages, type TextPassage } from "./passages";
import { type Directory, entries, makeDirectory, undefinedSpeakers } from "./people";
import { type Problem, problem } from "./problems";
import type { Form, Lang, Localized, Participant } from "./schema";
import type { Checked, People, Sidecar } from "./sidecar";
import { placeAt, type Source } from "./source";
import { pairVersions } from "./streams";
import { readStructure } from "./structure";
import { takeTitle } from "./title";
import { languageOfAll, type PrintedSection } from "./turns";

/** One interview as its folder holds it. */
export interface InterviewFiles {
  readonly slug: Slug;
  readonly source: Source;
  readonly sidecar: Checked<Sidecar>;
}

/** An interview that was read and whose people are known; its turns have no permalinks yet. */
export interface Draft extends InterviewFiles {
  readonly title: Localized;
  /** The heading that is the title, where the source has one. */
  readonly printedTitle: TextPassage | null;
  readonly form: Form;
  readonly mainLang: Lang;
  readonly editions: Editions;
  readonly metadata: Metadata;
  readonly directory: Directory;
  readonly cast: Cast;
  readonly front: readonly Passage[];
  readonly sections: readonly PairedSection[];
  readonly back: readonly Passage[];
}

/** Reads one interview: text → header → passages → corrections → structure → people → versions. */
export function draftInterview(files: InterviewFiles, people: People): { draft: Draft | null; problems: Problem[] } {
  const { source, sidecar } = files;
  const header = readFrontMatter(source);
  const raw = unglueHeadings(readPassages(source, header.end));
  const corrected = correct(source, raw, sidecar);
  const { titles, printedTitle, rest } = readTitle(header, corrected, sidecar.value);
  const directory = makeDirectory(people, sidecar.value);
  const mainLang = languageOfAll(rest) ?? "zh";
  const isKnown = (name: string) => directory.find(name) !== null;
  const structure = readStructure(
    { ...corrected, passages: rest },
    sidecar.value.form,
    mainLang,
    isBilingual(rest),
    isKnown,
  );
  const printed = withOneLanguageEach(structure.sections, mainLang);
  const turns = printed.flatMap((section) => section.turns);
  const cast =
    structure.form === "dialogue"
      ? castConversation(turns, directory, sidecar.value, source)
      : castProse(structure.form, declaredParticipants(sidecar.value));
  const streams = pairVersions(printed, (turn) => cast.kindOf(cast.speakerOf(turn)));
  const front = [...structure.front, ...streams.opening];
  const langs = [...new Set(turns.map((turn) => turn.lang))];
  const textPlace = placeAt(source, turns[0]?.start ?? 0);
  const editions = readEditions(langs.length > 0 ? langs : [mainLang], sidecar, textPlace);
  const metadata = readMetadata(source, header, [...structure.front, ...structure.back]);
  const problems = [
    ...header.problems,
    ...corrected.problems,
    ...undefinedSpeakers(sidecar, directory),
    ...cast.problems,
    ...structure.silent.map(({ label, start }) => problem("label-without-words", placeAt(source, start), { label })),
    ...editions.problems,
    ...metadata.problems,
    ...checkSourceUrl(source, sidecar),
  ];
  // A header that cannot be read may well hold the title: one report is enough.
  if (titles === null && header.problems.length === 0) problems.push(problem("title-missing", placeAt(source, 0), {}));
  if (turns.length === 0) problems.push(problem("text-missing", placeAt(source, 0), {}));
  if (turns.length === 0) return { draft: null, problems };
  const draft: Draft = {
    ...files,
    // The name of the folder is all that is known of it; nothing is made up.
    title: titles ?? { [mainLang]: files.slug },
    printedTitle,
    form: structure.form,
    mainLang,
    editions,
    metadata,
    directory,
    cast,
    front,
    sections: streams.sections,
    back: structure.back,
  };
  return { draft, problems };
}

/** The title in each language: what the sidecar says, else the header's, else the heading on top. */
function readTitle(
  header: FrontMatter,
  { passages }: Corrected,
  sidecar: Sidecar,
): { titles: Localized | null; printedTitle: TextPassage | null; rest: readonly Passage[] } {
  const { title: heading, rest } = takeTitle(passages);
  const declared = typeof header.data.title === "string" ? header.data.title.trim() : "";
  const printed = heading?.words.text.trim() ?? "";
  const text = declared || printed;
  const lang = languageOf(text) ?? "zh";
  const titles = { ...(text === "" ? {} : { [lang]: text }), ...sidecar.title };
  // A heading that is not the declared title is text of the page, and stays.
  const repeated = heading === null || declared === "" || declared === printed;
  return {
    titles: Object.keys(titles).length === 0 ? null : titles,
    printedTitle: repeated ? heading : null,
    rest: repeated ? rest : passages,
  };
}

/** Whether both languages have a real share of the lines. */
function isBilingual(passages: readonly Passage[]): boolean {
  const share = { zh: 0, en: 0 };
  for (const line of passages.flatMap(({ words }) => words.text.split("\n"))) {
    const lang = languageOf(line);
    if (lang !== null) share[lang] += line.length;
  }
  return Math.min(share.zh, share.en) >= (share.zh + share.en) * VERSION_SHARE;
}

/** Less than this share of the speech in the other language is a phrase in passing and not a version of the text. */
const VERSION_SHARE = 0.1;

/** Turns that merely say something in the other language belong to the version that they stand in. */
function withOneLanguageEach(sections: readonly PrintedSection[], mainLang: Lang): PrintedSection[] {
  const length = (lang: Lang | null) =>
    sections
      .flatMap(({ turns }) => turns)
      .filter((turn) => lang === null || turn.lang === lang)
      .flatMap(({ passages }) => passages)
      .reduce((sum, { words }) => sum + speechIn(words.text), 0);
  const other: Lang = mainLang === "zh" ? "en" : "zh";
  if (length(other) >= length(null) * VERSION_SHARE) return [...sections];
  return sections.map(({ heading, turns }) => ({ heading, turns: turns.map((turn) => ({ ...turn, lang: mainLang })) }));
}

function declaredParticipants({ participants }: Sidecar): Participant[] {
  return entries(participants).map(([speaker, role]) => ({ speaker, role }));
}

function checkSourceUrl(source: Source, sidecar: Checked<Sidecar>): Problem[] {
  const url = sidecar.value.sourceUrl;
  if (url === undefined || source.text.includes(url)) return [];
  return [problem("source-url-not-in-source", sidecar.placeOf(["sourceUrl"]), { found: url })];
}
