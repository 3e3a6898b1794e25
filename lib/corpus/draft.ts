import { type Cast, castConversation, castProse } from "./cast";
import { type Corrected, correct, uncorrected } from "./corrections";
import { type Editions, readEditions } from "./editions";
import { type FrontMatter, readFrontMatter } from "./front-matter";
import { unglueHeadings } from "./glued-headings";
import type { Slug } from "./ids";
import { languageOf, speechIn } from "./language";
import { type Metadata, readMetadata } from "./metadata";
import { checkNesting } from "./nesting";
import type { PairedSection, PairedTurn } from "./paired";
import { type Passage, readPassages, type TextPassage } from "./passages";
import { type Directory, entries, makeDirectory, undefinedSpeakers } from "./people";
import { type Problem, problem } from "./problems";
import type { Form, Lang, Localized, Participant } from "./schema";
import type { Checked, People, Sidecar } from "./sidecar";
import { placeAt, type Source } from "./source";
import { linkedLabels, pairVersions } from "./streams";
import { readStructure } from "./structure";
import { takeTitle } from "./title";
import { languageOfAll, type PrintedSection, type PrintedTurn } from "./turns";

/** One interview as its folder holds it. */
export interface InterviewFiles {
  readonly slug: Slug;
  readonly source: Source;
  /** The version in the other language, where it stands in a file of its own. */
  readonly edition: Source | null;
  readonly sidecar: Checked<Sidecar>;
}

/** What stands around a version in a file of its own. */
interface Beside {
  readonly front: readonly Passage[];
  readonly back: readonly Passage[];
}

/** An interview that was read and whose people are known; its turns have no permalinks yet. */
export interface Draft extends InterviewFiles {
  readonly title: Localized;
  /** The headings that are the titles, where the sources have them. */
  readonly printedTitles: readonly TextPassage[];
  readonly form: Form;
  readonly mainLang: Lang;
  /** The file that the version in a language stands in. */
  readonly sourceOf: (lang: Lang) => Source;
  readonly editions: Editions;
  readonly metadata: Metadata;
  readonly directory: Directory;
  readonly cast: Cast;
  readonly front: readonly Passage[];
  readonly sections: readonly PairedSection[];
  readonly back: readonly Passage[];
  /** What stands around the other version in its own file; null where there is no such file. */
  readonly beside: Beside | null;
}

/** Reads one interview: each file by itself, then people, versions and what the source says of itself. */
export function draftInterview(files: InterviewFiles, people: People): { draft: Draft | null; problems: Problem[] } {
  const { source, edition, sidecar } = files;
  const deep = [source, edition].flatMap((file) => (file === null ? [] : checkNesting(file)));
  if (deep.length > 0) return { draft: null, problems: deep };
  const directory = makeDirectory(people, sidecar.value);
  const isKnown = (name: string) => directory.find(name) !== null;
  const main = readVersion(source, sidecar, sidecar.value.form, isKnown);
  const other = edition === null ? null : readVersion(edition, null, main.structure.form, isKnown);
  const printed = [
    ...main.printed,
    ...(other?.printed.some(({ turns: said }) => said.length > 0) ? other.printed : []),
  ];
  const turns = printed.flatMap((section) => section.turns);
  const { form } = main.structure;
  const castAll = (links: ReadonlyMap<string, string>) =>
    form === "dialogue"
      ? castConversation(turns, directory, sidecar.value, links)
      : castProse(form, declaredParticipants(sidecar.value));
  const kindIn = (cast: Cast) => (turn: PrintedTurn) => cast.kindOf(cast.speakerOf(turn));
  // Names in the other script are told by whose counterpart they are, so the turns are paired once before that is known.
  const cast = castAll(linkedLabels(pairVersions(printed, kindIn(castAll(new Map())))));
  const streams = pairVersions(printed, kindIn(cast));
  const front = [...main.structure.front, ...streams.opening];
  const langs = [...new Set(streams.sections.flatMap(({ turns: paired }) => paired.flatMap(languagesOf)))];
  const textPlace = placeAt(source, turns[0]?.start ?? 0);
  const editions = readEditions(langs.length > 0 ? langs : [main.mainLang], sidecar, textPlace);
  const metadata = readMetadata(source, main.header, [...main.structure.front, ...main.structure.back]);
  const titles = { ...other?.title, ...main.title, ...sidecar.value.title };
  const problems = [
    ...main.problems,
    ...(other?.problems ?? []),
    ...undefinedSpeakers(sidecar, directory),
    ...cast.problems,
    ...editions.problems,
    ...metadata.problems,
    ...checkSourceUrl(source, sidecar),
  ];
  // A header that cannot be read may hold the title; it is reported already.
  if (Object.keys(titles).length === 0 && main.header.problems.length === 0)
    problems.push(problem("title-missing", placeAt(source, 0), { slug: files.slug }));
  if (turns.length === 0) problems.push(problem("text-missing", placeAt(source, 0), {}));
  if (turns.length === 0) return { draft: null, problems };
  const draft: Draft = {
    ...files,
    // The name of the folder is all that is known of it; nothing is made up.
    title: Object.keys(titles).length === 0 ? { [main.mainLang]: files.slug } : titles,
    printedTitles: [main.printedTitle, other?.printedTitle ?? null].filter((title) => title !== null),
    form,
    mainLang: main.mainLang,
    sourceOf: (lang) => (edition !== null && lang !== main.mainLang ? edition : source),
    editions,
    metadata,
    directory,
    cast,
    front,
    sections: streams.sections,
    back: main.structure.back,
    beside: other === null ? null : { front: other.structure.front, back: other.structure.back },
  };
  return { draft, problems };
}

/** One file: text → header → passages → corrections → title → structure. */
function readVersion(
  source: Source,
  sidecar: Checked<Sidecar> | null,
  form: Form | undefined,
  isKnown: (name: string) => boolean,
) {
  const header = readFrontMatter(source);
  const raw = unglueHeadings(readPassages(source, header.end));
  const corrected = sidecar === null ? uncorrected(raw) : correct(source, raw, sidecar);
  const { title, printedTitle, rest } = readTitle(header, corrected);
  const mainLang = languageOfAll(rest) ?? "zh";
  const bilingual = isBilingual(rest);
  const structure = readStructure({ ...corrected, passages: rest }, form, source, mainLang, bilingual, isKnown);
  const silent = structure.silent.map(({ label, start }) =>
    problem("label-without-words", placeAt(source, start), { label }),
  );
  return {
    header,
    title,
    printedTitle,
    mainLang,
    structure,
    printed: withOneLanguageEach(structure.sections, mainLang),
    problems: [...header.problems, ...corrected.problems, ...silent],
  };
}

function languagesOf({ zh, en }: PairedTurn): Lang[] {
  return [zh, en]
    .filter((turn) => turn !== null)
    .toSorted((a, b) => a.start - b.start)
    .map(({ lang }) => lang);
}

/** The title that a file gives itself: its header's, else the heading on top. */
function readTitle(
  header: FrontMatter,
  { passages }: Corrected,
): { title: Localized | Record<string, never>; printedTitle: TextPassage | null; rest: readonly Passage[] } {
  const { title: heading, rest } = takeTitle(passages);
  const declared = typeof header.data.title === "string" ? header.data.title.trim() : "";
  const printed = heading?.words.text.trim() ?? "";
  const text = declared || printed;
  // A heading that is not the declared title is text of the page, and stays.
  const repeated = heading === null || declared === "" || declared === printed;
  return {
    title: text === "" ? {} : { [languageOf(text) ?? "zh"]: text },
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
  return (["sourceUrl", "originalUrl"] as const).flatMap((field) => {
    const url = sidecar.value[field];
    if (url === undefined || source.text.includes(url)) return [];
    return [problem("source-url-not-in-source", sidecar.placeOf([field]), { found: url })];
  });
}
