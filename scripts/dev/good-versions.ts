import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { BuiltCorpus, ContentFiles } from "../../lib/corpus/build-corpus";
import type { InterviewFiles } from "../../lib/corpus/interview/draft";
import { DATA_FOLDER } from "../../lib/io/folders";
import { blocksIn } from "../../lib/schema/blocks";
import type { Slug } from "../../lib/schema/ids";
import { Interview } from "../../lib/schema/schema";

/** An interview as it could be read, and the files that it was read from. */
export interface GoodVersion {
  readonly interview: Interview;
  readonly files: InterviewFiles;
}

/** The last version of each interview that could be read. */
export class GoodVersions {
  private readonly versions = new Map<Slug, GoodVersion>();

  of(slug: Slug): GoodVersion | null {
    return this.versions.get(slug) ?? null;
  }

  /**
   * Keeps what can be read now.
   *
   * @param isFirst whether nothing was built yet: what the last build left is then what there is of the others
   */
  keep({ built, files }: { readonly built: BuiltCorpus; readonly files: ContentFiles }, isFirst: boolean): void {
    const filesBySlug = new Map(files.interviews.map((one) => [one.slug, one]));
    for (const interview of built.interviews) {
      const own = filesBySlug.get(interview.slug);
      if (own !== undefined) this.versions.set(interview.slug, { interview, files: own });
    }
    if (!isFirst) return;
    for (const own of files.interviews) {
      const interview = this.versions.has(own.slug) ? null : interviewInData(own.slug);
      if (interview !== null && isReadOf(interview, own)) this.versions.set(own.slug, { interview, files: own });
    }
  }
}

function interviewInData(slug: Slug): Interview | null {
  const file = join(DATA_FOLDER, "interviews", `${slug}.json`);
  return existsSync(file) ? (Interview.safeParse(JSON.parse(readFileSync(file, "utf8"))).data ?? null) : null;
}

/** Whether an interview was read of these files: every block begins and ends where its words do. */
function isReadOf(interview: Interview, { source, edition }: InterviewFiles): boolean {
  return blocksIn(interview).every(({ file, text, span: [start, end] }) => {
    const written = (file === edition?.file ? edition : source).text;
    return text === "" || (written.charAt(start) === text.charAt(0) && written.charAt(end - 1) === text.at(-1));
  });
}
