import { LANGUAGES } from "../../schema/languages";
import type { Form, Lang, Role, TurnKind } from "../../schema/schema";
import { type Filters, NO_FILTERS, type Wording } from "./filters";

/** Best first, newest first, or by speaker, most hits first. */
export type Order = "relevance" | "date" | "speaker";

/** What the search page shows, as encoded in its address. */
export interface SearchState {
  /** The query as it was typed. */
  readonly q: string;
  /** Words, as typed, required of the question that a turn answers; empty for any. */
  readonly asked: string;
  readonly filters: Filters;
  readonly sort: Order;
}

export const EMPTY_SEARCH: SearchState = { q: "", asked: "", filters: NO_FILTERS, sort: "relevance" };

export const ROLES = ["interviewer", "guest", "audience", "author", "narrator"] as const satisfies readonly Role[];
export const TURN_KINDS = [
  "answer",
  "question",
  "remark",
  "narration",
  "editorial",
] as const satisfies readonly TurnKind[];
export const FORMS = ["dialogue", "narrative", "letter"] as const satisfies readonly Form[];
export const WORDINGS = ["said", "quoted"] as const satisfies readonly Wording[];
export const ORDERS = ["relevance", "date", "speaker"] as const satisfies readonly Order[];

/** Reads `q`, `asked`, the filters by name, and `sort`. Unknown values are dropped. */
export function readAddress(parameters: URLSearchParams): SearchState {
  return {
    q: parameters.get("q") ?? "",
    asked: parameters.get("asked") ?? "",
    filters: {
      speaker: parameters.get("speaker") || null,
      wording: oneOf<Wording>(WORDINGS, parameters.get("wording")),
      role: oneOf<Role>(ROLES, parameters.get("role")),
      kind: oneOf<TurnKind>(TURN_KINDS, parameters.get("kind")),
      lang: oneOf<Lang>(LANGUAGES, parameters.get("lang")),
      in: parameters.get("in") || null,
      form: oneOf<Form>(FORMS, parameters.get("form")),
      publisher: parameters.get("publisher") || null,
      series: parameters.get("series") || null,
      tag: parameters.get("tag") || null,
      from: dateIn(parameters.get("from")),
      to: dateIn(parameters.get("to")),
    },
    sort: oneOf<Order>(ORDERS, parameters.get("sort")) ?? EMPTY_SEARCH.sort,
  };
}

/** Writes the parameters, omitting defaults. `readAddress` restores the state. */
export function writeAddress({ q, asked, filters, sort }: SearchState): URLSearchParams {
  const parameters = new URLSearchParams();
  const order = sort === EMPTY_SEARCH.sort ? null : sort;
  for (const [name, value] of Object.entries({ q, asked, ...filters, sort: order })) {
    if (value) parameters.set(name, value);
  }
  return parameters;
}

/** True when there is nothing to search for: no words and no filter. */
export function isEmptySearch({ q, asked, filters }: SearchState): boolean {
  return writeAddress({ q: q.trim(), asked: asked.trim(), filters, sort: EMPTY_SEARCH.sort }).size === 0;
}

/** A calendar date, YYYY-MM-DD; null for anything else. */
function dateIn(given: string | null): string | null {
  if (given === null || !/^\d{4}-\d{2}-\d{2}$/.test(given)) return null;
  const date = new Date(`${given}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== given ? null : given;
}

function oneOf<Value extends string>(values: readonly Value[], given: string | null): Value | null {
  return values.find((value) => value === given) ?? null;
}
