import type { Lang, Role } from "../corpus/schema";
import { LANGUAGES } from "./documents";
import { type Filters, NO_FILTERS } from "./filters";

/** What the search page shows, as its address says it. */
export interface SearchState {
  /** The query as it was typed. */
  readonly q: string;
  readonly filters: Filters;
}

export const EMPTY_SEARCH: SearchState = { q: "", filters: NO_FILTERS };

export const ROLES = ["interviewer", "guest", "audience", "author", "narrator"] as const satisfies readonly Role[];

/** Reads `q`, `speaker`, `role`, `lang` and `in`. A role or language that there is none of is left out. */
export function readAddress(parameters: URLSearchParams): SearchState {
  return {
    q: parameters.get("q") ?? "",
    filters: {
      speaker: parameters.get("speaker") || null,
      role: oneOf<Role>(ROLES, parameters.get("role")),
      lang: oneOf<Lang>(LANGUAGES, parameters.get("lang")),
      in: parameters.get("in") || null,
    },
  };
}

/** Writes the parameters; what narrows nothing down is left out. `readAddress` gives the same state back. */
export function writeAddress({ q, filters }: SearchState): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries({ q, ...filters })) if (value) parameters.set(name, value);
  return parameters;
}

/** True when there is nothing to search for: no query and no filter. */
export function isEmptySearch(state: SearchState): boolean {
  return writeAddress({ ...state, q: state.q.trim() }).size === 0;
}

function oneOf<Value extends string>(values: readonly Value[], given: string | null): Value | null {
  return values.find((value) => value === given) ?? null;
}
