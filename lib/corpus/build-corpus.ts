import { ownValue } from "../arrays/own-value";
import type { Slug, TurnId } from "../schema/ids";
import type { Corpus, Interview, Speaker } from "../schema/schema";
import { type Lexicon, NO_LEXICON } from "./align/lexicon";
import { eachWithinLimit, type Limit, UNLIMITED, withinLimit } from "./files/limit";
import { draftInterview, type InterviewFiles } from "./interview/draft";
import {
  claimOf,
  nameInClaim,
  type Reading,
  readInterview,
  withFullIdsOfCast,
  withPermalinks,
} from "./interview/read-interview";
import { type FullIds, fullIds } from "./people/undefined-speakers";
import { assignIds, type Claim, type Lockfile, type Loss } from "./permalinks/assign-ids";
import { byPlace, hasError, type Problem, problem } from "./problems/problems";
import { isReviewed, type People } from "./sidecar/sidecar";
import { checkGlossary, type Glossary } from "./translations/glossary";
import { markOutdated, type WithOutdated } from "./translations/outdated";

/** The contents of a content folder, as text. */
export interface ContentFiles {
  /** The path of the folder, for problems of what is not there. */
  readonly folder?: string;
  readonly interviews: readonly InterviewFiles[];
  readonly people: People;
  /** Set if the people could not be read: unknown speakers are then not reported. */
  readonly peopleUnread?: boolean;
  readonly glossary: Glossary;
  readonly lockfile: Lockfile;
  /** Interviews whose files could not be read; their permalinks are kept. */
  readonly unread: ReadonlySet<Slug>;
  /**
   * The dictionary for pairing two languages, loaded when first needed; without it, pairing relies on the texts alone.
   */
  readonly lexicon?: () => Lexicon;
}

export interface BuiltCorpus {
  readonly corpus: Corpus;
  readonly interviews: readonly Interview[];
  readonly lockfile: Lockfile;
  /** In the order of files and places. An interview with an error is missing from the fields above. */
  readonly problems: readonly Problem[];
}

/** Rules whose problems only follow from people that cannot be read. */
const OF_PEOPLE: ReadonlySet<string> = new Set(["speaker-unknown", "speaker-undefined"]);

/** The content without the interviews that are drafts: nothing of them is published, and they have no permalinks. */
export function withoutDrafts(content: ContentFiles): ContentFiles {
  return { ...content, interviews: content.interviews.filter(({ sidecar }) => sidecar.value.status !== "draft") };
}

/** The turns of every readable interview, for the permalinks. */
export function claimsIn({ interviews, people }: ContentFiles): Claim[] {
  const drafts = interviews.flatMap((file) => {
    const read = withinLimit(UNLIMITED, file.source, () => draftInterview(file, people));
    return "draft" in read && read.draft !== null ? [withFullIdsOfCast(read.draft, people)] : [];
  });
  const names = fullIds(
    drafts.map(({ slug, cast, sidecar }) => ({ slug, undefinedSpeakers: cast.provisional, people: peopleIn(sidecar) })),
    people,
  );
  return drafts.map((draft) => nameInClaim(claimOf(draft), names.get(draft.slug) ?? NO_NAMES));
}

/** Reads an interview, or returns the cached reading of the same files. */
export type ReadingCache = (files: InterviewFiles, read: (files: InterviewFiles) => Reading) => Reading;

/** A readable interview, with what the corpus adds to it. */
interface Member {
  readonly files: InterviewFiles;
  readonly read: NonNullable<Reading["read"]>;
  readonly claim: Claim;
  readonly names: FullIds;
}

/** A member that is published. */
interface Shown extends Member, WithOutdated {}

const NO_NAMES: FullIds = new Map();

/**
 * Builds the corpus: reads and composes every interview and gives every turn its permalink.
 *
 * @param limit stops a stage of reading one interview that takes too long
 * @param recall caches readings; without it everything is read
 */
export function buildCorpus(
  content: ContentFiles,
  limit: Limit = UNLIMITED,
  recall: ReadingCache = (files, read) => read(files),
): BuiltCorpus {
  const { people, lockfile } = content;
  const { members, failed, problems: inReading } = readMembers(content, limit, recall);
  const given = assignIds(
    members.map(({ claim }) => claim),
    lockfile,
    failed,
  );
  const { shown, problems: inPublishing } = publish(members, given, content);
  const problems = [...clashes(content), ...inReading, ...inPublishing];
  const interviews = shown.map(({ interview }) => interview).toSorted(newestFirst);
  // An interview kept out by an error assigns no ids and withdraws none.
  const slugs = new Set(interviews.map(({ slug }) => slug));
  for (const { slug } of members.map((member) => member.files)) if (!slugs.has(slug)) failed.add(slug);
  for (const { slug } of given.losses) failed.add(slug);
  const claims = shown.map(({ claim }) => claim);
  const speakers = speakersOf(shown, people);
  return {
    interviews,
    corpus: { version: 1, interviews: interviews.map(summarise), speakers },
    lockfile: {
      ...(shown.length === members.length ? given : assignIds(claims, lockfile, failed)).lockfile,
      translations: { ...recordsOf(failed, lockfile), ...Object.assign({}, ...shown.map(({ made }) => made)) },
      speakers: { ...lockfile.speakers, ...Object.fromEntries(speakers.map(({ id, name }) => [id, { name }])) },
    },
    problems: problems.filter(({ rule }) => !(content.peopleUnread && OF_PEOPLE.has(rule))).toSorted(byPlace),
  };
}

/** Reads every interview, each within the limit, and tells apart undefined speakers of the same name. */
function readMembers(
  { interviews, people, unread, lexicon = () => NO_LEXICON }: ContentFiles,
  limit: Limit,
  recall: ReadingCache,
): { members: Member[]; failed: Set<Slug>; problems: Problem[] } {
  const readings = eachWithinLimit(limit, interviews, lengthOf, (files, own) =>
    recall(files, (one) => readInterview(one, people, lexicon, own)),
  );
  const failed = new Set(unread);
  const found = interviews.flatMap((files, i) => {
    const read = readings[i]?.read ?? null;
    if (read === null) failed.add(files.slug);
    return read === null ? [] : [{ files, read }];
  });
  return { members: toldApart(found, people), failed, problems: readings.flatMap((reading) => reading.problems) };
}

/** Gives the members without an error their permalinks, and compares them with what the lockfile knows of them. */
function publish(
  members: readonly Member[],
  given: ReturnType<typeof assignIds>,
  content: ContentFiles,
): { shown: Shown[]; problems: Problem[] } {
  const problems = [
    ...given.problems.map((asked) => asked.problem),
    ...given.losses.map((loss) => lossIn(content.folder ?? "content", loss)),
  ];
  const unsettled = new Set([...given.problems, ...given.losses].map(({ slug }) => slug));
  const shown = members.flatMap((member): Shown[] => {
    const { interview, problems: inComposing } = member.read;
    const { slug } = member.files;
    problems.push(...inComposing);
    if (interview === null || hasError(inComposing) || unsettled.has(slug)) return [];
    const settled = settle(interview, given.ids.get(slug) ?? [], member, content);
    problems.push(...settled.problems);
    return [{ ...member, ...settled }];
  });
  return { shown, problems };
}

/** What members came to, with all that it depends on: while an editor works, nearly all are those of the build before. */
const settledBefore = new WeakMap<Interview, { readonly on: readonly unknown[]; readonly settled: WithOutdated }>();

/** Gives an interview its permalinks and compares its translations; the same object again where nothing is different. */
function settle(
  interview: Interview,
  ids: readonly TurnId[],
  member: Member,
  { glossary, lockfile }: ContentFiles,
): WithOutdated {
  const on = [member.files, glossary, lockfile, ...ids, ...[...member.names].flat()];
  const before = settledBefore.get(interview);
  if (before?.on.length === on.length && before.on.every((one, i) => one === on[i])) return before.settled;
  const aged = age(withPermalinks(interview, ids, member.names), member, lockfile);
  const ofTerms = checkGlossary(aged.interview, glossary, member.read.paths.en);
  const settled = { ...aged, problems: [...aged.problems, ...ofTerms] };
  settledBefore.set(interview, { on, settled });
  return settled;
}

function lossIn(folder: string, { slug, ids, words }: Loss): Problem {
  const place = { file: `${folder}/interviews/${slug}`, line: 1, column: 1 };
  return problem("permalinks-lost", place, { slug, count: String(ids.length), words });
}

/** The length of an interview's texts in UTF-16 units. */
export function lengthOf({ source, edition }: InterviewFiles): number {
  return source.text.length + (edition?.text.length ?? 0);
}

function toldApart(found: readonly Pick<Member, "files" | "read">[], people: People): Member[] {
  const voices = found.map(({ files: { slug, sidecar }, read: { undefinedSpeakers } }) => {
    return { slug, undefinedSpeakers, people: peopleIn(sidecar) };
  });
  const names = fullIds(voices, people);
  return found.map((member) => {
    const own = names.get(member.files.slug) ?? NO_NAMES;
    return { ...member, names: own, claim: nameInClaim(member.read.claim, own) };
  });
}

function peopleIn(sidecar: InterviewFiles["sidecar"]): string[] {
  return Object.keys(sidecar.value.people);
}

/** Marks the translations of an interview that are older than their source. */
function age(interview: Interview, { files, read }: Member, lockfile: Lockfile): WithOutdated {
  const isCorrect = (text: string) => isReviewed(files.sidecar.value, text);
  return markOutdated(interview, lockfile.translations, isCorrect, (lang) => read.paths[lang]);
}

/** The lockfile's translations of the given interviews, which are not part of this build. */
function recordsOf(slugs: ReadonlySet<Slug>, { translations }: Lockfile): Lockfile["translations"] {
  const ofUnread = ([key]: [string, string]) => [...slugs].some((slug) => key.startsWith(`${slug}/`));
  return Object.fromEntries(Object.entries(translations).filter(ofUnread));
}

/** Newest first, those without a date last, then by slug: the order of the front page. */
function newestFirst(a: Interview, b: Interview): number {
  const [left, right] = [a.date ?? "", b.date ?? ""];
  if (left !== right) return left < right ? 1 : -1;
  return a.slug < b.slug ? -1 : 1;
}

function summarise(interview: Interview): Corpus["interviews"][number] {
  const turns = interview.sections.flatMap((section) => section.turns);
  return {
    slug: interview.slug,
    title: interview.title,
    form: interview.form,
    ...(interview.date === undefined ? {} : { date: interview.date }),
    languages: interview.editions.map(({ lang }) => lang),
    speakers: interview.participants.map(({ speaker }) => speaker),
    turns: turns.length,
    answers: turns.filter(({ kind }) => kind === "answer").length,
  };
}

/** Everyone who speaks or is quoted, in the order of their ids. */
function speakersOf(shown: readonly Shown[], people: People): Speaker[] {
  const speakers = new Map<string, Speaker>();
  for (const { interview, files, read, names } of shown) {
    const own = files.sidecar.value.people;
    for (const { speaker: id } of interview.participants) {
      const person = ownValue(own, id) ?? ownValue(people, id);
      if (person !== undefined) speakers.set(id, { id, name: person.name, aliases: person.aliases });
    }
    for (const undefinedSpeaker of read.undefinedSpeakers) {
      const id = names.get(undefinedSpeaker.id) ?? undefinedSpeaker.id;
      speakers.set(id, { ...undefinedSpeaker, id });
    }
  }
  return [...speakers.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** Reports people defined in one interview with the id of a person of the corpus or of another interview. */
function clashes({ interviews, people, folder = "content" }: ContentFiles): Problem[] {
  const owners = new Map<string, string>(Object.keys(people).map((id) => [id, `${folder}/people.yml`]));
  return interviews.flatMap(({ sidecar, slug }) =>
    Object.keys(sidecar.value.people).flatMap((id) => {
      const other = owners.get(id);
      owners.set(id, slug);
      return other === undefined
        ? []
        : [problem("speaker-clash", sidecar.placeOf(["people", id]), { found: id, other, slug })];
    }),
  );
}
