import { homePath } from "../../lib/reader/links/paths";
import { BothLanguages } from "./BothLanguages";

/** The way to all interviews, at the end of a page that may have none. */
export function AllInterviews() {
  return (
    <p className="mt-6">
      <a href={homePath()}>
        <BothLanguages zh="全部访谈" en="All interviews" />
      </a>
    </p>
  );
}
