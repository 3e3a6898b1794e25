import { z } from "zod";

const Bilingual = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });

/** One entry of the list that `npm run corpus -- --json` prints. Fields are added, never changed or taken away. */
export const ReportedProblem = z.strictObject({
  /** Path of the file from where the command runs. */
  file: z.string().min(1),
  /** 1-based. */
  line: z.int().positive(),
  /** 1-based, in UTF-16 units, as editors count. */
  column: z.int().positive(),
  /** Id of the rule, as in `docs/rules.md`. */
  rule: z.string(),
  severity: z.enum(["error", "warning"]),
  /** What is wrong, the same wherever the rule reports. */
  message: Bilingual,
  /** What stands there. */
  found: Bilingual,
  /** What should stand there. */
  expected: Bilingual,
  /** What was probably meant; null where nothing is likely. */
  didYouMean: z.string().nullable(),
  /** What to write, and where. */
  hint: Bilingual,
  /** The line as it stands in the file; null where there is none, as for a folder. */
  text: z.string().nullable(),
});
export type ReportedProblem = z.infer<typeof ReportedProblem>;

/** The whole list, in the order of files and places; empty where nothing is wrong. */
export const Report = z.array(ReportedProblem);
