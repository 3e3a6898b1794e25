import type { Slug, SpeakerId, TurnId } from "../../schema/ids";
import type { EditionKind, Form, Interview, Lang, Role } from "../../schema/schema";
import { interviewPath } from "../links/paths";
import { type HtmlLang, htmlLangOf, type SpeakerNames } from "../words/names";
import { languagesOf } from "../words/sides";

/** What the components of a page need to know about the whole interview. */
export interface ViewContext {
  readonly slug: Slug;
  readonly form: Form;
  /** The languages to show, Chinese first. */
  readonly languages: readonly Lang[];
  readonly names: SpeakerNames;
  readonly roles: ReadonlyMap<SpeakerId, Role>;
  readonly htmlLang: HtmlLang;
  /** What each language is, as said above the turns, which repeat it only where they differ; empty if each turn says it. */
  readonly editions: ReadonlyMap<Lang, EditionKind>;
  /** Where the interview can be heard or seen; null where nobody says. */
  readonly recording: string | null;
  /** Whether the page shows the whole interview, one answer, or all that one person says in it. */
  readonly extent: "whole" | "part" | "person";
}

export function viewContextOf(interview: Interview, names: SpeakerNames, extent: ViewContext["extent"]): ViewContext {
  return {
    slug: interview.slug,
    form: interview.form,
    languages: languagesOf(interview),
    htmlLang: htmlLangOf(interview),
    editions: new Map(extent === "part" ? [] : interview.editions.map(({ lang, kind }) => [lang, kind])),
    names,
    recording: interview.recording ?? null,
    roles: new Map(interview.participants.map(({ speaker, role }) => [speaker, role])),
    extent,
  };
}

/** Whether there are two languages to choose from. */
export function isBilingual(reading: ViewContext): boolean {
  return reading.languages.length > 1;
}

/**
 * The place of a turn in its interview: on this page if it shows the whole interview, otherwise on the interview's
 * page.
 */
export function turnLink(reading: ViewContext, turn: TurnId): string {
  return reading.extent === "whole" ? `#${turn}` : interviewPath(reading.slug, turn);
}
