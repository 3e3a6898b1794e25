import { ownValue } from "../../arrays/own-value";
import type { Slug } from "../../schema/ids";
import type { Form, Lang, Localized, Participant } from "../../schema/schema";
import { type Lexicon, NO_LEXICON } from "../align/lexicon";
import { missingImages } from "../checks/images";
import { checkFileName, checkSides } from "../checks/swapped-sides";
import { unmatchedSettings } from "../checks/unmatched-settings";
import { checkNesting } from "../files/nesting";
import { abbreviationsIn } from "../labels/abbreviations";
import type { Opening } from "../markdown/opening";
import type { LeftOut } from "../markdown/parse";
import type { Passage, TextPassage } from "../markdown/passages";
import { linkedLabels, type PairedEditions, pairEditions } from "../pairing/pair-editions";
import { likenessBy } from "../pairing/pair-turns";
import type { PairedSection, PairedTurn } from "../pairing/paired";
import { type Cast, castConversation, castProse } from "../people/cast";
import { entries, makePeopleDirectory, type PeopleDirectory, reportUndefinedSpeakers } from "../people/directory";
import { type Problem, problem } from "../problems/problems";
import { type Editions, readEditions } from "../sidecar/editions";
import type { QuotedFiles } from "../sidecar/find-quote";
import type { Checked, People, Sidecar } from "../sidecar/sidecar";
import { nearestWord } from "../text/nearest";
import { placeAt, type Source } from "../text/source";
import { type Metadata, readMetadata } from "../turns/metadata";
import type { PrintedSection, PrintedTurn } from "../turns/read-turns";
import type { Told } from "../turns/told";
import { readSource, type SourceReading } from "./read-source";

/** The size of a picture in pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** The files of an interview folder. */
export interface InterviewFiles {
  readonly slug: Slug;
  readonly source: Source;
  /** The edition in the other language, when it is in a separate file. */
  readonly edition: Source | null;
  readonly sidecar: Checked<Sidecar>;
  /** Whether a file exists, by its path relative to the source; absent where there is no file system. */
  readonly isThere?: (path: string) => boolean;
  /** The size in pixels of a picture beside the source that a page can show; null for any other file. */
  readonly sizeOf?: (path: string) => PictureSize | null;
}

/** Front and back matter of an edition in a separate file. */
interface Beside {
  readonly front: readonly Passage[];
  readonly back: readonly Passage[];
}

/** An interview that has been read and whose speakers are known; its turns have no permalinks yet. */
export interface Draft extends InterviewFiles {
  readonly title: Localized;
  /** The headings used as titles, if the sources have any. */
  readonly printedTitles: readonly TextPassage[];
  readonly form: Form;
  /** How its turns were told; null if it has none. */
  readonly told: Told | null;
  readonly mainLang: Lang;
  /** The file with the edition in a language. */
  readonly sourceOf: (lang: Lang) => Source;
  readonly editions: Editions;
  readonly metadata: Metadata;
  /** Parts of the source that are deliberately not shown. */
  readonly leftOut: readonly LeftOut[];
  /** Labels of the source without words, which are not shown either. */
  readonly silent: readonly Opening[];
  readonly directory: PeopleDirectory;
  readonly cast: Cast;
  readonly front: readonly Passage[];
  readonly sections: readonly PairedSection[];
  readonly back: readonly Passage[];
  /** Front and back matter of the other edition's file; null when there is no such file. */
  readonly beside: Beside | null;
}

/** The draft of an interview, if it could be read, with the problems found on the way. */
export interface Drafted {
  readonly draft: Draft | null;
  readonly problems: Problem[];
}

/** Reads one interview: each file separately, then people, editions and metadata. */
export function draftInterview(
  files: InterviewFiles,
  people: People,
  lexiconOf: () => Lexicon = () => NO_LEXICON,
): Drafted {
  const { source, edition, sidecar } = files;
  const deep = [source, edition].flatMap((file) => (file === null ? [] : checkNesting(file)));
  if (deep.length > 0) return { draft: null, problems: deep };
  const directory = makePeopleDirectory(people, sidecar.value);
  const isKnown = (name: string) => directory.find(name) !== null;
  const both: QuotedFiles = edition === null ? [source] : [source, edition];
  const main = readSource(source, both, sidecar, sidecar.value.form, isKnown);
  const other = edition === null ? null : readSource(edition, both, sidecar, main.structure.form, isKnown);
  const { form, front, back } = main.structure;
  const printedSections = sectionsOf(main, other);
  const abbreviations = abbreviationsIn([...front, ...(other?.structure.front ?? [])]);
  const { cast, streams } = castAndPair(form, printedSections, directory, sidecar.value, abbreviations, lexiconOf);
  const langs = [...new Set(streams.sections.flatMap(({ turns }) => turns.flatMap(languagesOf)))];
  const first = main.printed.flatMap(({ turns }) => turns)[0];
  const editions = readEditions(
    langs.length > 0 ? langs : [main.mainLang],
    sidecar,
    placeAt(source, first?.start ?? 0),
  );
  const metadata = readMetadata(source, main.header, [...front, ...back], sidecar.value.date);
  const labels = new Set(printedSections.flatMap(({ turns }) => turns.flatMap(printedLabel)));
  const found = [cast, editions, metadata, main, ...(other === null ? [] : [other])];
  const problems = [
    ...found.flatMap((one) => one.problems),
    ...reportUndefinedSpeakers(sidecar, directory, labels),
    ...checkOutsideText(files, main, other),
  ];
  const title = titleOf(files, main, other, problems);
  if (langs.length === 0)
    return { draft: null, problems: [...problems, problem("text-missing", placeAt(source, 0), {})] };
  const draft: Draft = {
    ...files,
    title,
    printedTitles: [...main.printedTitles, ...(other?.printedTitles ?? [])],
    form,
    told: main.structure.told ?? other?.structure.told ?? null,
    mainLang: main.mainLang,
    sourceOf: (lang) => (edition !== null && lang !== main.mainLang ? edition : source),
    editions,
    metadata,
    leftOut: main.leftOut,
    silent: main.structure.silent,
    directory,
    cast,
    front: [...front, ...streams.opening],
    sections: streams.sections,
    back,
    beside: other?.structure ?? null,
  };
  return { draft, problems };
}

/** Problems outside the text: what the sidecar says that is not so, missing images, a file of the other language. */
function checkOutsideText(files: InterviewFiles, main: SourceReading, other: SourceReading | null): Problem[] {
  return [
    ...checkUrls(files.source, files.sidecar),
    ...checkSides(files.sidecar),
    ...checkFiles(files, main, other),
    ...checkSettled(files, main, other),
  ];
}

/** Missing images, a file named after the other language. */
function checkFiles(
  { source, edition, sidecar, isThere, sizeOf }: InterviewFiles,
  main: SourceReading,
  other: SourceReading | null,
): Problem[] {
  const isKnown = sidecar.value.images === "not-supplied" || isThere === undefined;
  const isPicture = (path: string) => (sizeOf?.(path) ?? null) !== null;
  const isDescribed = (path: string) => ownValue(sidecar.value.pictures, path) !== undefined;
  const imagesIn = (file: Source, passages: readonly Passage[]) =>
    isKnown ? [] : missingImages(file, passages, { isThere, isPicture, isDescribed });
  return [
    ...imagesIn(source, main.raw),
    ...(edition === null || other === null ? [] : imagesIn(edition, other.raw)),
    ...(edition === null || other === null ? [] : checkFileName(edition, other.mainLang, other.raw[0]?.start ?? 0)),
  ];
}

/** Settings of the sidecar of which neither file has an example. */
function checkSettled(
  { source, edition, sidecar }: InterviewFiles,
  main: SourceReading,
  other: SourceReading | null,
): Problem[] {
  const found = new Set([main, other].flatMap((reading) => [...(reading?.found ?? [])]));
  return unmatchedSettings(sidecar, found, [source, edition].map((file) => file?.text ?? "").join("\n"));
}

/** The sections of both files; an edition without any turns yet has none. */
function sectionsOf(main: SourceReading, other: SourceReading | null): PrintedSection[] {
  const hasTurns = other?.printed.some(({ turns }) => turns.length > 0) ?? false;
  return [...main.printed, ...(hasTurns ? (other?.printed ?? []) : [])];
}

/** Identifies the speakers and pairs the editions. */
function castAndPair(
  form: Form,
  printed: readonly PrintedSection[],
  directory: PeopleDirectory,
  sidecar: Sidecar,
  abbreviations: ReadonlyMap<string, string>,
  lexiconOf: () => Lexicon,
): { cast: Cast; streams: PairedEditions } {
  const turns = printed.flatMap((section) => section.turns);
  const castAll = (links: ReadonlyMap<string, string>) =>
    form === "dialogue"
      ? castConversation(turns, directory, sidecar, links, abbreviations)
      : castProse(form, declaredParticipants(sidecar));
  const likenessOf = likenessBy(lexiconOf);
  const pair = (cast: Cast) =>
    pairEditions(printed, (turn: PrintedTurn) => cast.kindOf(cast.speakerOf(turn)), likenessOf);
  // Names in the other script are identified by their counterparts, so the turns are first paired without them.
  const first = castAll(new Map());
  const streams = pair(first);
  const links = linkedLabels(streams);
  if (links.size === 0) return { cast: first, streams };
  const cast = castAll(links);
  return { cast, streams: pair(cast) };
}

/** The label of a turn, if the source prints it; a settled speaker is not printed. */
function printedLabel({ label, printed }: PrintedTurn): string[] {
  return label !== null && printed?.includes(label) === true ? [label] : [];
}

/** The titles from sidecar and files; the folder's name, with a problem, if there are none. */
function titleOf(
  { slug, source, sidecar }: InterviewFiles,
  main: SourceReading,
  other: SourceReading | null,
  problems: Problem[],
) {
  const titles = { ...other?.title, ...main.title, ...sidecar.value.title };
  if (Object.keys(titles).length > 0) return titles;
  // An unreadable header may contain the title; it is already reported.
  if (main.header.problems.length === 0) problems.push(problem("title-missing", placeAt(source, 0), { slug }));
  return { [main.mainLang]: slug };
}

function languagesOf({ zh, en }: PairedTurn): Lang[] {
  return [zh, en]
    .filter((turn) => turn !== null)
    .toSorted((a, b) => a.start - b.start)
    .map(({ lang }) => lang);
}

function declaredParticipants({ participants }: Sidecar): Participant[] {
  return entries(participants).map(([speaker, role]) => ({ speaker, role }));
}

function checkUrls(source: Source, sidecar: Checked<Sidecar>): Problem[] {
  return (["sourceUrl", "originalUrl"] as const).flatMap((field) => {
    const url = sidecar.value[field];
    if (url === undefined || source.text.includes(url)) return [];
    const likely = nearestWord(url, source.text.match(/https?:\/\/[^\s<>"”）)]+/gu) ?? []);
    // One that is like none in the source was found elsewhere, and is shown as supplied by the editor.
    if (likely === null) return [];
    return [problem("source-url-not-in-source", sidecar.placeOf([field]), { found: url, likely })];
  });
}
