import { z } from "zod";

const Bilingual = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });

/** One entry of the list that `npm run corpus -- --json` prints. Fields are added, never changed or removed. */
export const ReportedProblem = z.strictObject({
  /** Path of the file, relative to the working directory. */
  file: z.string().min(1),
  /** 1-based. */
  line: z.int().positive(),
  /** 1-based, in UTF-16 units, as editors count. */
  column: z.int().positive(),
  /** Id of the rule, as in `docs/rules.md`. */
  rule: z.string(),
  severity: z.enum(["error", "warning"]),
  /** What is wrong, the same for every report of the rule. */
  message: Bilingual,
  /** What was found there. */
  found: Bilingual,
  /** What was expected there. */
  expected: Bilingual,
  /** What was probably meant; null if nothing is likely. */
  didYouMean: z.string().nullable(),
  /** How and where to correct it. */
  hint: Bilingual,
  /** The line in the file; null if there is none, as for a folder. */
  text: z.string().nullable(),
});
export type ReportedProblem = z.infer<typeof ReportedProblem>;

/** The whole list, in the order of files and places; empty if nothing is wrong. */
export const Report = z.array(ReportedProblem);
