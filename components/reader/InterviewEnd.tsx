import { interviewPath, speakerPath } from "../../lib/reader/links/paths";
import type { Neighbours } from "../../lib/reader/page/neighbours";
import { inLanguage, type SpeakerNames, speakerName } from "../../lib/reader/words/names";
import type { Corpus, Interview } from "../../lib/schema/schema";
import { BothLanguages } from "../shell/BothLanguages";
import { Localised } from "../shell/Localised";
import { CopyWhole } from "./CopyWhole";
import { KeepInterview } from "./KeepInterview";

type Listed = Corpus["interviews"][number];

interface InterviewEndProps {
  interview: Interview;
  neighbours: Neighbours<Listed>;
  names: SpeakerNames;
}

/** Where to go on from the end of an interview: to its neighbours, and to more by those who were asked. */
export function InterviewEnd({ interview, neighbours: { before, after }, names }: InterviewEndProps) {
  const asked = interview.participants.filter(({ role }) => role === "guest" || role === "author");
  return (
    <nav className="onward" aria-label="接着读 Read on">
      <ul>
        <li>
          <CopyWhole slug={interview.slug} />
        </li>
        <li className="needs-keeping">
          <KeepInterview slug={interview.slug} />
        </li>
        {asked.map(({ speaker }) => {
          const name = speakerName(names, speaker);
          return (
            <li key={speaker}>
              <a href={speakerPath(speaker)}>
                <BothLanguages
                  zh={`${inLanguage(name, "zh").text}还说过`}
                  en={`More by ${inLanguage(name, "en").text}`}
                />
              </a>
            </li>
          );
        })}
        {before !== null && (
          <li>
            <BothLanguages zh="上一篇：" en="Previous: " />
            <InterviewLink to={before} rel="prev" />
          </li>
        )}
        {after !== null && (
          <li>
            <BothLanguages zh="下一篇：" en="Next: " />
            <InterviewLink to={after} rel="next" />
          </li>
        )}
      </ul>
    </nav>
  );
}

function InterviewLink({ to, rel }: { to: Listed; rel: "prev" | "next" }) {
  return (
    <a href={interviewPath(to.slug)} rel={rel}>
      <Localised text={to.title} />
    </a>
  );
}
