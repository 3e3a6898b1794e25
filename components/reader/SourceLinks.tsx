import type { Interview } from "../../lib/schema/schema";
import { BothLanguages } from "../shell/BothLanguages";
import { ByEditor } from "./ByEditor";

/** Items of a list: links to where an interview was published, and to what was said; those that the source does not give say so. */
export function SourceLinks({
  interview: { sourceUrl, originalUrl, recording, supplied = [] },
}: {
  interview: Interview;
}) {
  return (
    <>
      {sourceUrl !== undefined && (
        <li>
          <a href={sourceUrl} rel="noopener">
            <BothLanguages zh="来源" en="Source" />
          </a>
          {supplied.includes("sourceUrl") && <ByEditor />}
        </li>
      )}
      {originalUrl !== undefined && (
        <li>
          <a href={originalUrl} rel="noopener">
            <BothLanguages zh="原话" en="Original" />
          </a>
          {supplied.includes("originalUrl") && <ByEditor />}
        </li>
      )}
      {recording !== undefined && (
        <li>
          <a href={recording} rel="noopener">
            <BothLanguages zh="录音录像" en="Recording" />
          </a>
          <ByEditor />
        </li>
      )}
    </>
  );
}
