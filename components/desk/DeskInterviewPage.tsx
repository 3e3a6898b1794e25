import type { Problem } from "../../lib/corpus/problems/problems";
import type { DeskInterview } from "../../lib/desk/desk";
import { deskRows, type Lines } from "../../lib/desk/desk-rows";
import { interviewPath } from "../../lib/reader/links/paths";
import type { Site } from "../../lib/schema/site";
import { BothLanguages } from "../shell/BothLanguages";
import { Localised } from "../shell/Localised";
import { DeskFrame, deskPath } from "./DeskFrame";
import { keyOf } from "./DeskIndexPage";
import { DeskPanel } from "./DeskPanel";
import { ProblemItem } from "./ProblemItem";
import { ReadPart } from "./ReadPart";

interface DeskInterviewPageProps {
  site: Site;
  desk: DeskInterview;
  token: string;
  /** What can be taken back: the file and the line written last. */
  undo: string | null;
}

/** The source of an interview with its lines, beside what was read of each; every problem at its place. */
export function DeskInterviewPage({ site, desk, token, undo }: DeskInterviewPageProps) {
  const { slug, title, standing, problems, files, interview } = desk;
  const rows = interview === null ? [] : deskRows(files, interview);
  const names = new Set(rows.length === 0 ? [] : files.map(({ file }) => file));
  const isPinned = ({ place }: Problem) => standing !== "broken" && names.has(fileOf(place.file));
  return (
    <DeskFrame site={site} title={title.zh ?? title.en ?? slug} token={token}>
      <p className="desk-way">
        <a href={deskPath("")}>
          <BothLanguages zh="编辑台" en="Desk" />
        </a>{" "}
        ·{" "}
        <a href={interviewPath(slug)}>
          <BothLanguages zh="这一篇的网页" en="Its page" />
        </a>
      </p>
      <h1>
        <Localised text={title} />
      </h1>
      <Standing desk={desk} />
      <section aria-labelledby="desk-problems">
        <h2 id="desk-problems">
          <BothLanguages zh={`${problems.length} 处要看`} en={`To look at: ${problems.length}`} />
        </h2>
        {problems.map((problem) => (
          <ProblemItem
            key={keyOf(problem)}
            problem={problem}
            href={isPinned(problem) ? `#${lineId(fileOf(problem.place.file), problem.place.line)}` : undefined}
          />
        ))}
      </section>
      <ol className="desk-rows">
        {rows.map((row, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no ids of their own, and are never moved
          <li key={i} className={`desk-row desk-of-${row.read.kind}`} id={`row-${i}`}>
            <div className="desk-written">
              {row.lines.map((lines) => (
                <Written
                  key={`${lines.file}:${lines.from}`}
                  lines={lines}
                  files={files}
                  pinned={problems.filter(isPinned)}
                />
              ))}
            </div>
            <ReadPart row={row} files={files} speakers={desk.speakers} roles={interview?.participants ?? []} />
          </li>
        ))}
      </ol>
      <DeskPanel people={desk.people} undo={undo} />
    </DeskFrame>
  );
}

function Standing({ desk: { standing, interview } }: { desk: DeskInterview }) {
  if (standing === "shown") return null;
  return (
    <p className={`desk-standing desk-${standing}`} role="status">
      {standing === "draft" ? (
        <BothLanguages
          zh="草稿：只在这里看得到，没有永久链接。可以发布时从 interview.yml 删去 status: draft。"
          en="A draft: it is seen here alone and has no permalinks. Take status: draft out of interview.yml to publish it."
        />
      ) : interview === null ? (
        <BothLanguages zh="现在读不了；怎样改，见下。" en="It cannot be read as it is; what to do stands below." />
      ) : (
        <BothLanguages
          zh="现在读不了；怎样改，见下。再往下是上一次读得了的样子。"
          en="It cannot be read as it is; what to do stands below, and under that its last good version."
        />
      )}
    </p>
  );
}

interface WrittenProps {
  lines: Lines;
  files: DeskInterview["files"];
  pinned: readonly Problem[];
}

/** Lines of a file as they are, with the problems of each below it. */
function Written({ lines: { file, from, to }, files, pinned }: WrittenProps) {
  const source = files.find((one) => one.file === file);
  const numbers = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  return numbers.map((line) => {
    const text = source?.text.slice(source.lineStarts[line - 1], source.lineStarts[line]).replace(/[\r\n]+$/, "") ?? "";
    const here = pinned.filter(({ place }) => fileOf(place.file) === file && place.line === line);
    return (
      <div key={line} id={lineId(file, line)} className="desk-line" data-file={file} data-line={line}>
        <span className="desk-number">{files.length > 1 && line === from ? `${file}:${line}` : line}</span>
        <span className="desk-text">{text}</span>
        {here.map((problem) => (
          <ProblemItem key={keyOf(problem)} problem={problem} />
        ))}
      </div>
    );
  });
}

function lineId(file: string, line: number): string {
  return `${file}-${line}`;
}

function fileOf(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}
