import type { Slug, SpeakerId, TurnId } from "../../schema/ids";
import type { Form, Interview, Lang, Role } from "../../schema/schema";
import { interviewPath } from "../links/paths";
import type { Names } from "../words/names";
import { languagesOf } from "../words/sides";

/** What every part of an interview needs to know of the whole in order to be shown. */
export interface Reading {
  readonly slug: Slug;
  readonly form: Form;
  /** The languages to show, Chinese first. */
  readonly languages: readonly Lang[];
  readonly names: Names;
  readonly roles: ReadonlyMap<SpeakerId, Role>;
  /** Whether the page holds all of the interview, or only parts of it that lead there. */
  readonly extent: "whole" | "part";
}

/** Takes from an interview what its parts need to be shown. */
export function readingOf(interview: Interview, names: Names, extent: Reading["extent"]): Reading {
  return {
    slug: interview.slug,
    form: interview.form,
    languages: languagesOf(interview),
    names,
    roles: new Map(interview.participants.map(({ speaker, role }) => [speaker, role])),
    extent,
  };
}

/** Whether there are two languages to choose between. */
export function isBilingual(reading: Reading): boolean {
  return reading.languages.length > 1;
}

/** Where a turn stands in its interview: on this page, where it holds all of it, else on the interview's. */
export function placePath(reading: Reading, turn: TurnId): string {
  return reading.extent === "whole" ? `#${turn}` : interviewPath(reading.slug, turn);
}
