import { LANGUAGES } from "../../schema/languages";
import type { Form, Lang, Role, TurnKind } from "../../schema/schema";
import { insideWord } from "../fold/characters";
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

/**
 * UTF-16 units of a query that are searched for: no answer of the five interviews is twice as long, and the rest of what
 * is pasted beyond that would only take time.
 */
export const LONGEST_QUERY = 4000;

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

/**
 * Bytes of an address that the words typed may take. Servers refuse addresses of several thousand bytes, and with the
 * filters they stay under 2,000.
 */
const WORDS_BYTES = { q: 1200, asked: 300 } as const;

/**
 * Writes the parameters, omitting defaults. `readAddress` restores the state, but for the end of words that are too long
 * for an address.
 */
export function writeAddress({ q, asked, filters, sort }: SearchState): URLSearchParams {
  const parameters = new URLSearchParams();
  const order = sort === EMPTY_SEARCH.sort ? null : sort;
  const words = { q: beginning(q, WORDS_BYTES.q), asked: beginning(asked, WORDS_BYTES.asked) };
  for (const [name, value] of Object.entries({ ...words, ...filters, sort: order })) {
    if (value) parameters.set(name, value);
  }
  return parameters;
}

/** True when there is nothing to search for: no words and no filter. */
export function isEmptySearch({ q, asked, filters }: SearchState): boolean {
  return writeAddress({ q: visible(q), asked: visible(asked), filters, sort: EMPTY_SEARCH.sort }).size === 0;
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

const visible = (typed: string) => typed.replace(/[\s\p{Default_Ignorable_Code_Point}]/gu, "");

/** As much of a text as takes so many bytes in an address, up to the end of a word. */
export function beginning(text: string, bytes: number): string {
  // No character takes less than a byte.
  if (text.length < bytes && new URLSearchParams({ "": text }).toString().length <= bytes) return text;
  let end = 0;
  let left = bytes;
  for (const character of text) {
    left -= new URLSearchParams({ "": character }).toString().length - 1;
    if (left < 0) break;
    end += character.length;
  }
  const cut = text.slice(0, end);
  const word = insideWord(text, end) ? cut.search(/\S+$/) : end;
  return word > 0 ? cut.slice(0, word) : cut;
}
