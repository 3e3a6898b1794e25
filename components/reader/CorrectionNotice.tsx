import { interviewPath } from "../../lib/reader/links/paths";
import { correctionFragments } from "../../lib/reader/page/corrections";
import type { ViewContext } from "../../lib/reader/page/view-context";
import type { Interview } from "../../lib/schema/schema";
import { BothLanguages } from "../shell/BothLanguages";

interface CorrectionNoticeProps {
  interview: Interview;
  extent: ViewContext["extent"];
}

/** Says that the publisher has corrected the interview, and leads to where. */
export function CorrectionNotice({ interview, extent }: CorrectionNoticeProps) {
  const page = extent === "whole" ? "" : interviewPath(interview.slug);
  const places = correctionFragments(interview);
  if (places.length === 0) return null;
  return (
    <aside className="notice">
      <p>
        <BothLanguages zh="刊发方对这篇访谈作过更正：" en="The publisher has corrected this interview:" />
      </p>
      <ol className="parts">
        {places.map((place, index) => (
          <li key={place}>
            <a href={`${page}#${place}`}>
              <BothLanguages
                zh={places.length === 1 ? "看更正" : `更正 ${index + 1}`}
                en={places.length === 1 ? "Read the correction" : `Correction ${index + 1}`}
              />
            </a>
          </li>
        ))}
      </ol>
    </aside>
  );
}
