import type { Slug, TurnId } from "../../schema/ids";
import type { Localized, Past, PastInterview, PastTurn } from "../../schema/schema";
import type { Addresses } from "./live-addresses";
import { answerPath, interviewPath } from "./paths";

/** What stands at an address of the past: of a turn, or, without an id, of an interview. */
export interface Lead {
  readonly slug: Slug;
  readonly id: TurnId | null;
  /** Moved and merged lead on by themselves, split asks which part, withdrawn leads nowhere. */
  readonly state: PastTurn["state"];
  /** Paths of the pages, or places of pages, where the words are now. */
  readonly to: readonly string[];
  /** Title and day of the interview that the address named; the title is null where the book never knew it. */
  readonly title: Localized | null;
  readonly date: string | null;
  /** Whether the interview is still there under its slug. */
  readonly lives: boolean;
  /** How the words began that stood there; null for an interview. */
  readonly words: string | null;
}

/** Where every address of the past leads, turns before interviews. */
export function leadsOf(past: Past, addresses: Addresses): Lead[] {
  const interviews = new Map(past.interviews.map((interview) => [interview.slug, interview]));
  const turns = past.turns.map(({ slug, id, state, to, words }): Lead => {
    const paths = to.map((target) => turnPath(addresses, target.slug, target.id));
    return { slug, id, state, to: paths, words, ...factsOf(interviews.get(slug)) };
  });
  return [...turns, ...past.interviews.flatMap((interview) => leadOfInterview(interview))];
}

/** The page of a turn where it has one, else its place in the interview. */
export function turnPath(addresses: Addresses, slug: Slug, id: TurnId): string {
  return addresses[slug]?.pages.includes(id) === true ? answerPath(slug, id) : interviewPath(slug, id);
}

function leadOfInterview(interview: PastInterview): Lead[] {
  const { slug, now } = interview;
  if (now === undefined) return [];
  const facts = factsOf(interview);
  if (now === null) return [{ slug, id: null, state: "withdrawn", to: [], words: null, ...facts }];
  return [{ slug, id: null, state: "moved", to: [interviewPath(now)], words: null, ...facts }];
}

function factsOf(interview: PastInterview | undefined): Pick<Lead, "title" | "date" | "lives"> {
  const { title = null, date = null } = interview ?? {};
  return { title, date, lives: interview !== undefined && interview.now === undefined };
}
