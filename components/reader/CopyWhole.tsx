import { interviewPath } from "../../lib/reader/links/paths";
import type { Slug } from "../../lib/schema/ids";
import { BothLanguages } from "../shell/BothLanguages";

/** The button that opens the dialog for copying a whole interview. It needs JavaScript. */
export function CopyWhole({ slug }: { slug: Slug }) {
  return (
    <button type="button" className="link needs-js" data-cite={interviewPath(slug)}>
      <BothLanguages zh="复制全文…" en="Copy the whole…" />
    </button>
  );
}
