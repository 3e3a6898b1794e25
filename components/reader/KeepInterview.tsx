import type { Slug } from "../../lib/schema/ids";
import { BothLanguages } from "../shell/BothLanguages";

/** The button that keeps an interview in the browser; shown where the browser and the site can. */
export function KeepInterview({ slug }: { slug: Slug }) {
  return (
    <button type="button" className="link" data-keep={slug} aria-pressed="false">
      <BothLanguages zh="存下，离线也能读" en="Keep for reading offline" />
    </button>
  );
}
