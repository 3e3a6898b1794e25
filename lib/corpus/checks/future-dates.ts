import type { Slug } from "../../schema/ids";
import type { Interview } from "../../schema/schema";
import { type Problem, problem } from "../problems/problems";
import type { Checked, Sidecar } from "../sidecar/sidecar";
import type { Source } from "../text/source";

/** Where the date of an interview may stand. */
interface Dated {
  readonly slug: Slug;
  readonly source: Source;
  readonly sidecar: Checked<Sidecar>;
}

/**
 * Asks about interviews whose date has not come yet.
 *
 * @param today YYYY-MM-DD, where the day begins first: a date that is today anywhere is no future
 */
export function futureDates(
  interviews: readonly Pick<Interview, "slug" | "date">[],
  files: readonly Dated[],
  today: string,
): Problem[] {
  return interviews.flatMap(({ slug, date }) => {
    const own = files.find((one) => one.slug === slug);
    if (date === undefined || date <= today || own === undefined) return [];
    const place =
      own.sidecar.value.date === undefined
        ? { file: own.source.path, line: 1, column: 1 }
        : own.sidecar.placeOf(["date"]);
    return [problem("date-future", place, { date, today })];
  });
}
