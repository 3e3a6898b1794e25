import { type Lexicon, NO_LEXICON } from "./align/lexicon";
import { composeInterview } from "./compose";
import { firstPrinted } from "./compose-turn";
import { type Draft, draftInterview, type InterviewFiles } from "./draft";
import { checkGlossary, type Glossary } from "./glossary";
import type { Slug } from "./ids";
import { type Limit, UNLIMITED, within } from "./limit";
import { assignIds, type Claim, type Lockfile } from "./permalinks";
import { byPlace, type Problem, problem } from "./problems";
import type { Corpus, Interview, Speaker } from "./schema";
import type { People } from "./sidecar";
import { placeAt } from "./source";
import { tellStrangersApart } from "./strangers";
import { type Aged, ageTranslations } from "./translations";

/** Everything that a content folder holds, as text. */
export interface ContentFiles {
  readonly interviews: readonly InterviewFiles[];
  readonly people: People;
  /** That the people could not be read: nothing is said then of speakers whom nobody knows. */
  readonly peopleUnread?: boolean;
  readonly glossary: Glossary;
  readonly lockfile: Lockfile;
  /** Interviews whose files could not be read; their permalinks stay as they are. */
  readonly unread: ReadonlySet<Slug>;
  /** The dictionary for pairing two languages, read when it is first needed; without it the texts must tell themselves. */
  readonly lexicon?: () => Lexicon;
}

export interface BuiltCorpus {
  readonly corpus: Corpus;
  readonly interviews: readonly Interview[];
  readonly lockfile: Lockfile;
  /** In the order of files and places. An interview with an error is in none of the above. */
  readonly problems: readonly Problem[];
}

/** What follows from people who cannot be read, and says nothing new. */
const OF_PEOPLE: ReadonlySet<string> = new Set(["speaker-unknown", "speaker-undefined"]);

/** The turns of every interview that can be read, for the permalinks. */
export function claimsIn({ interviews, people }: ContentFiles): Claim[] {
  const drafts = interviews.flatMap((file) => {
    const read = within(UNLIMITED, file.source, () => draftInterview(file, people));
    return "draft" in read && read.draft !== null ? [read.draft] : [];
  });
  return tellStrangersApart(drafts, people).map(claimOf);
}

/**
 * Builds the corpus: every interview read, every turn given its permalink, every interview composed and checked.
 *
 * @param limit ends a stage of reading one interview that takes too long
 */
export function buildCorpus(content: ContentFiles, limit: Limit = UNLIMITED): BuiltCorpus {
  const { interviews: files, people, glossary, lockfile, unread, lexicon = () => NO_LEXICON } = content;
  const problems: Problem[] = clashes(files, people);
  const failed = new Set(unread);
  const read = files.flatMap((file): Draft[] => {
    const made = within(limit, file.source, () => draftInterview(file, people, lexicon));
    problems.push(...made.problems);
    if ("draft" in made && made.draft !== null && !hasError(made.problems)) return [made.draft];
    failed.add(file.slug);
    return [];
  });
  const drafts = tellStrangersApart(read, people);
  const given = assignIds(drafts.map(claimOf), lockfile, failed);
  problems.push(...given.problems.map((unsettled) => unsettled.problem));
  const unsettled = new Set(given.problems.map(({ slug }) => slug));
  const composed = drafts.flatMap((draft): { interview: Interview; draft: Draft }[] => {
    // Reading the dictionary is no work on this text, and must not count for its limit.
    if (draft.editions.list.length > 1) lexicon();
    const made = within(limit, draft.source, () => composeInterview(draft, given.ids.get(draft.slug) ?? [], lexicon));
    problems.push(...made.problems);
    if (!("interview" in made) || made.interview === null) return [];
    return hasError(made.problems) || unsettled.has(draft.slug) ? [] : [{ interview: made.interview, draft }];
  });
  const built = composed.map(({ interview, draft }) => ({ draft, ...age(interview, draft, lockfile) }));
  for (const { interview, draft, problems: found } of built) {
    problems.push(...found, ...checkGlossary(interview, glossary, draft.sourceOf("en").path));
  }
  const interviews = built.map(({ interview }) => interview).toSorted(newestFirst);
  const slugs = new Set(interviews.map(({ slug }) => slug));
  const shown = drafts.filter(({ slug }) => slugs.has(slug));
  // An interview that is kept out for an error gives out no ids and withdraws none.
  for (const { slug } of drafts) if (!slugs.has(slug)) failed.add(slug);
  return {
    interviews,
    corpus: { version: 1, interviews: interviews.map(summarise), speakers: speakersOf(built) },
    lockfile: {
      ...(shown.length === drafts.length ? given : assignIds(shown.map(claimOf), lockfile, failed)).lockfile,
      translations: { ...recordsOf(failed, lockfile), ...Object.assign({}, ...built.map(({ made }) => made)) },
    },
    problems: problems.filter(({ rule }) => !(content.peopleUnread && OF_PEOPLE.has(rule))).toSorted(byPlace),
  };
}

/** The interview with the translations marked that are older than their source. */
function age(interview: Interview, draft: Draft, lockfile: Lockfile): Aged {
  const isReviewed = (text: string) => draft.sidecar.value.reviewed.some((words) => text.includes(words));
  return ageTranslations(interview, lockfile.translations, isReviewed, (lang) => draft.sourceOf(lang).path);
}

/** What the book says of the translations of interviews that could not be read this time. */
function recordsOf(slugs: ReadonlySet<Slug>, { translations }: Lockfile): Lockfile["translations"] {
  const ofUnread = ([key]: [string, string]) => [...slugs].some((slug) => key.startsWith(`${slug}/`));
  return Object.fromEntries(Object.entries(translations).filter(ofUnread));
}

function hasError(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === "error");
}

function claimOf(draft: Draft): Claim {
  const turns = draft.sections.flatMap((section) => section.turns).map((turn) => firstPrinted(turn, draft.source));
  return {
    slug: draft.slug,
    title: draft.title,
    ...(draft.metadata.date === null ? {} : { date: draft.metadata.date }),
    turns: turns.map((printed) => ({
      text: printed.passages.map(({ words }) => words.text).join("\n"),
      place: placeAt(printed.source, printed.start),
      speaker: draft.cast.speakerOf(printed),
    })),
  };
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

/** Everybody who speaks or is quoted, in the order of their ids. */
function speakersOf(built: readonly { interview: Interview; draft: Draft }[]): Speaker[] {
  const speakers = new Map<string, Speaker>();
  for (const { interview, draft } of built) {
    const { people } = draft.directory;
    for (const { speaker: id } of interview.participants) {
      const person = Object.hasOwn(people, id) ? people[id] : undefined;
      if (person !== undefined) speakers.set(id, { id, name: person.name, aliases: person.aliases });
    }
    for (const stranger of draft.cast.provisional) speakers.set(stranger.id, stranger);
  }
  return [...speakers.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** A voice of one interview must not take the id of a person of the corpus or of another interview. */
function clashes(files: readonly InterviewFiles[], people: People): Problem[] {
  const owners = new Map<string, string>(Object.keys(people).map((id) => [id, "content/people.yml"]));
  return files.flatMap(({ sidecar, slug }) =>
    Object.keys(sidecar.value.people).flatMap((id) => {
      const other = owners.get(id);
      owners.set(id, slug);
      return other === undefined
        ? []
        : [problem("speaker-clash", sidecar.placeOf(["people", id]), { found: id, other, slug })];
    }),
  );
}
