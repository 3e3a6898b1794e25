import { existsSync, readFileSync, rmSync } from "node:fs";
import { join, sep } from "node:path";
import { withAddition } from "../../lib/corpus/formats/yaml-addition";
import type { InterviewFiles } from "../../lib/corpus/interview/draft";
import type { Problem } from "../../lib/corpus/problems/problems";
import type { Bilingual } from "../../lib/corpus/problems/rules/rule";
import { findQuoteAmong, type QuotedFiles } from "../../lib/corpus/sidecar/find-quote";
import { People, readYaml, Sidecar } from "../../lib/corpus/sidecar/sidecar";
import { additionOf, type Decision, quotedBy } from "../../lib/desk/decision";
import type { DeskEntry, DeskInterview } from "../../lib/desk/desk";
import { readToChange, replaceFile } from "../../lib/io/files";
import { blocksIn } from "../../lib/schema/blocks";
import { type Slug, SpeakerId } from "../../lib/schema/ids";
import type { Interview, Speaker } from "../../lib/schema/schema";
import type { Site } from "../../lib/schema/site";
import { CONTENT_FOLDER } from "../content/content-folder";
import type { Edited, EditedFolder } from "../dev/edited-folder";

/** What was written, and the line that it is on; or why nothing was. */
export type Settled =
  | { readonly file: string; readonly line: number; readonly written: string }
  | { readonly refused: Bilingual };

/** A change of a file that can be taken back. */
interface Change {
  readonly path: string;
  /** Null if the file was not there. */
  readonly before: Uint8Array | null;
  readonly after: string;
  readonly told: string;
}

/** The editor's desk: what stands in the content folder, and what is written into its sidecars. No source is ever written. */
export class Desk {
  private readonly changes: Change[] = [];

  constructor(
    private readonly folder: EditedFolder,
    private readonly rebuild: () => Promise<void>,
  ) {}

  /** What holds for the site as a whole. */
  get site(): Site {
    return this.edited.site;
  }

  /** All interviews, and the problems of none of them. */
  entries(): { entries: DeskEntry[]; others: readonly Problem[] } {
    const { edited } = this;
    const entries = [...slugsIn(edited)].map((slug) => this.entryOf(slug, edited));
    const listed = new Set(entries.flatMap(({ problems }) => problems));
    return { entries, others: edited.problems.filter((problem) => !listed.has(problem)) };
  }

  /** One interview; null if there is none of this name. */
  interview(slug: Slug): DeskInterview | null {
    const { edited } = this;
    if (!slugsIn(edited).has(slug)) return null;
    const good = this.folder.lastGood(slug);
    return {
      ...this.entryOf(slug, edited),
      files: good === null ? [] : filesOf(good.files),
      interview: good?.interview ?? null,
      speakers: edited.built.corpus.speakers,
      people: peopleIn(edited, slug),
    };
  }

  /** What `undo` would take back; null if nothing. */
  get undoable(): string | null {
    return this.changes.at(-1)?.told ?? null;
  }

  /** Writes what an editor settles about an interview, and waits until it is read. */
  async settle(slug: Slug, decision: Decision): Promise<Settled> {
    const good = this.folder.lastGood(slug);
    const found = this.edited.files.interviews.find((one) => one.slug === slug) ?? good?.files;
    if (found === undefined) return refused(`没有 ${slug} 这一篇`, `there is no interview ${slug}`);
    const people = peopleIn(this.edited, slug);
    const reason = reasonAgainst(decision, filesOf(found), people, good?.interview ?? null);
    if (reason !== null) return { refused: reason };
    const { file, addition } = additionOf(decision);
    const path = file === "people.yml" ? join(CONTENT_FOLDER, file) : join(CONTENT_FOLDER, "interviews", slug, file);
    const before = existsSync(path) ? readFileSync(path) : null;
    const text = readToChange(path);
    const added = text === null ? null : withAddition(text, addition);
    if (added === null) {
      return refused(
        `${path} 这样写不进去，请在编辑器里改`,
        `this cannot be put into ${path} as it is: change it in your editor`,
      );
    }
    const checked = readYaml(file === "people.yml" ? People : Sidecar, path, added.text);
    const [wrong] = "problems" in checked ? checked.problems : [];
    if (wrong !== undefined) return { refused: inOne(wrong) };
    replaceFile(path, added.text);
    const written = (added.text.split(/\r?\n/)[added.line - 1] ?? "").trim();
    this.changes.push({ path, before, after: added.text, told: `${file}:${added.line} ${written}` });
    await this.rebuild();
    return { file, line: added.line, written };
  }

  /** Takes back what was written last, unless the file was changed since. */
  async undo(): Promise<Settled> {
    const change = this.changes.at(-1);
    if (change === undefined) return refused("没有可撤销的", "there is nothing to undo");
    const { path, before, after, told } = change;
    if (!existsSync(path) || readFileSync(path, "utf8") !== after) {
      return refused(`${path} 后来又改过，请在编辑器里撤销`, `${path} was changed since: undo it in your editor`);
    }
    this.changes.pop();
    if (before === null) rmSync(path);
    else replaceFile(path, before);
    await this.rebuild();
    return { file: path, line: 1, written: `− ${told}` };
  }

  private get edited(): Edited {
    const { edited } = this.folder;
    if (edited === null) throw new Error("the content folder was not built yet");
    return edited;
  }

  private entryOf(slug: Slug, { built, files, problems }: Edited): DeskEntry {
    const isShown = built.interviews.some((one) => one.slug === slug);
    const found = files.interviews.find((one) => one.slug === slug);
    const isDraft = found?.sidecar.value.status === "draft";
    const folder = join(CONTENT_FOLDER, "interviews", slug);
    return {
      slug,
      title: this.folder.lastGood(slug)?.interview.title ?? { en: slug },
      standing: !isShown ? "broken" : isDraft ? "draft" : "shown",
      problems: problems.filter(({ place: { file } }) => file === folder || file.startsWith(folder + sep)),
    };
  }
}

function slugsIn({ files: { interviews, unread } }: Edited): Set<Slug> {
  return new Set([...interviews.map(({ slug }) => slug), ...unread]);
}

function filesOf({ source, edition }: InterviewFiles): QuotedFiles {
  return edition === null ? [source] : [source, edition];
}

/** Everybody whom `people.yml` defines, or the sidecar of this interview. */
function peopleIn({ files }: Edited, slug: Slug): Speaker[] {
  const own = files.interviews.find((one) => one.slug === slug)?.sidecar.value.people ?? {};
  return Object.entries({ ...files.people, ...own }).map(([id, person]) => ({ id: SpeakerId.parse(id), ...person }));
}

/** Why a decision cannot be written: words that are not there once, somebody who is not known, or is already. */
function reasonAgainst(
  decision: Decision,
  files: QuotedFiles,
  people: readonly Speaker[],
  interview: Interview | null,
): Bilingual | null {
  for (const words of quotedBy(decision)) {
    const quote = findQuoteAmong(files, words, { file: "interview.yml", line: 1, column: 1 });
    if ("problem" in quote) return inOne(quote.problem);
  }
  const isKnown = (id: string) => people.some((person) => person.id === id);
  switch (decision.settles) {
    case "label":
    case "role":
      return isKnown(decision.speaker)
        ? null
        : {
            zh: `没有「${decision.speaker}」这个人：先写进 people.yml`,
            en: `nobody is called ${decision.speaker}: write them into people.yml first`,
          };
    case "person":
      return isKnown(decision.id)
        ? {
            zh: `「${decision.id}」已经有了：换一个 id，或用 w 说这个名字是此人`,
            en: `${decision.id} is there already: give another id, or say with w that the label is this person`,
          }
        : null;
    case "reviewed":
      return interview !== null && blocksIn(interview).some(({ text }) => text.includes(decision.words))
        ? null
        : { zh: `没有「${decision.words}」这几个字`, en: `there are no words ${JSON.stringify(decision.words)}` };
    case "turn":
      return isKnown(decision.speaker) || files.some(({ text }) => text.includes(decision.speaker))
        ? null
        : {
            zh: `没有「${decision.speaker}」这个人，原稿里也没有这个名字`,
            en: `nobody is called ${decision.speaker}, and no label of the source is`,
          };
    default:
      return null;
  }
}

function refused(zh: string, en: string): Settled {
  return { refused: { zh, en } };
}

function inOne({ message, found, hint }: Problem): Bilingual {
  return { zh: `${message.zh}：${found.zh}。${hint.zh}`, en: `${message.en}: ${found.en}; ${hint.en}` };
}
