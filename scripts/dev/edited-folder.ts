import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setImmediate as nextTask, setTimeout as sleep } from "node:timers/promises";
import type { BuiltCorpus, ContentFiles } from "../../lib/corpus/build-corpus";
import { PICTURES } from "../../lib/corpus/markdown/pictures";
import type { Problem } from "../../lib/corpus/problems/problems";
import { filesUnder, replaceFile } from "../../lib/io/files";
import { DATA_FOLDER } from "../../lib/io/folders";
import { nothingRead } from "../../lib/io/read-content";
import { commonFiles, type DataFile, interviewFile, stamped, wholeOf, writeData } from "../../lib/io/write-data";
import type { Slug } from "../../lib/schema/ids";
import type { About, Site } from "../../lib/schema/site";
import { addressFile, dataForBrowsers, filesOfInterview, searchFiles } from "../content/data-for-browsers";
import { PROVISIONAL } from "../content/lockfile-history";
import { readAndBuild } from "../content/read-and-build";
import { type GoodVersion, GoodVersions } from "./good-versions";
import { Readings } from "./readings";
import { survive } from "./watch-folder";

/** What the folder came to last, as pages show it. */
export interface Edited {
  readonly files: ContentFiles;
  readonly built: BuiltCorpus;
  readonly problems: readonly Problem[];
  readonly site: Site;
  readonly about: About;
}

/** Long enough for somebody who saves after each sentence. */
const REST = 1500;
/** After so many milliseconds of writing it, a save goes first. */
const SLICE = 20;

/**
 * The content folder while it is edited. Only what was saved is read again, and only what came out otherwise is written; the
 * index for searching follows when the editor rests.
 */
export class EditedFolder {
  private readonly read = nothingRead();
  private readonly readings = new Readings();
  private last: { readonly edited: Edited; readonly stamp: string | null } | null = null;
  private resting = new AbortController();
  private indexing: Promise<void> = Promise.resolve();
  private readonly good = new GoodVersions();

  /** @param rest milliseconds in which nothing was saved, after which the index for searching is made */
  constructor(private readonly rest = REST) {}

  /** What the folder came to last; null before it was first built. */
  get edited(): Edited | null {
    return this.last?.edited ?? null;
  }

  /** Whether the data are those that were written here last. */
  isShown(): boolean {
    return this.last !== null && this.last.stamp === stampNow();
  }

  /** The last version of an interview that could be read, and its files; null if there never was one. */
  lastGood(slug: Slug): GoodVersion | null {
    return this.good.of(slug);
  }

  /** Builds what the folder now holds, and writes the data that are different. It is called when the last call has ended. */
  async rebuild(): Promise<Edited> {
    this.resting.abort();
    await this.indexing;
    const edited = readAndBuild("edit", { read: this.read, recallFor: this.readings.recallFor });
    const { built } = edited;
    this.good.keep(edited, this.last === null);
    const stamp = stampNow();
    // Another command may have put its own data there.
    if (this.last === null || stamp === null || this.last.stamp !== stamp) {
      writeData(edited, [dataForBrowsers(edited), [PROVISIONAL]]);
    } else {
      const changed = [...differing(edited, this.last.edited.built)].filter(isChanged);
      if (changed.length > 0) write(stamped(changed, stamp));
      removeOthers(built, this.last.edited.built);
      this.resting = new AbortController();
      const { signal } = this.resting;
      this.indexing = survive(() => this.index(edited, signal));
    }
    this.last = { edited, stamp: stampNow() };
    return edited;
  }

  /** Waits until what was saved last can be searched. */
  indexed(): Promise<void> {
    return this.indexing;
  }

  private async index(edited: Edited, saved: AbortSignal): Promise<void> {
    await sleep(this.rest, undefined, { signal: saved }).catch(() => {});
    if (saved.aborted) return;
    const stamp = this.last?.stamp ?? null;
    const written = new Set<string>();
    let since = performance.now();
    for (const file of searchFiles(edited)) {
      if (performance.now() - since > SLICE) {
        await nextTask();
        since = performance.now();
      }
      if (saved.aborted || stampNow() !== stamp) return;
      write([file]);
      written.add(file[0].split("/")[1] ?? "");
    }
    removeOldIndexes(written);
  }
}

/** Deletes the folders of indexes that are not this one. */
function removeOldIndexes(names: ReadonlySet<string>): void {
  const folder = join(DATA_FOLDER, "search");
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    if (!names.has(name)) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

/** The data that are not as they were. */
function* differing(edited: Edited, before: BuiltCorpus): Generator<DataFile> {
  const { built } = edited;
  const same = new Set(before.interviews);
  for (const interview of built.interviews) {
    if (same.has(interview)) continue;
    yield interviewFile(interview);
    yield* filesOfInterview(interview);
  }
  yield* commonFiles(edited);
  yield addressFile(built.interviews);
}

function isChanged([path, content]: DataFile): boolean {
  const file = join(DATA_FOLDER, path);
  return !existsSync(file) || !readFileSync(file).equals(Buffer.from(wholeOf(content)));
}

function write(files: Iterable<DataFile>): void {
  for (const [path, content] of files) replaceFile(join(DATA_FOLDER, path), wholeOf(content));
}

/** Deletes the data of interviews that are no longer there, and pictures that are no longer shown. */
function removeOthers(built: BuiltCorpus, before: BuiltCorpus): void {
  const now = new Map(built.interviews.map((interview) => [interview.slug, interview]));
  for (const old of before.interviews) {
    const interview = now.get(old.slug);
    if (interview === old) continue;
    const kept = new Set(interview === undefined ? [] : [...filesOfInterview(interview)].map(([path]) => path));
    const own = [`interviews/${old.slug}.json`, ...[...ownFiles(old.slug)].filter((path) => !kept.has(path))];
    for (const path of interview === undefined ? own : own.slice(1)) rmSync(join(DATA_FOLDER, path), { force: true });
  }
}

/** The data of an interview besides itself, as they are there. */
function ownFiles(slug: Slug): string[] {
  const pictures = join(DATA_FOLDER, PICTURES, slug);
  const paths = filesUnder(pictures).map((path) => `${PICTURES}/${slug}/${path.slice(pictures.length + 1)}`);
  return [`counterparts/${slug}.json`, ...paths];
}

function stampNow(): string | null {
  try {
    return readFileSync(join(DATA_FOLDER, "stamp.json"), "utf8");
  } catch {
    return null;
  }
}
