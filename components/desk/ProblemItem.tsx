import type { Problem } from "../../lib/corpus/problems/problems";
import { BothLanguages } from "../shell/BothLanguages";

interface ProblemItemProps {
  problem: Problem;
  /** Where its place is shown on the page, if it is. */
  href?: string | undefined;
}

/** A problem in the words of its rule: where, what is wrong, what was found, and what to do. */
export function ProblemItem({ problem, href }: ProblemItemProps) {
  const { rule, severity, place, message, found, hint } = problem;
  const where = `${place.file.split(/[\\/]/).at(-1)}:${place.line}:${place.column}`;
  return (
    <div className={`desk-problem desk-${severity}`}>
      <p>
        {href === undefined ? <code>{where}</code> : <a href={href}>{where}</a>} <code>{rule}</code>{" "}
        <BothLanguages zh={`${message.zh}：${found.zh}`} en={`${message.en}: ${found.en}`} />
      </p>
      <p className="desk-hint">
        → <BothLanguages {...hint} />
      </p>
    </div>
  );
}
