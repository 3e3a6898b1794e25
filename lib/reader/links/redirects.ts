import { ownValue } from "../../arrays/own-value";
import type { Slug, TurnId } from "../../schema/ids";
import type { Localized, Past, PastInterview, PastTurn } from "../../schema/schema";
import type { Addresses } from "./live-addresses";
import { answerPath, interviewPath } from "./paths";

/** What is shown at a past address: of a turn, or, if `id` is null, of an interview. */
export interface Redirect {
  readonly slug: Slug;
  readonly id: TurnId | null;
  /** Moved and merged redirect, split lists the parts, withdrawn leads nowhere. */
  readonly state: PastTurn["state"];
  /** Paths where the words are now. */
  readonly to: readonly string[];
  /** Title and date of the interview in the address; the title is null if the lockfile never recorded it. */
  readonly title: Localized | null;
  readonly date: string | null;
  /** Whether the interview still exists under its slug. */
  readonly lives: boolean;
  /** The first words last shown there; null for an interview. */
  readonly words: string | null;
}

/** Where every past address leads, turns before interviews. */
export function redirectsOf(past: Past, addresses: Addresses): Redirect[] {
  const interviews = new Map(past.interviews.map((interview) => [interview.slug, interview]));
  const turns = past.turns.map(({ slug, id, state, to, words }): Redirect => {
    const paths = to.map((target) => turnPath(addresses, target.slug, target.id));
    return { slug, id, state, to: paths, words, ...factsOf(interviews.get(slug)) };
  });
  return [...turns, ...past.interviews.flatMap((interview) => leadOfInterview(interview))];
}

/** The page of a turn if it has one, otherwise its place in the interview. */
export function turnPath(addresses: Addresses, slug: Slug, id: TurnId): string {
  return ownValue(addresses, slug)?.pages.includes(id) === true ? answerPath(slug, id) : interviewPath(slug, id);
}

function leadOfInterview(interview: PastInterview): Redirect[] {
  const { slug, now } = interview;
  if (now === undefined) return [];
  const facts = factsOf(interview);
  if (now === null) return [{ slug, id: null, state: "withdrawn", to: [], words: null, ...facts }];
  return [{ slug, id: null, state: "moved", to: [interviewPath(now)], words: null, ...facts }];
}

function factsOf(interview: PastInterview | undefined): Pick<Redirect, "title" | "date" | "lives"> {
  const { title = null, date = null } = interview ?? {};
  return { title, date, lives: interview !== undefined && interview.now === undefined };
}
