/**
 * Why a search has no answer:
 *
 * | `unreachable` | a file could not be fetched |
 * | `slow` | nothing has come for some time |
 * | `damaged` | a file is cut off, or is something else than it should be |
 * | `version` | the page, the search and the files are not of one build |
 * | `empty` | there is nothing to search |
 * | `script` | a script of the search could not be loaded |
 * | `broken` | the search itself failed |
 */
export type FailureReason = "unreachable" | "slow" | "damaged" | "version" | "empty" | "script" | "broken";

/** A search that cannot be answered: nothing is then known, least of all that there are no hits. */
export class SearchFailure extends Error {
  override readonly name = "SearchFailure";

  /** @param detail for the console */
  constructor(
    readonly reason: FailureReason,
    detail: string,
  ) {
    super(detail);
  }
}
