import type { Interview } from "../../lib/schema/schema";
import { BothLanguages } from "../shell/BothLanguages";

/** Items of a list: links to where an interview was published, and to what was said, as far as the source gives them. */
export function SourceLinks({ interview: { sourceUrl, originalUrl } }: { interview: Interview }) {
  return (
    <>
      {sourceUrl !== undefined && (
        <li>
          <a href={sourceUrl} rel="noopener">
            <BothLanguages zh="来源" en="Source" />
          </a>
        </li>
      )}
      {originalUrl !== undefined && (
        <li>
          <a href={originalUrl} rel="noopener">
            <BothLanguages zh="原话" en="Original" />
          </a>
        </li>
      )}
    </>
  );
}
